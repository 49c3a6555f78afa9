package main

// TypeFor, TypeAssert, and generic types as package reflect shows them.

import (
	"fmt"
	"io"
	"reflect"
)

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) First() K              { return p.Key }
func (p *Pair[K, V]) Set(v V)              { p.Val = v }
func (p Pair[K, V]) Swap() Pair[string, K] { return Pair[string, K]{"swapped", p.Key} }

type List[T any] []T

type Tree[T any] struct {
	Left, Right *Tree[T]
	Val         T
}

type local struct{ Pair[int, local2] }
type local2 struct{ x int }

func show(t reflect.Type) {
	fmt.Printf("%v name %q pkg %q %v %d\n", t, t.Name(), t.PkgPath(), t.Kind(), t.NumMethod())
	for i := range t.NumMethod() {
		fmt.Println(" ", t.Method(i).Name, t.Method(i).Type)
	}
	if t.Kind() == reflect.Struct {
		for i := range t.NumField() {
			fmt.Println(" ", t.Field(i).Name, t.Field(i).Type)
		}
	}
}

func within[T any](x T) reflect.Type {
	type inner struct{ F T }
	return reflect.TypeOf(inner{x})
}

func main() {
	show(reflect.TypeFor[int]())
	show(reflect.TypeFor[error]())
	show(reflect.TypeFor[any]())
	show(reflect.TypeFor[Pair[string, []int]]())
	show(reflect.TypeFor[*Pair[string, []int]]())
	show(reflect.TypeFor[Pair[Pair[int, bool], io.Reader]]())
	show(reflect.TypeFor[List[Tree[string]]]())
	show(reflect.TypeFor[Tree[*Tree[int]]]())
	show(reflect.TypeOf(local{}))
	show(within(1))
	show(within("x"))
	fmt.Println(reflect.TypeFor[Pair[int, int]]() == reflect.TypeOf(Pair[int, int]{}), within(1) == within(2), within(1) == within(""))

	p := &Pair[string, int]{"k", 1}
	reflect.ValueOf(p).MethodByName("Set").Call([]reflect.Value{reflect.ValueOf(5)})
	fmt.Println(*p, reflect.ValueOf(p).MethodByName("Swap").Call(nil)[0])

	i, ok := reflect.TypeAssert[int](reflect.ValueOf(3))
	fmt.Println(i, ok)
	s, ok := reflect.TypeAssert[string](reflect.ValueOf(3))
	fmt.Printf("%q %v\n", s, ok)
	var e error = io.EOF
	ee, ok := reflect.TypeAssert[error](reflect.ValueOf(&e).Elem())
	fmt.Println(ee, ok)
	st, ok := reflect.TypeAssert[fmt.Stringer](reflect.ValueOf(&e).Elem())
	fmt.Println(st, ok)
	f, ok := reflect.TypeAssert[func() string](reflect.ValueOf(p).MethodByName("First"))
	fmt.Println(f(), ok)
	func() {
		defer func() { fmt.Println(recover()) }()
		reflect.TypeAssert[int](reflect.Value{})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		reflect.TypeAssert[int](reflect.ValueOf(local2{}).Field(0))
	}()
}

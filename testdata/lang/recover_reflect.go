// Deferred methods that package reflect has made into functions recover.
package main

import (
	"fmt"
	"reflect"
)

type small uintptr

func (s small) M() { fmt.Println("small", s, recover()) }

type large struct{ a, b, c int }

func (l large) M() { fmt.Println("large", l, recover()) }

type pointer struct{ n int }

func (p *pointer) M() { fmt.Println("pointer", p.n, recover()) }

type outer struct {
	*pointer
	k int
}

type iface interface{ M() }

func value(x any, method string) {
	f := reflect.ValueOf(x).MethodByName(method).Interface().(func())
	defer fmt.Println("after", method)
	defer f()
	panic(fmt.Sprint("value of ", reflect.TypeOf(x)))
}

func expression[T any](x T) {
	m, _ := reflect.TypeOf(x).MethodByName("M")
	f := m.Func.Interface().(func(T))
	defer f(x)
	panic(fmt.Sprint("expression of ", reflect.TypeOf(x)))
}

func nested(x any) {
	defer func() { fmt.Println("outside", recover()) }()
	// A function between the deferred one and the method: no recovery there.
	defer func() { reflect.ValueOf(x).MethodByName("M").Interface().(func())() }()
	panic("nested")
}

func main() {
	value(small(7), "M")
	value(large{1, 2, 3}, "M")
	value(&pointer{4}, "M")
	value(outer{&pointer{5}, 6}, "M")
	value(&outer{&pointer{7}, 8}, "M")
	expression(small(9))
	expression(large{4, 5, 6})
	expression(&pointer{10})
	expression(outer{&pointer{11}, 12})
	i := iface(&pointer{13})
	f := reflect.ValueOf(&i).Elem().Method(0).Interface().(func())
	func() {
		defer f()
		panic("of an interface")
	}()
	func() {
		made := func(args []reflect.Value) []reflect.Value {
			fmt.Println(len(args), recover(), recover())
			return nil
		}
		defer reflect.MakeFunc(reflect.TypeFor[func()](), made).Interface().(func())()
		panic("of a function made")
	}()
	nested(small(1))
	nested(&pointer{14})
	fmt.Println(recover())
}

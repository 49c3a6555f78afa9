package main

// Sequences of package reflect.

import (
	"fmt"
	"iter"
	"reflect"
)

type S struct {
	A int
	b string
	C []int
}

func (s S) One(int, ...string) (bool, error) { return false, nil }
func (s *S) Two()                            {}

type Small uint8

type Seq func(yield func(string, int) bool)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i * i) {
				fmt.Print("stopped ")
				return
			}
		}
	}
}

func all(v reflect.Value) {
	fmt.Print(v.Type(), ": ")
	n := 0
	for x := range v.Seq() {
		fmt.Print(x, "(", x.Type(), ") ")
		if n++; n == 5 {
			break
		}
	}
	fmt.Println()
}

func all2(v reflect.Value) {
	fmt.Print(v.Type(), ": ")
	n := 0
	for k, x := range v.Seq2() {
		fmt.Print(k, "=", x, "(", x.Type(), x.CanSet(), ") ")
		if n++; n == 5 {
			break
		}
	}
	fmt.Println()
}

func main() {
	t := reflect.TypeFor[*S]()
	for f := range t.Elem().Fields() {
		fmt.Print(f.Name, f.Index, f.Type, " ")
	}
	for m := range t.Methods() {
		fmt.Print(m.Name, m.Type, " ")
	}
	m, _ := t.MethodByName("One")
	for in := range m.Type.Ins() {
		fmt.Print(in, " ")
	}
	for out := range m.Type.Outs() {
		fmt.Print(out, " ")
	}
	fmt.Println()
	s := &S{A: 1, C: []int{2}}
	for f, v := range reflect.ValueOf(s).Elem().Fields() {
		fmt.Print(f.Name, v, v.CanSet(), " ")
	}
	for m, f := range reflect.ValueOf(s).Methods() {
		fmt.Print(m.Name, f.Type(), " ")
	}
	fmt.Println()

	ch := make(chan string, 3)
	ch <- "x"
	ch <- "y"
	close(ch)
	arr := [2]bool{true, false}
	for _, x := range []any{3, int8(-2), int64(100), uint(2), Small(3), uintptr(1), "héß", []string{"a", "b"}, arr, &arr, map[string]int{"k": 5}, ch, count(3), count(100)} {
		all(reflect.ValueOf(x))
	}
	for _, x := range []any{"aé", []string{"a", "b"}, arr, &arr, map[int]Small{4: 2}, Seq(func(yield func(string, int) bool) { _ = yield("one", 1) && yield("two", 2) })} {
		all2(reflect.ValueOf(x))
	}
	all2(reflect.ValueOf(&arr).Elem())
	for _, f := range []func(){
		func() { reflect.ValueOf(1.5).Seq() }, func() { reflect.ValueOf(1).Seq2() }, func() { reflect.ValueOf(main).Seq() }, func() { reflect.ValueOf(count(1)).Seq2() },
		func() { reflect.TypeFor[int]().Fields() }, func() { reflect.TypeFor[int]().Ins() }, func() { reflect.TypeFor[int]().Outs() }, func() { reflect.ValueOf(1).Fields() }, func() { reflect.ValueOf(new(int)).Seq() },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

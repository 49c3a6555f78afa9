package main

import (
	"fmt"
	_ "strings"
)

type _ struct{ x int }
type T struct {
	_ int
	a string
	_ float64
}

func (_ T) method(_ int, _ string) (_ int, err error) { return }
func (T) _()                                          {}
func _()                                              { fmt.Println("cannot be called") }
func ignore(_, _ int, x int) int                      { return x }
func side(s string) int                               { fmt.Println("side", s); return 1 }

var _ = side("package level")
var _, v = side("two"), 5
var _ fmt.Stringer = (*S)(nil)

const _ = 1 << 100
const (
	_ = iota
	one
	_
	three
)

type S struct{}

func (*S) String() string { return "S" }

func main() {
	_ = side("assigned")
	_, _ = side("a"), side("b")
	for range 2 {
		_ = 0
	}
	for _ = range 2 {
	}
	for _, _ = range []int{1} {
	}
	for _, x := range []int{7} {
		fmt.Println(x)
	}
	var _ int = side("local")
	var x any = 1
	_, ok := x.(string)
	_ = x.(int)
	m := map[string]int{}
	_, ok2 := m["a"]
	_ = m["b"]
	c := make(chan int, 2)
	c <- 1
	c <- 2
	_ = <-c
	_, ok3 := <-c
	fmt.Println(ok, ok2, ok3, ignore(1, 2, 3), one, three, v)
	_, err := T{}.method(1, "")
	fmt.Println(err, T{a: "x"} == T{a: "x"})
	f := func(_ int, _ ...string) (_ bool) { return }
	fmt.Println(f(1, "a"))
	func() {
		defer func() { _ = recover(); fmt.Println("recovered") }()
		_ = []int{}[len(m)]
	}()
	func() {
		defer func() { fmt.Println("nil map read, nil pointer:", recover() != nil) }()
		var p *T
		_ = *p
	}()
	const _, k = 1, 2
	type _ int
	fmt.Println(k)
}

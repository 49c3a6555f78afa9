// Escape analysis: what each kind of expression allocates, and how its text is printed.
package main

import (
	"errors"
	"fmt"
)

type T struct {
	a int
	p *int
	f func() int
}

func (t *T) set(a int) { t.a = a }

type key int

const big = 1 << 40

// Data that the compiler lays out is no allocation; the rest is.
var n int
var p1 = &T{a: 1}
var p2 = &T{a: 1, p: &n, f: func() int { return n }}
var s1 = []int{1, 2}
var s2 = []*T{{a: 1}, {a: 2}}
var m1 = map[string]int{"a": 1}
var e1 = errors.New("x")
var i1 any = 5
var q = make([]T, 1)
var b1 = []byte("abc")
var st = fmt.Sprint(1)
var nn = new(int)
var fs = []func(){func() {}, func() { n++ }}

func constants() {
	x := 5
	fmt.Println(x, big, 'x', '\n', rune(3), int32(4), key(3), true, 1.5, float32(2), nil, "a"+"b", x == 3, !true)
	k := key(x)
	fmt.Println(k, 2i, "quo\"ted", "a string that is so long that Go's compiler does not print it in full length")
}

func operators() {
	var e error = errors.New("loc")
	x := n
	y := e != nil && x > 3
	fmt.Println(y, e, -x, ^x, (x+1)*2, x+1*2, p1.f(), s1[0], s1[1:], m1["a"], *p1.p, &n, fs[0] == nil)
	fmt.Println(x<<1, uint8(x)>>3, x&^1, string(rune(x)), -(-x), st+"a"+st, len(st) == cap(s1) || y)
}

func literals() {
	fmt.Println(T{}, &T{}, [2]int{1}, []int(nil), struct{}{}, struct{ a, b int }{1, 2}, len(s1), string(b1), []byte(st))
	fmt.Println(map[*int]string{nil: ""}, [][]int{{1}, {}}, func() {}, make(chan int), make(map[int]any, 3), []any{1, nil})
	var i any = s1
	fmt.Println(i.([]int), i.(fmt.Stringer), interface{ Foo() }(nil), p1.set, (*T).set, any(n))
	z := n
	var arr [100]int
	fmt.Println(z, arr[z], arr, arr[1:2], &arr)
}

func statements() {
	z := 7
	z++
	defer fmt.Println("bye", z)
	go fmt.Println("go", z)
	defer func() { recover() }()
	for i := 0; i < 3; i++ {
		defer fmt.Println(i)
		go func() { fmt.Println(i) }()
	}
	for i, v := range s2 {
		pp := &v
		_ = pp
		fs = append(fs, func() { fmt.Println(i) })
	}
	var w T
	w.set(3)
	pw := &w
	pw.set(4)
	g := pw.set
	g(3)
	ch := make(chan *T, 1)
	ch <- &T{}
	mm := map[*int]string{}
	mm[new(int)] = "x"
	switch v := any(z).(type) {
	case int:
		fmt.Println(v)
	case *T:
		panic(v)
	}
}

func main() {
	constants()
	operators()
	literals()
	statements()
}

// Run-time errors as panics, wherever they happen: in plain functions, in deferred ones, during other panics.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

type node struct {
	next *node
	v    int
	a    [4]int
}

type shape interface{ Area() int }
type sq struct{ n int }

func (s *sq) Area() int { return s.n * s.n }

var zero int

func show(name string, r any) {
	if e, ok := r.(runtime.Error); ok {
		fmt.Println(name, "runtime error:", e.Error())
	} else {
		fmt.Println(name, r)
	}
}

func nilField(n *node) int       { return n.next.v }
func nilStore(n *node)           { n.next.v = 1 }
func divide(a, b int) int        { return a / b }
func remainder(a, b int8) int8   { return a % b }
func index(s []int, i int) int   { return s[i] }
func chars(s string, i int) byte { return s[i] }
func slice(s []int, i, j int) int {
	return len(s[i:j])
}
func assert(x any) string           { return x.(string) }
func method(s shape) int            { return s.Area() }
func store(m map[string]int)        { m["x"] = 1 }
func closed(c chan int)             { close(c); close(c) }
func call(f func() int) int         { return f() }
func hash(m map[any]int, k any) int { return m[k] }
func equal(a, b any) bool           { return a == b }
func size(n int) []int              { return make([]int, n) }
func shift(n int) int               { return 1 << n }
func array(p *[4]int) int           { return p[1] }
func toArray(s []int) [4]int        { return [4]int(s) }

var faults = []struct {
	name string
	f    func()
}{
	{"nil field", func() { nilField(&node{}) }},
	{"nil store", func() { nilStore(&node{}) }},
	{"divide", func() { divide(1, zero) }},
	{"remainder", func() { remainder(1, int8(zero)) }},
	{"index", func() { index([]int{1}, 1+zero) }},
	{"index of nil", func() { index(nil, zero) }},
	{"chars", func() { chars("abc", 3) }},
	{"slice", func() { slice([]int{1, 2}, 2, 1) }},
	{"assert", func() { assert(1) }},
	{"assert nil", func() { assert(nil) }},
	{"method", func() { method(nil) }},
	{"method of nil pointer", func() { method((*sq)(nil)) }},
	{"store", func() { store(nil) }},
	{"closed", func() { closed(make(chan int)) }},
	{"call", func() { call(nil) }},
	{"hash", func() { hash(map[any]int{}, []int{}) }},
	{"equal", func() { equal([]int{}, []int{}) }},
	{"size", func() { size(zero - 1) }},
	{"shift", func() { shift(zero - 1) }},
	{"array", func() { array(nil) }},
	{"to array", func() { toArray(make([]int, 3)) }},
	{"nil panic", func() { panic(nil) }},
}

func deep(n int, f func()) {
	if n == 0 {
		f()
		return
	}
	deep(n-1, f)
	fmt.Println("not reached")
}

func deepDefers(n int, f func()) {
	defer func() {
		if n%4 == 3 {
			show(fmt.Sprint("level ", n), recover())
			panic(fmt.Sprint("from level ", n))
		}
	}()
	if n == 0 {
		f()
		return
	}
	deepDefers(n-1, f)
}

func result(f func()) (n int, err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
		n++
	}()
	n = 41
	f()
	return 0, nil
}

func loop(f func()) (count int) {
	for i := range 5 {
		func() {
			defer func() {
				if recover() != nil {
					count++
				}
			}()
			if i%2 == 0 {
				f()
			}
		}()
	}
	return count
}

func main() {
	for _, x := range faults {
		func() {
			defer func() { show(x.name, recover()) }()
			x.f()
		}()
		func() {
			defer func() { show(x.name+" deep", recover()) }()
			deep(20, x.f)
		}()
		func() {
			defer func() { show(x.name+" ladder", recover()) }()
			deepDefers(9, x.f)
		}()
		func() {
			defer func() { show(x.name+" deferred", recover()) }()
			defer x.f()
		}()
		func() {
			defer func() { show(x.name+" during a panic", recover()) }()
			defer x.f()
			panic("before")
		}()
		func() {
			defer func() { show(x.name+" outer", recover()) }()
			defer func() {
				defer func() { show(x.name+" inner", recover()) }()
				deep(3, x.f)
			}()
			panic("kept")
		}()
		n, err := result(x.f)
		fmt.Println(x.name, "result", n, err)
		var re runtime.Error
		fmt.Println(errors.As(err, &re), loop(x.f))
	}
}

// Of unreachable objects that point to each other the first one's finalizer runs first, the next one's after another collection; a cycle waits for ever.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type node struct {
	name string
	next *node
	list []*node
	tab  map[string]*node
	any  any
	f    func() string
}

var ch = make(chan string, 100)

func finalize(n *node) *node {
	runtime.SetFinalizer(n, func(n *node) { ch <- n.name })
	return n
}

//go:noinline
func chain() {
	a := finalize(&node{name: "a"})
	b := finalize(&node{name: "b", next: a})
	c := finalize(&node{name: "c", list: []*node{nil, b}})
	d := finalize(&node{name: "d", tab: map[string]*node{"c": c}})
	e := finalize(&node{name: "e", any: &node{name: "no finalizer", any: d}})
	finalize(&node{name: "f", f: func() string { return e.name }})
}

//go:noinline
func cycle() {
	x := finalize(&node{name: "x"})
	x.next = finalize(&node{name: "y", next: x})
}

func next(millis int) string {
	for i := 0; i < millis/10; i++ {
		runtime.GC()
		select {
		case s := <-ch:
			return s
		case <-time.After(10 * time.Millisecond):
		}
	}
	return "nobody"
}

func clear(depth int) int {
	var a [100]int
	if depth > 0 {
		return clear(depth-1) + a[depth%100]
	}
	return 0
}

func main() {
	chain()
	clear(10)
	for range 6 {
		fmt.Println(next(100_000))
	}
	cycle()
	clear(10)
	fmt.Println(next(200))
}

// Escape analysis: where values flow to, through variables, calls, results, literals and loops.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"unsafe"
)

type node struct {
	next  *node
	value int
	data  []byte
}

var global *node

//go:noinline
func keep(n *node) { global = n }

//go:noinline
func look(n *node) int { return n.value }

//go:noinline
func same(n *node) *node { return n }

//go:noinline
func next(n *node) *node { return n.next }

//go:noinline
func both(a, b *node) (*node, error) {
	if a == nil {
		return b, errors.New("none")
	}
	return a.next, nil
}

func small(v int) *node { return &node{value: v} }

func leaves() *int {
	x, y := 1, 2
	_ = &y
	return &x
}

func named() (n *node, err error) {
	n = new(node)
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	return n, nil
}

func callers() {
	a := &node{}
	keep(a)
	b := &node{}
	fmt.Println(look(b))
	c := same(&node{value: 3})
	d := next(&node{next: &node{}})
	e, err := both(&node{}, &node{})
	f := small(5)
	println(c.value, d, e, err == nil, f.value, leaves())
}

func (n *node) grow(k int) {
	n.data = append(n.data, make([]byte, k)...)
	n.data = n.data[1:]
}

func (n node) copied() int { return len(n.data) }

type visitor interface{ visit(*node) bool }

type counter struct{ n int }

func (c *counter) visit(n *node) bool { c.n++; return n != nil }

func walk(n *node, v visitor) {
	for ; n != nil; n = n.next {
		v.visit(n)
	}
}

func each(n *node, f func(*node)) {
	if n != nil {
		f(n)
		each(n.next, f)
	}
}

func literals() func() int {
	total, unused := 0, 0
	each(small(1), func(n *node) { total += n.value })
	once := func(k int) int { return k + unused }
	fmt.Println(once(3))
	func() { fmt.Println("at once", total) }()
	counter := 0
	return func() int {
		counter++
		return counter
	}
}

func loops(list []string) (out []*string) {
	var last *int
	for i := range list {
		k := i
		last = &k
	}
	for _, s := range list {
		out = append(out, &s)
	}
	small := make([]int, 10)
	large := make([]int, 100000)
	var array [40000]int
	println(len(small), len(large), array[0], last)
	return out
}

func library(name string) error {
	var b strings.Builder
	b.WriteString(name)
	buf := bytes.NewBuffer([]byte(name))
	var mu sync.Mutex
	mu.Lock()
	defer mu.Unlock()
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		fmt.Fprintln(os.Stderr, buf.String(), strings.NewReader(name).Len())
	}()
	wg.Wait()
	f, err := os.Open(name)
	if err != nil {
		return fmt.Errorf("no %s: %w", name, err)
	}
	return f.Close()
}

func main() {
	callers()
	n, _ := named()
	n.grow(3)
	fmt.Println(n.copied())
	c := &counter{}
	walk(n, c)
	count := literals()
	fmt.Println(count(), loops([]string{"a", "b"}), library("/nonexistent"))
	ch := make(chan []byte, 1)
	ch <- []byte("sent")
	select {
	case b := <-ch:
		fmt.Println(string(b))
	default:
	}
}

func arithmetic(i uintptr) (unsafe.Pointer, unsafe.Pointer, uintptr) {
	var x, y [2]byte
	z := 3
	p := unsafe.Pointer(uintptr(unsafe.Pointer(&x[0])) + i)
	q := unsafe.Pointer((uintptr(unsafe.Pointer(&y[1])) - 1) &^ 7)
	return p, q, uintptr(unsafe.Pointer(&z))
}

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type config struct{ n int }

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	calls := 0
	v := sync.OnceValue(func() int { calls++; return calls * 10 })
	fmt.Println(v(), v(), calls)
	vs := sync.OnceValues(func() (string, error) { calls++; return "s", fmt.Errorf("e%d", calls) })
	fmt.Println(vs())
	fmt.Println(vs())
	bad := sync.OnceValue(func() []int { calls++; panic(fmt.Sprint("bad ", calls)) })
	try(func() { bad() })
	try(func() { bad() })
	f := sync.OnceFunc(func() { calls++; panic("func") })
	try(f)
	try(f)
	nilled := sync.OnceValues(func() (int, int) { panic(nil) })
	try(func() { nilled() })
	fmt.Println(calls)
	var wg sync.WaitGroup
	slow := sync.OnceValue(func() *config { return &config{7} })
	got := make([]*config, 8)
	for i := range got {
		wg.Go(func() { got[i] = slow() })
	}
	wg.Wait()
	for _, c := range got {
		if c != got[0] {
			fmt.Println("different")
		}
	}

	var p atomic.Pointer[config]
	fmt.Println(p.Load() == nil)
	a, b := &config{1}, &config{2}
	p.Store(a)
	fmt.Println(p.Load().n, p.Swap(b) == a, p.CompareAndSwap(a, nil), p.CompareAndSwap(b, a), p.Load() == a)
	var q atomic.Pointer[int]
	x, y := [3]int{1, 2, 3}, 9
	q.Store(&x[1])
	*q.Load() = 20
	fmt.Println(x, q.Load() == &x[1], q.CompareAndSwap(&x[1], &y), *q.Load())
	var s atomic.Pointer[[]string]
	s.Store(&[]string{"a"})
	fmt.Println(*s.Load())
	var m atomic.Pointer[map[string]int]
	var nilMap map[string]int
	m.Store(&nilMap)
	fmt.Println(*m.Load() == nil)
	var fn atomic.Pointer[func() int]
	g := func() int { return 5 }
	fn.Store(&g)
	fmt.Println((*fn.Load())())
	var arr atomic.Pointer[[3]int]
	arr.Store(&x)
	arr.Load()[0] = 100
	fmt.Println(x, arr.CompareAndSwap(&x, nil), arr.Load() == nil)
	var i atomic.Pointer[any]
	var e any = "in an interface"
	i.Store(&e)
	fmt.Println(*i.Load())
	fmt.Printf("%T %T\n", &p, q.Load())

	// A stack that many push to.
	type node struct {
		v    int
		next *node
	}
	var head atomic.Pointer[node]
	for k := range 4 {
		wg.Go(func() {
			for j := range 500 {
				n := &node{v: k*500 + j}
				for {
					n.next = head.Load()
					if head.CompareAndSwap(n.next, n) {
						break
					}
				}
			}
		})
	}
	wg.Wait()
	sum := 0
	for n := head.Load(); n != nil; n = n.next {
		sum += n.v
	}
	fmt.Println(sum)
}

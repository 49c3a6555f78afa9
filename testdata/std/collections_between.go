// Collections in the midst of switches, loops, literals and gotos: variables that are read behind them have what they had.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

type T struct{ n int }

func collect() { runtime.GC() }

func fall(k int) int {
	p := &T{k}
	q := &T{k * 2}
	switch k {
	case 0:
		collect()
		fallthrough
	case 1:
		collect()
		fallthrough
	case 2:
		return p.n + q.n
	default:
		runtime.GC()
	}
	return -q.n
}

func gotos(k int) int {
	p := &T{k}
	i := 0
again:
	runtime.GC()
	if i < 2 {
		i++
		p.n++
		goto again
	}
	return p.n
}

func loops() (sum int) {
	var keep []*T
	last := &T{100}
outer:
	for i := range 4 {
		cur := &T{i}
		for j := 0; j < 3; j++ {
			if j == 1 {
				runtime.GC()
				continue outer
			}
			if i == 3 {
				collect()
				break outer
			}
			sum += cur.n + last.n
			last = cur
		}
		keep = append(keep, cur)
	}
	debug.FreeOSMemory()
	defer func() { sum += last.n }()
	collect()
	return sum + len(keep)
}

func selects(ch chan *T) int {
	var got *T
	for n := range 3 {
		select {
		case got = <-ch:
			collect()
		default:
			runtime.GC()
			if got != nil {
				return got.n + n
			}
		}
	}
	return -1
}

func recovers() (r int) {
	p := &T{5}
	defer func() {
		recover()
		r += p.n
	}()
	collect()
	var m map[string]int
	collect()
	m["a"] = 1
	return 1
}

func closures() int {
	x := &T{1}
	f := func() int { return x.n }
	collect()
	a := f()
	y := &T{2}
	g := func() { y = &T{y.n + 1} }
	g()
	runtime.GC()
	g()
	runtime.GC()
	return a + y.n
}

func seq(yield func(*T) bool) {
	for i := range 3 {
		t := &T{i}
		if !yield(t) {
			return
		}
		collect()
	}
}

func ranges() int {
	sum := 0
	prev := &T{50}
	for t := range seq {
		runtime.GC()
		sum += t.n + prev.n
		prev = t
	}
	var arr [3]*T
	for i := range arr {
		arr[i] = &T{i}
		collect()
	}
	s := arr[:]
	collect()
	for i, e := range s {
		collect()
		sum += i * e.n
	}
	m := map[string]*T{"a": {1}}
	for k, v := range m {
		collect()
		sum += len(k) + v.n
	}
	var e any = &T{7}
	switch v := e.(type) {
	case *T:
		collect()
		sum += v.n
	}
	str := fmt.Sprint("a", sum)
	b := []byte(str)
	collect()
	return sum + len(b)
}

func main() {
	for k := range 4 {
		fmt.Println(fall(k), gotos(k))
	}
	ch := make(chan *T, 1)
	ch <- &T{9}
	fmt.Println(loops(), selects(ch), recovers(), closures(), ranges())
}

package main

import (
	"container/heap"
	"fmt"
	"runtime"
	"strings"
)

// Methods of a slice type called through a pointer to it, as a heap does: the compiler's own methods of the pointer type call them, and do little else.

type task struct {
	name string
	at   int
}

type queue []task

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].at < q[j].at }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(task)) }
func (q *queue) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}

type base struct{ n int }

func (b base) Quiet() int { return b.n * 2 }

func (b *base) Recovers() { fmt.Println("recovered", recover()) }

func (b base) Value() { fmt.Println("value recovered", recover()) }

type outer struct{ *base }

type both interface {
	Quiet() int
	Recovers()
	Value()
}

func where(f func()) {
	defer func() {
		e := recover()
		fmt.Println(e)
		_, isRuntime := e.(runtime.Error)
		fmt.Println(isRuntime)
		pcs := make([]uintptr, 32)
		frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
		for {
			f, more := frames.Next()
			if strings.HasPrefix(f.Function, "main.queue") || strings.HasPrefix(f.Function, "main.(*queue") {
				fmt.Println(f.Function, f.Line)
			}
			if !more {
				break
			}
		}
	}()
	f()
}

func deferred(b both) {
	defer b.Recovers()
	panic("one")
}

func deferredValue(b both) {
	defer b.Value()
	panic("two")
}

//go:noinline
func lenOf(h heap.Interface) int { return h.Len() }

//go:noinline
func quiet(b both) int { return b.Quiet() }

func main() {
	q := &queue{}
	x := uint32(1)
	sum := 0
	for i := range 20000 {
		x = x*1664525 + 1013904223
		heap.Push(q, task{fmt.Sprint("t", i), int(x >> 8)})
		if q.Len() > 100 {
			sum += heap.Pop(q).(task).at % 1000
		}
	}
	for q.Len() > 0 {
		sum = sum*3 + heap.Pop(q).(task).at
	}
	fmt.Println(sum)

	var h heap.Interface = q
	where(func() { h.Less(0, 1) })
	where(func() { h.Swap(3, 0) })
	var none *queue
	where(func() { lenOf(none) })

	b := outer{&base{21}}
	var i both = b
	for range 1000 {
		sum += i.Quiet()
	}
	fmt.Println(sum, i.Quiet())
	deferred(i)
	deferredValue(i)
	i = outer{}
	where(func() { quiet(i) })
}

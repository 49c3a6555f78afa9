package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
)

type item struct {
	name  string
	prio  int
	index int
}
type queue []*item

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].prio > q[j].prio }
func (q queue) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].index, q[j].index = i, j
}
func (q *queue) Push(x any) {
	it := x.(*item)
	it.index = len(*q)
	*q = append(*q, it)
}
func (q *queue) Pop() any {
	old := *q
	n := len(old)
	it := old[n-1]
	*q = old[:n-1]
	it.index = -1
	return it
}

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	n := len(*h) - 1
	x := (*h)[n]
	*h = (*h)[:n]
	return x
}

func show(l *list.List) {
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len())
}

func main() {
	h := &ints{5, 2, 8}
	heap.Init(h)
	heap.Push(h, 3)
	(*h)[0] = 10
	heap.Fix(h, 0)
	fmt.Print(heap.Remove(h, 1), " ")
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	var q queue
	a, b := &item{name: "a", prio: 2}, &item{name: "b", prio: 5}
	heap.Push(&q, a)
	heap.Push(&q, b)
	heap.Push(&q, &item{name: "c", prio: 3})
	a.prio = 9
	heap.Fix(&q, a.index)
	for q.Len() > 0 {
		it := heap.Pop(&q).(*item)
		fmt.Print(it.name, it.prio, " ")
	}
	fmt.Println()
	l := list.New()
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	l.InsertAfter("two", e1)
	show(l)
	l.MoveToFront(e4)
	l.MoveToBack(e1)
	fmt.Println(l.Remove(e4), e4.Next() == nil, l.Front().Value, l.Back().Prev().Value)
	var other list.List
	other.PushBack("x")
	l.PushBackList(&other)
	l.PushFrontList(l)
	show(l)
	l.MoveBefore(l.Back(), l.Front())
	l.MoveAfter(l.Front(), l.Back())
	l.Remove(e4)
	show(l.Init())
	r := ring.New(5)
	for i := range r.Len() {
		r.Value = i
		r = r.Next()
	}
	sum := 0
	r.Do(func(v any) { sum += v.(int) })
	removed := r.Unlink(2)
	fmt.Println(sum, r.Len(), removed.Len(), r.Move(2).Value, r.Prev().Value)
	r.Link(removed)
	r.Do(func(v any) { fmt.Print(v, " ") })
	fmt.Println(r.Len(), ring.New(0) == nil)
}

package main

import (
	"container/heap"
	"fmt"
)

// Stacks behind pointers, and those that a local stands for while they are cut: what other variables have of them stays.

type point struct {
	x, y int
	name string
}

type ints []int

func (s *ints) push(x int) { *s = append(*s, x) }

func (s *ints) pop() int {
	old := *s
	x := old[len(old)-1]
	*s = old[:len(old)-1]
	return x
}

type points []point

func (p *points) push(x point) { *p = append(*p, x) }

func (p *points) pop() point {
	old := *p
	n := len(old)
	x := old[n-1]
	old[n-1] = point{}
	*p = old[:n-1]
	return x
}

type queue []point

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].x < q[j].x || q[i].x == q[j].x && q[i].y < q[j].y }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(point)) }
func (q *queue) Pop() any {
	old := *q
	x := old[len(old)-1]
	*q = old[:len(old)-1]
	return x
}

type machine struct{ stack []float64 }

func (m *machine) run(n int) (sum float64) {
	for i := range n {
		m.stack = append(m.stack, float64(i))
		if i%3 == 2 {
			s := m.stack
			sum += s[len(s)-1] * 2
			m.stack = s[:len(s)-1]
		}
	}
	return sum
}

func hanoi(n int, a, b, c *[]int) int {
	if n == 0 {
		return 0
	}
	k := hanoi(n-1, a, c, b)
	x := (*a)[len(*a)-1]
	*a = (*a)[:len(*a)-1]
	*c = append(*c, x)
	return k + 1 + hanoi(n-1, b, a, c)
}

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(e)
		}
	}()
	f()
}

func main() {
	var s ints
	for i := range 200 {
		s.push(i)
		if i%5 == 4 {
			s.pop()
			s.pop()
		}
	}
	kept := s
	whole := s[:len(s):len(s)]
	a := s.pop()
	b := s.pop()
	s.push(-1)
	fmt.Println(a, b, len(s), len(kept), kept[len(kept)-2], whole[len(whole)-2])
	s.push(-2)
	s.push(-3)
	fmt.Println(kept[len(kept)-2:], s[len(s)-3:], len(whole))
	other := append(kept[:3], 7)
	fmt.Println(s[3], len(other), cap(other) == cap(s))
	for len(s) > 0 {
		s.pop()
	}
	try(func() { s.pop() })
	s.push(5)
	fmt.Println(s, kept[0], len(kept))
	var none *ints
	try(func() { none.push(1) })
	try(func() { none.pop() })

	var p points
	for i := range 150 {
		p.push(point{i, -i, "p"})
	}
	first := &p[100]
	before := p
	for range 60 {
		p.pop()
	}
	fmt.Println(len(p), *first, before[100], before[149].name == "")
	p.push(point{1000, 1, "new"})
	fmt.Println(p[len(p)-1], before[90], *first)
	x := point{7, 7, "x"}
	p.push(x)
	x.name = "changed"
	fmt.Println(p[len(p)-1], before[91])
	p[len(p)-1].name = "through"
	fmt.Println(before[91].name)

	q := &queue{}
	r := uint32(1)
	for i := range 3000 {
		r = r*1664525 + 1013904223
		heap.Push(q, point{int(r >> 20), i, ""})
		if i%4 == 3 {
			heap.Pop(q)
		}
	}
	sum := 0
	for last := -1; q.Len() > 0; {
		t := heap.Pop(q).(point)
		if t.x < last {
			fmt.Println("out of order")
		}
		last = t.x
		sum = sum*3 + t.y
	}
	fmt.Println(sum)

	m := &machine{}
	fmt.Println(m.run(5000), len(m.stack), m.stack[3000:3004])
	var pegs [3][]int
	for i := 12; i > 0; i-- {
		pegs[0] = append(pegs[0], i)
	}
	fmt.Println(hanoi(12, &pegs[0], &pegs[1], &pegs[2]), pegs)
}

// What gc says about literals whose calls are inlined.
package main

import "fmt"

//go:noinline
func Each(s []int, f func(*int)) {
	g := func(p *int) { f(p); fmt.Println(p) }
	for i := range s {
		g(&s[i])
	}
}

type List struct {
	head *node
	n    int
}

type node struct {
	v    int
	next *node
}

func (l *List) Push(v int) {
	l.head = &node{v, l.head}
	l.n++
}

func (l *List) Each(f func(int)) {
	for n := l.head; n != nil; n = n.next {
		f(n.v)
	}
}

func Map(s []int, f func(int) string) []string {
	r := make([]string, 0, len(s))
	for _, v := range s {
		r = append(r, f(v))
	}
	return r
}

func Ptr(v int) *int { return &v }

//go:noinline
func Box(v int) any { return v }

func main() {
	Each([]int{1}, func(p *int) { *p++ })
	var l List
	l.Push(1)
	l.Each(func(i int) { fmt.Println(i) })
	fmt.Println(Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i) }))
	p := Ptr(3)
	fmt.Println(*p)
	fmt.Println(Box(1))
	a := []int{1, 2, 3}
	b := make([]int, len(a))
	x := [4]int{}
	d := make([]byte, len(x))
	fmt.Println(len(b), len(d))
}

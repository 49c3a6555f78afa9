// What gc says about generic functions: a note for each shape, and where the wrapper inlines it.
package main

import "fmt"

type List[T any] struct {
	head *node[T]
	n    int
}

type node[T any] struct {
	v    T
	next *node[T]
}

func (l *List[T]) Push(v T) {
	l.head = &node[T]{v, l.head}
	l.n++
}

func (l *List[T]) Each(f func(T)) {
	for n := l.head; n != nil; n = n.next {
		f(n.v)
	}
}

func Map[T, U any](s []T, f func(T) U) []U {
	r := make([]U, 0, len(s))
	for _, v := range s {
		r = append(r, f(v))
	}
	return r
}

func Ptr[T any](v T) *T { return &v }

func Sum[T int | float64](s []T) T {
	var t T
	for _, v := range s {
		t += v
	}
	return t
}

//go:noinline
func Box[T any](v T) any { return v }

//go:noinline
func NoInl[T any](p *T, q *T) *T {
	x := new(T)
	*x = *q
	return p
}

type Number interface{ ~int | ~int64 }

func Max[T Number](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func main() {
	var l List[int]
	l.Push(1)
	var ls List[string]
	ls.Push("a")
	l.Each(func(i int) { fmt.Println(i) })
	fmt.Println(Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i) }))
	p := Ptr(3)
	q := Ptr("x")
	fmt.Println(*p, *q, Sum([]int{1}), Sum([]float64{1}))
	fmt.Println(Box(1), Box("s"))
	a, b := 1, 2
	_ = NoInl(&a, &b)
	c, d := "", ""
	fmt.Println(NoInl(&c, &d))
	fmt.Println(Max(1, 2), Max(int64(1), 2))
}

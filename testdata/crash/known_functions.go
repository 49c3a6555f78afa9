// A panic in a literal that a function was given, with what stands around it.
package main

import "fmt"

func fold[T, A any](s []T, a A, f func(A, T) A) A {
	for _, v := range s {
		a = f(a, v)
	}
	return a
}

type list struct {
	next *list
	v    int
}

func (l *list) each(f func(*list)) {
	if l != nil {
		f(l)
		l.next.each(f)
	}
}

func main() {
	div := func(a, b int) int { return a / b }
	fmt.Println(fold([]int{1, 2}, 100, func(a, x int) int { return div(a, x) }), fold([]int{1, 2}, 100, div))
	l := &list{&list{nil, 0}, 1}
	l.each(func(l *list) { l.v++ })
	l.each(func(l *list) {
		l.v--
		fmt.Println(fold([]int{l.v, l.v}, 100, func(a, x int) int {
			if x == 0 {
				l = nil
			}
			return div(a, l.v)
		}))
	})
}

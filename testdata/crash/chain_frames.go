package main

import "iter"

// A panic in a chain of iterators: every function of it is there.

//go:noinline
func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

//go:noinline
func where[T any](s iter.Seq[T], p func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range s {
			if p(v) && !yield(v) {
				return
			}
		}
	}
}

func main() {
	a := []int{1, 2, 3}
	s := 0
	for v := range where(count(10), func(x int) bool { return a[x] > 0 }) {
		s += v
	}
	println(s)
}

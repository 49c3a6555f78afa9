// A panic in the body of a loop over iterators in one another: the frames of all of them.
package main

import "iter"

//go:noinline
func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

//go:noinline
func filter[T any](s iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range s {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

//go:noinline
func mapped[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for v := range s {
			if !yield(f(v)) {
				return
			}
		}
	}
}

//go:noinline
func look(xs []int, to int) (sum int) {
	odd := func(x int) bool { return x&1 == 1 }
	for v := range mapped(filter(count(to), odd), func(x int) int { return x / 2 }) {
		sum += xs[v]
	}
	return sum
}

func main() {
	xs := make([]int, 50)
	for range 1000 {
		look(xs, 100)
	}
	look(xs, 200)
}

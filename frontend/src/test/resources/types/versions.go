//go:build go1.21

package p

func f(n int, seq func(func(int) bool)) {
	for range 10 /* ERROR "cannot range over 10 (untyped int constant): requires go1.22 or later (file declares //go:build go1.21)" */ {
	}
	for i := range n /* ERROR "cannot range over n (variable of type int): requires go1.22 or later (file declares //go:build go1.21)" */ {
		_ = i
	}
	for range seq /* ERROR "cannot range over seq (variable of type func(func(int) bool)): requires go1.23 or later (file declares //go:build go1.21)" */ {
	}
}

type A[T /* ERROR "generic type alias requires go1.23 or later (file declares //go:build go1.21)" */ any] = []T

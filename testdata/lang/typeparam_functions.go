package main

import "fmt"

// Type parameter declarations, instantiation with and without arguments, partial instantiation.

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64
}

type float interface{ ~float32 | ~float64 }

type number interface {
	integer | float | ~complex64 | ~complex128
}

func sum[T number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

func convert[To, From integer](x From) To { return To(x) }

func pick[K comparable, V any](m map[K]V, k K, other V) V {
	if v, ok := m[k]; ok {
		return v
	}
	return other
}

func apply[A, B any](xs []A, f func(A) B) []B {
	out := make([]B, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func fold[A, B any](xs []A, b B, f func(B, A) B) B {
	for _, x := range xs {
		b = f(b, x)
	}
	return b
}

func identity[T any](x T) T { return x }

func swap[A, B any](a A, b B) (B, A) { return b, a }

func zero[T any]() (z T) { return }

func ptr[T any](x T) *T { return &x }

type celsius float64
type small int8

func double(x int) int { return 2 * x }

func main() {
	fmt.Println(sum[int](), sum(1, 2, 3), sum(1.5, 2.25), sum(celsius(36), 0.6), sum(1+2i, 3))
	fmt.Println(convert[int8](300), convert[uint8, int](-1), convert[small](uint64(200)))
	fmt.Printf("%T %T\n", convert[small](5), sum[celsius]())
	fmt.Println(pick(map[string]int{"a": 1}, "a", 9), pick(map[string]int{}, "a", 9))
	fmt.Println(apply([]int{1, 2, 3}, func(i int) string { return fmt.Sprint(i, "!") }))
	fmt.Println(apply([]int{1, 2, 3}, double), apply([]string{"x"}, identity[string]))
	fmt.Println(apply[int, any]([]int{7}, func(i int) any { return i }))
	fmt.Println(fold([]string{"a", "b"}, 0, func(n int, s string) int { return n + len(s) }))
	fmt.Println(swap(1, "one"))
	fmt.Println(zero[int](), zero[string]() == "", zero[*int]() == nil, zero[[2]bool](), zero[struct{ X, Y int }]())
	p, q := ptr(3), ptr(3)
	*p = 4
	fmt.Println(*p, *q, p == q)
	// As values: assigned, passed, compared with nil, called later.
	f := sum[float64]
	var g func(int8, string) (string, int8) = swap
	h := apply[int, bool]
	fmt.Println(f(1, 2), f != nil)
	fmt.Println(g(3, "x"))
	fmt.Println(h([]int{0, 1}, func(i int) bool { return i > 0 }))
	fmt.Printf("%T %T\n", f, h)
	func(f func(string) string) { fmt.Println(f("passed")) }(identity)
	defer fmt.Println(identity("deferred"))
	done := make(chan bool)
	go func() { done <- identity(true) }()
	fmt.Println(<-done)
}

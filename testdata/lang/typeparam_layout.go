package main

import (
	"fmt"
	"unsafe"
)

// Sizes, zero values, comparison and hashing of values whose type is a parameter.

type mixed[A, B any] struct {
	a A
	b B
	c byte
}

type wrap[T any] struct {
	T T
	mixed[T, bool]
}

func sizes[T any](x T) (uintptr, uintptr) { return unsafe.Sizeof(x), unsafe.Alignof(x) }
func offset[A, B any]() (uintptr, uintptr, uintptr) {
	var m mixed[A, B]
	return unsafe.Offsetof(m.b), unsafe.Offsetof(m.c), unsafe.Sizeof(m)
}
func promoted[T any]() uintptr {
	var w wrap[T]
	return unsafe.Offsetof(w.c)
}
func length[T any]() int { return len([unsafe.Sizeof(*new(int64))]T{}) }

func equal[T comparable](x, y T) bool { return x == y }
func isZero[T comparable](x T) bool   { var z T; return x == z }
func index[T comparable](x T, ys ...T) map[T]int {
	m := map[T]int{}
	for i, y := range append(ys, x) {
		m[y] += i + 1
	}
	return m
}
func zeroes[T any]() (a [2]T, s []T, m map[string]T, p *T, f func() T, e struct{ t T }) { return }

func copies[T any](x T, change func(*T)) (before, after T) {
	before = x
	y := [1]T{x}
	s := []T{x}
	m := map[int]T{0: x}
	st := mixed[T, T]{a: x}
	change(&x)
	after = x
	fmt.Print(y, s, m, st.a, " ")
	return
}

type point struct{ x, y int }

func main() {
	fmt.Println(sizes(int8(0)))
	fmt.Println(sizes(""))
	fmt.Println(sizes([]int{}))
	fmt.Println(sizes([3]int16{}))
	fmt.Println(sizes(struct {
		a bool
		b int64
	}{}))
	fmt.Println(sizes(any(1)))
	fmt.Println(offset[bool, int64]())
	fmt.Println(offset[int32, int16]())
	fmt.Println(offset[struct{}, string]())
	fmt.Println(promoted[int64](), promoted[byte](), length[string]())

	fmt.Println(equal(1, 1), equal("a", "b"), equal(point{1, 2}, point{1, 2}), equal([2]string{"x"}, [2]string{"x", ""}), equal[any](1, 1.0), equal[any]("s", "s"))
	fmt.Println(equal(&point{}, &point{}), isZero(0), isZero(""), isZero(point{}), isZero[any](nil), isZero[error](nil), isZero([1]bool{true}), isZero(struct{}{}))
	fmt.Println(index("a", "b", "a"), index(point{1, 1}, point{}, point{1, 1}), index[any](1, 1)[1], len(index(0.0, 1, 0)))
	a, s, m, p, f, e := zeroes[point]()
	fmt.Println(a, s == nil, m == nil, p == nil, f == nil, e)
	fmt.Println(copies(point{1, 2}, func(p *point) { p.x = 9 }))
	fmt.Println(copies([2]int{1, 2}, func(a *[2]int) { a[1] = 9 }))
	fmt.Println(copies("s", func(s *string) { *s += "!" }))
	fmt.Println(copies(mixed[point, [1]int]{}, func(m *mixed[point, [1]int]) { m.a.x, m.b[0] = 1, 2 }))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(equal[any]([]int{}, []int{}))
}

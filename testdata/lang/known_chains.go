package main

import (
	"fmt"
	"iter"
)

// Functions that are known through what literals capture: chains of iterators, literals that call literals.

func count(from, to int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := from; i < to; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func where[T any](s iter.Seq[T], p func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range s {
			if p(v) && !yield(v) {
				return
			}
		}
	}
}

func each[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		s(func(v T) bool { return yield(f(v)) })
	}
}

func take[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for v := range s {
			if !yield(v) {
				return
			}
			if i++; i >= n {
				return
			}
		}
	}
}

func fold[T, A any](s iter.Seq[T], a A, f func(A, T) A) A {
	for v := range s {
		a = f(a, v)
	}
	return a
}

func pairs[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		for x := range a {
			for y := range b {
				if !yield(x, y) {
					return
				}
			}
		}
	}
}

func chains() {
	odd := func(x int) bool { return x&1 == 1 }
	s := 0
	for v := range take(each(where(count(0, 1000), odd), func(x int) int { return x * x }), 5) {
		s += v
		if v == 9 {
			continue
		}
		fmt.Print(v, " ")
	}
	fmt.Println(s)
	fmt.Println(fold(each(each(each(count(1, 4), func(x int) int { s++; return x + s }), func(x int) string { return fmt.Sprint(x) }), func(x string) string { return x + x }), "", func(a, x string) string { return a + x + "," }))
	for x, y := range pairs(where(count(0, 6), odd), each(count(0, 4), func(x int) float64 { return float64(x) / 2 })) {
		if y > 1.2 {
			break
		}
		fmt.Print(x, y, ";")
	}
	fmt.Println()
}

// order: arguments are evaluated as they are written.
func order() {
	log := ""
	n := func(s string, k int) int { log += s; return k }
	for v := range take(count(n("a", 3), n("b", 9)), n("c", 2)) {
		log += fmt.Sprint(v)
	}
	r := fold(count(n("d", 0), n("e", 3)), n("f", 100), func(a, x int) int { n("g", 0); return a + x })
	fmt.Println(log, r)
}

// again: one iterator in several loops, and what changes between them.
func again() {
	k := 2
	times := func(x int) int { return x * k }
	it := each(count(0, 3), times)
	sum := 0
	for v := range it {
		sum += v
	}
	k = 10
	for v := range it {
		for w := range it {
			sum += v * w
		}
	}
	fmt.Println(sum)
	var last iter.Seq[int]
	for i := range 3 {
		f := each(count(0, i+1), func(x int) int { return x + i*10 })
		if i == 1 {
			last = f
		}
		g := f
		for v := range g {
			sum += v
		}
	}
	for v := range last {
		fmt.Print(v, " ")
	}
	it = count(7, 9)
	for v := range it {
		fmt.Print(v, " ")
	}
	fmt.Println(sum)
}

// results leaves chains by return, with deferred calls on the way.
func results(limit int) (found int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("at %d: %v", found, e)
		}
	}()
	a := []int{1, 2, 3}
	for v := range where(count(0, 10), func(x int) bool { return x != 1 }) {
		defer func() { found++ }()
		if v == limit {
			return v * 100, nil
		}
		found = a[v]
	}
	return -1, nil
}

// walk: literals in literals without end.
type tree struct {
	l, r *tree
	v    int
}

func (t *tree) all(yield func(int) bool) bool {
	if t == nil {
		return true
	}
	return t.l.all(func(x int) bool { return yield(x) }) && yield(t.v) && t.r.all(func(x int) bool { return yield(x + 1) })
}

func deeper(n int, f func(int) int) int {
	if n == 0 {
		return f(1)
	}
	return deeper(n-1, func(x int) int { return f(x) + n })
}

// misuse: an iterator that goes on after the loop has ended.
func misuse() {
	bad := func(s iter.Seq[int]) iter.Seq[int] {
		return func(yield func(int) bool) {
			for v := range s {
				yield(v)
			}
		}
	}
	defer func() { fmt.Println(recover()) }()
	for v := range bad(count(0, 3)) {
		if v == 1 {
			break
		}
	}
}

type handler func(string) string

func wrap(h handler, pre string) handler {
	return func(s string) string { return pre + h(s) }
}

func repeat(h handler, n int) (s string) {
	for range n {
		s = h(s)
	}
	return s
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func curry(f func(a, b int) int) func(int) func(int) int {
	return func(a int) func(int) int {
		return func(b int) int { return f(a, b) }
	}
}

func main() {
	for range 3 {
		chains()
		order()
		again()
		fmt.Println(results(2))
		fmt.Println(results(7))
		t := &tree{&tree{nil, nil, 1}, &tree{&tree{nil, nil, 5}, nil, 8}, 3}
		t.all(func(x int) bool { fmt.Print(x, " "); return x < 8 })
		fmt.Println(deeper(6, func(x int) int { return x * 3 }))
		misuse()
		fmt.Println(repeat(wrap(wrap(func(s string) string { return s + "." }, "a"), "b"), 3))
		fmt.Println(compose(func(x int) int { return x + 1 }, curry(func(a, b int) int { return a * b })(5))(3))
	}
}

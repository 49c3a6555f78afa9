package main

import "fmt"

// Range over functions: number of values, kinds of iteration variables, captured variables.

type seq0 func(yield func() bool)
type seq1[T any] func(yield func(T) bool)
type seq2[K, V any] func(yield func(K, V) bool)

func times(n int) seq0 {
	return func(yield func() bool) {
		for range n {
			if !yield() {
				return
			}
		}
	}
}

func count(n int) seq1[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func enumerate[T any](xs []T) seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				return
			}
		}
	}
}

func filter[T any](s seq1[T], ok func(T) bool) seq1[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if ok(x) && !yield(x) {
				return
			}
		}
	}
}

func transform[A, B any](s seq1[A], f func(A) B) seq1[B] {
	return func(yield func(B) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}

type tree struct {
	left  *tree
	value int
	right *tree
}

func (t *tree) all(yield func(int) bool) { t.walk(yield) }

func (t *tree) walk(yield func(int) bool) bool {
	return t == nil || t.left.walk(yield) && yield(t.value) && t.right.walk(yield)
}

type yieldFunc func(point) bool
type point struct{ x, y int }

func grid(w, h int) func(yieldFunc) {
	return func(yield yieldFunc) {
		p := point{}
		for p.y = 0; p.y < h; p.y++ {
			for p.x = 0; p.x < w; p.x++ {
				if !yield(p) {
					return
				}
			}
		}
	}
}

type box struct{ items []string }

func (b box) each(f func(string) bool) {
	for _, s := range b.items {
		if !f(s) {
			break
		}
	}
}

var global string
var calls int

func iterator() seq1[int] {
	calls++
	return count(2)
}

func main() {
	n := 0
	for range times(3) {
		n++
	}
	fmt.Println(n)
	for i := range count(3) {
		fmt.Print(i, " ")
	}
	for range count(2) {
		fmt.Print("- ")
	}
	for _ = range count(2) {
		fmt.Print("_ ")
	}
	for i, s := range enumerate([]string{"a", "b"}) {
		fmt.Print(i, s, " ")
	}
	for i := range enumerate([]string{"a", "b"}) {
		fmt.Print(i, " ")
	}
	for _, s := range enumerate([]string{"a", "b"}) {
		fmt.Print(s, " ")
	}
	fmt.Println()

	even := func(i int) bool { return i%2 == 0 }
	for s := range transform(filter(count(7), even), func(i int) string { return fmt.Sprint("<", i, ">") }) {
		fmt.Print(s)
	}
	fmt.Println()

	t := &tree{&tree{nil, 1, nil}, 2, &tree{&tree{nil, 3, nil}, 4, nil}}
	for v := range t.all {
		if v == 4 {
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
}

func init() {
	// Each iteration has its own variables, which closures keep.
	var fs []func() int
	for i := range count(3) {
		i := i * 10
		fs = append(fs, func() int { i++; return i })
	}
	for j := range count(3) {
		fs = append(fs, func() int { j += 100; return j })
		j++
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()

	// Structs are copies.
	var ps []*point
	for p := range grid(2, 2) {
		p.x *= 10
		ps = append(ps, &p)
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()

	// Assigned variables: locals, globals, fields, elements, pointers, map entries.
	var k int
	var v string
	for k, v = range enumerate([]string{"p", "q"}) {
	}
	fmt.Println(k, v)
	m := map[int]string{}
	i := 5
	a := [3]int{}
	for i, m[i] = range enumerate([]string{"x", "y", "z"}) {
		a[i] = i
	}
	fmt.Println(i, m, a)
	var s struct{ i any }
	for s.i, global = range enumerate([]string{"g"}) {
	}
	fmt.Println(s, global)
	pp := new(int)
	for *pp = range count(4) {
	}
	for a[1] = range count(9) {
	}
	fmt.Println(*pp, a)

	// The iterator is evaluated once; variables outside are shared with the body.
	sum, last := 0, point{}
	for i := range iterator() {
		sum += i + 1
		last = point{i, sum}
		last.x++
	}
	fmt.Println(calls, sum, last)
	b := box{[]string{"one", "two", "three"}}
	for s := range b.each {
		b.items = nil
		if s == "two" {
			fmt.Println("found", s, len(b.items))
			break
		}
	}
	for x := range func(yield func(any) bool) { _ = yield(1) && yield("s") && yield(nil) } {
		fmt.Print(x, " ")
	}
	fmt.Println()
	var arr [2][2]int
	for row := range func(yield func([2]int) bool) { yield(arr[0]); arr[0][0] = 7; yield(arr[0]) } {
		row[1]++
		fmt.Print(row, " ")
	}
	fmt.Println(arr)
}

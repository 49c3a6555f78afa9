// sort.Slice, sort.SliceStable and reflect.Swapper on slices of all kinds of elements: structs with structs, arrays and blank fields in them, whose
// variables stay where they are while their values move, and everything else; on parts of slices; with what panics.
package main

import (
	"fmt"
	"reflect"
	"sort"
)

type point struct{ x, y int32 }

type inner struct {
	p    point
	name string
	_    int
}

type nested struct {
	key int
	in  inner
	any any
	f   float64
	c   complex128
	ok  bool
	b   byte
	s   []int
	m   map[string]int
	fn  func() int
	up  *nested
}

type arrays struct {
	key  int
	a    [3]int
	rows [2][2]float64
	pts  [2]point
	in   struct{ a [2]string }
}

type empty struct{}

// keys are far from sorted, with some that are equal.
func keys(n int) []int {
	out := make([]int, n)
	x := uint32(n)
	for i := range out {
		x = x*1664525 + 1013904223
		out[i] = int(x>>16) % (n * 3 / 4)
	}
	return out
}

func sum(n int, at func(i int) int) (h uint64) {
	for i := range n {
		h = h*31 + uint64(at(i))
	}
	return h
}

func nestedStructs(n int) {
	s := make([]nested, n)
	at := make([]*nested, n)
	for i, k := range keys(n) {
		s[i] = nested{k, inner{point{int32(k), int32(i)}, fmt.Sprint(k), 0}, k, float64(k), complex(float64(k), float64(i)), k%2 == 0, byte(k), []int{k, i}, map[string]int{"k": k}, func() int { return k }, nil}
		s[i].up = &s[i]
		at[i] = &s[i]
	}
	first := s[0]
	check := func(what string) {
		for i := range s {
			v := s[i]
			k := v.key
			if at[i] != &s[i] || at[i].key != k || v.in.p.x != int32(k) || v.in.name != fmt.Sprint(k) || v.any != k || v.f != float64(k) || real(v.c) != float64(k) || v.ok != (k%2 == 0) || v.b != byte(k) || v.s[0] != k || v.m["k"] != k || v.fn() != k ||
				v.up != at[v.s[1]] || imag(v.c) != float64(v.in.p.y) {
				fmt.Println("wrong", what, i, v.key)
				return
			}
		}
		fmt.Println(what, sum(n, func(i int) int { return s[i].key }), sum(n, func(i int) int { return s[i].s[1] }))
	}
	check("made")
	sort.Slice(s, func(i, j int) bool { return s[i].key < s[j].key })
	check("by key")
	sort.Slice(s, func(i, j int) bool { return s[i].in.name > s[j].in.name })
	check("by name")
	sort.SliceStable(s, func(i, j int) bool { return s[i].in.p.y%7 < s[j].in.p.y%7 })
	check("stable")
	half := s[n/3 : n-n/5]
	sort.Slice(half, func(i, j int) bool { return half[i].f < half[j].f })
	check("a part")
	fmt.Println(first.key, first.in.name, sort.SliceIsSorted(half, func(i, j int) bool { return half[i].f < half[j].f }))
}

func structsWithArrays(n int) {
	s := make([]arrays, n)
	row := make([]*[3]int, n)
	for i, k := range keys(n) {
		s[i] = arrays{k, [3]int{k, i, k + i}, [2][2]float64{{float64(k)}, {0, float64(i)}}, [2]point{{int32(k), 1}, {2, int32(i)}}, struct{ a [2]string }{[2]string{fmt.Sprint(k), "x"}}}
		row[i] = &s[i].a
	}
	sort.Slice(s, func(i, j int) bool { return s[i].key < s[j].key })
	for i := range s {
		k, v := s[i].key, s[i]
		if row[i] != &s[i].a || row[i][0] != k || v.rows[0][0] != float64(k) || v.rows[1][1] != float64(v.a[1]) || v.pts[0].x != int32(k) || v.pts[1].y != int32(v.a[1]) || v.in.a[0] != fmt.Sprint(k) {
			fmt.Println("wrong", i)
		}
	}
	fmt.Println("arrays", sum(n, func(i int) int { return s[i].a[2] }))
	a := make([][2]int, n)
	for i, k := range keys(n) {
		a[i] = [2]int{k, i}
	}
	p := &a[n/2]
	sort.SliceStable(a, func(i, j int) bool { return a[i][0] > a[j][0] })
	fmt.Println("of arrays", sum(n, func(i int) int { return a[i][1] }), *p == a[n/2])
}

func plain[T any](name string, n int, of func(k int) T, less func(a, b T) bool) {
	s := make([]T, n)
	for i, k := range keys(n) {
		s[i] = of(k)
	}
	sort.Slice(s, func(i, j int) bool { return less(s[i], s[j]) })
	fmt.Println(name, s[0], s[n/2], s[n-1])
	swap := reflect.Swapper(s)
	swap(0, n-1)
	swap(1, 1)
	fmt.Println(name, s[0], s[1], s[n-1])
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	for _, n := range []int{8, 40, 700} {
		nestedStructs(n)
		structsWithArrays(n)
		plain("int", n, func(k int) int { return k }, func(a, b int) bool { return a < b })
		plain("int32", n, func(k int) int32 { return int32(k) }, func(a, b int32) bool { return a > b })
		plain("byte", n, func(k int) byte { return byte(k) }, func(a, b byte) bool { return a < b })
		plain("int16", n, func(k int) int16 { return int16(k) }, func(a, b int16) bool { return a < b })
		plain("float64", n, func(k int) float64 { return float64(k) / 2 }, func(a, b float64) bool { return a < b })
		plain("float32", n, func(k int) float32 { return float32(k) }, func(a, b float32) bool { return a < b })
		plain("bool", n, func(k int) bool { return k%2 == 0 }, func(a, b bool) bool { return !a && b })
		plain("complex", n, func(k int) complex128 { return complex(1, float64(k)) }, func(a, b complex128) bool { return imag(a) < imag(b) })
		plain("string", n, func(k int) string { return fmt.Sprint("s", k) }, func(a, b string) bool { return a < b })
		plain("any", n, func(k int) any { return k }, func(a, b any) bool { return a.(int) < b.(int) })
		plain("slice", n, func(k int) []int { return []int{k} }, func(a, b []int) bool { return a[0] < b[0] })
		plain("empty", n, func(k int) empty { return empty{} }, func(a, b empty) bool { return false })
		plain("point", n, func(k int) point { return point{int32(k), 1} }, func(a, b point) bool { return a.x < b.x })
	}
	try("no slice", func() { sort.Slice(3, func(i, j int) bool { return false }) })
	try("nil", func() { sort.SliceStable(nil, func(i, j int) bool { return false }) })
	try("array", func() { sort.Slice([2]int{}, func(i, j int) bool { return false }) })
	try("less panics", func() { sort.Slice([]int{2, 1}, func(i, j int) bool { panic("less") }) })
	try("no function", func() { sort.Slice([]int{2, 1}, nil) })
	try("one", func() { sort.Slice([]int{2}, nil) })
	try("Swapper", func() { reflect.Swapper(make([]nested, 2))(0, 2) })
	one := []point{{1, 2}}
	reflect.Swapper(one)(0, 0)
	fmt.Println(one)
}

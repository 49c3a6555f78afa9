package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
)

type item struct {
	key, id int
	name    string
}

func random(n int) func(int) int {
	s := uint32(n)*2654435761 + 1
	return func(m int) int {
		s = s*1664525 + 1013904223
		return int(s>>8) % m
	}
}

func digest(items []item) (h uint32) {
	for _, x := range items {
		h = h*31 + uint32(x.id)
	}
	return
}

func main() {
	// The order of equal elements is that of gc's library.
	for _, n := range []int{0, 1, 2, 11, 12, 13, 40, 49, 50, 51, 100, 500, 3000} {
		for _, kinds := range []int{2, 10, 1000000} {
			rnd := random(n + kinds)
			items := make([]item, n)
			for i := range items {
				items[i] = item{key: rnd(kinds), id: i}
			}
			other := slices.Clone(items)
			slices.SortFunc(items, func(a, b item) int { return cmp.Compare(a.key, b.key) })
			slices.SortStableFunc(other, func(a, b item) int { return a.key - b.key })
			stable := slices.IsSortedFunc(other, func(a, b item) int {
				return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.id, b.id))
			})
			fmt.Println(n, kinds, digest(items), stable)
		}
	}
	patterns := map[string]func(i, n int) int{
		"up":    func(i, n int) int { return i },
		"down":  func(i, n int) int { return n - i },
		"saw":   func(i, n int) int { return i % 7 },
		"organ": func(i, n int) int { return min(i, n-i) },
		"same":  func(i, n int) int { return 1 },
		"swap":  func(i, n int) int { return i ^ 1 },
	}
	for _, name := range []string{"up", "down", "saw", "organ", "same", "swap"} {
		items := make([]item, 300)
		calls := 0
		for i := range items {
			items[i] = item{key: patterns[name](i, len(items)), id: i}
		}
		slices.SortFunc(items, func(a, b item) int { calls++; return a.key - b.key })
		fmt.Println(name, digest(items), calls)
	}

	ints := []int{3, -1, 2}
	slices.Sort(ints)
	strs := []string{"b", "", "a"}
	slices.Sort(strs)
	nan := math.NaN()
	floats := []float64{2, nan, math.Inf(-1), -0.5, nan, 0}
	slices.Sort(floats)
	fmt.Println(ints, strs, floats, slices.IsSorted(floats), slices.IsSorted([]int{2, 1}))
	fmt.Println(slices.Min(ints), slices.Max(strs), slices.Min(floats), slices.Max([]float64{1, 2}))
	people := []item{{2, 0, "bo"}, {1, 1, "al"}, {2, 2, "cy"}, {1, 3, "di"}}
	byKey := func(a, b item) int { return cmp.Compare(a.key, b.key) }
	fmt.Println(slices.MinFunc(people, byKey), slices.MaxFunc(people, byKey))
	for _, f := range []func(){
		func() { slices.Min([]int{}) },
		func() { slices.MaxFunc([]item(nil), byKey) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	s := []string{"alpha", "beta", "delta", "gamma"}
	fmt.Println(slices.BinarySearch(s, "delta"))
	fmt.Println(slices.BinarySearch(s, "charlie"))
	fmt.Println(slices.BinarySearch(s, "zulu"))
	fmt.Println(slices.BinarySearch(floats, nan))
	fmt.Println(slices.BinarySearchFunc(people[:0], 3, func(p item, k int) int { return p.key - k }))
	slices.SortFunc(people, byKey)
	fmt.Println(slices.BinarySearchFunc(people, 2, func(p item, k int) int { return p.key - k }))
	slices.SortStableFunc(s, func(a, b string) int { return strings.Compare(b[1:], a[1:]) })
	fmt.Println(s)

	fmt.Println(cmp.Compare(nan, 1), cmp.Compare(1, nan), cmp.Compare(nan, nan), cmp.Compare("a", "b"), cmp.Compare(math.Copysign(0, -1), 0))
	fmt.Println(cmp.Less(nan, 1), cmp.Less(1, nan), cmp.Less(nan, nan), cmp.Less(1, 2))
	fmt.Println(cmp.Or(0, 3, 5), cmp.Or("", "x"), cmp.Or[int](), cmp.Or(nil, error(nil)))
}

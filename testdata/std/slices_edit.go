package main

import (
	"fmt"
	"slices"
	"strings"
)

type point struct{ x, y int }

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func show[E any](s []E) { fmt.Println(s, len(s), cap(s), s == nil) }

func main() {
	fmt.Println(slices.Equal([]int{1, 2}, []int{1, 2}), slices.Equal([]int{1}, nil), slices.Equal([]string{}, nil))
	fmt.Println(slices.EqualFunc([]int{1, 2}, []string{"1", "2"}, func(i int, s string) bool { return fmt.Sprint(i) == s }))
	fmt.Println(slices.Compare([]int{1, 2}, []int{1, 3}), slices.Compare([]int{1, 2}, []int{1}), slices.Compare([]int{}, nil), slices.Compare([]int{1}, []int{1, 0}))
	fmt.Println(slices.CompareFunc([]string{"b"}, []string{"A"}, func(a, b string) int { return strings.Compare(strings.ToLower(a), strings.ToLower(b)) }))
	s := []string{"a", "b", "c", "b"}
	fmt.Println(slices.Index(s, "b"), slices.Index(s, "x"), slices.Contains(s, "c"))
	fmt.Println(slices.IndexFunc(s, func(s string) bool { return s > "b" }), slices.ContainsFunc(s, func(s string) bool { return s == "" }))

	var none []int
	show(slices.Clone(none))
	show(slices.Clone([]int{}))
	show(slices.Clone([]int{1, 2, 3}))
	show(slices.Clip(make([]int, 2, 9)))
	show(slices.Grow([]int{1}, 10))
	show(slices.Grow(make([]int, 1, 20), 10))
	show(slices.Grow(none, 3))
	try(func() { slices.Grow(none, -1) })
	r := []int{1, 2, 3, 4}
	slices.Reverse(r)
	fmt.Println(r)
	show(slices.Concat([]int{1}, nil, []int{2, 3}, []int{4, 5, 6}))
	show(slices.Concat[[]int]())
	show(slices.Repeat([]int{1, 2}, 3))
	show(slices.Repeat(none, 3))
	try(func() { slices.Repeat(r, -1) })
	try(func() { slices.Repeat(r, 1<<62) })

	show(slices.Insert([]int{1, 2, 3}, 1, 7, 8))
	show(slices.Insert([]int{1, 2, 3}, 3, 7))
	show(slices.Insert([]int{1, 2, 3}, 0))
	show(slices.Insert(none, 0, 1, 2, 3, 4, 5))
	big := append(make([]int, 0, 16), 1, 2, 3, 4, 5)
	show(slices.Insert(big, 2, 9))
	show(slices.Insert(big, 1, big[2:4]...))
	big = append(make([]int, 0, 16), 1, 2, 3, 4, 5)
	show(slices.Insert(big, 4, big[0:3]...))
	try(func() { slices.Insert(r, 5, 1) })
	try(func() { slices.Insert(r, -1, 1) })
	ps := slices.Insert(append(make([]point, 0, 8), point{1, 1}, point{2, 2}), 1, point{9, 9}, point{8, 8})
	ps[3].x = 100
	fmt.Println(ps)

	d := []int{0, 1, 2, 3, 4, 5}
	show(slices.Delete(d, 1, 3))
	fmt.Println(d)
	show(slices.Delete(d[:2], 0, 2))
	show(slices.Delete(d, 2, 2))
	try(func() { slices.Delete(d, 2, 9) })
	try(func() { slices.Delete(d, 3, 2) })
	d = []int{0, 1, 2, 3, 4, 5}
	show(slices.DeleteFunc(d, func(i int) bool { return i%2 == 0 }))
	fmt.Println(d)
	show(slices.DeleteFunc([]int{1, 3}, func(i int) bool { return i%2 == 0 }))

	show(slices.Replace([]int{1, 2, 3, 4}, 1, 3, 9))
	show(slices.Replace([]int{1, 2, 3, 4}, 1, 3, 9, 8))
	show(slices.Replace([]int{1, 2, 3, 4}, 1, 3, 9, 8, 7))
	show(slices.Replace([]int{1, 2, 3, 4}, 2, 4))
	show(slices.Replace([]int{1, 2, 3, 4}, 2, 2, 5))
	show(slices.Replace([]int{1, 2, 3, 4}, 1, 4, 5, 6, 7, 8))
	e := append(make([]int, 0, 16), 1, 2, 3, 4, 5, 6)
	show(slices.Replace(e, 1, 3, e[2:6]...))
	e = append(make([]int, 0, 16), 1, 2, 3, 4, 5, 6)
	x := slices.Replace(e, 1, 5, e[4], e[0])
	show(x)
	fmt.Println(e)
	try(func() { slices.Replace(e, 3, 2, 1) })
	try(func() { slices.Replace(e, 3, 99, 1) })

	c := []int{1, 1, 2, 2, 2, 1, 3, 3}
	show(slices.Compact(c))
	fmt.Println(c)
	show(slices.Compact([]int{1, 2}))
	show(slices.Compact(none))
	f := []string{"a", "A", "b", "B", "c"}
	show(slices.CompactFunc(f, strings.EqualFold))
	fmt.Printf("%q\n", f)
	show(slices.CompactFunc([]int{1, 2, 10, 11, 12, 20}, func(a, b int) bool { return b-a == 1 }))
}

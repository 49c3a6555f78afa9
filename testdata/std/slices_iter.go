package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func squares(n int) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for i := range n {
			if !yield(i, i*i) {
				return
			}
		}
	}
}

type words []string

func main() {
	w := words{"x", "y", "z"}
	for i, s := range slices.All(w) {
		fmt.Print(i, s, " ")
	}
	for i, s := range slices.Backward(w) {
		fmt.Print(i, s, " ")
		if i == 1 {
			break
		}
	}
	for s := range slices.Values(w) {
		fmt.Print(s, " ")
	}
	fmt.Println()
	fmt.Println(slices.Collect(slices.Values(w)), slices.AppendSeq(w, slices.Values([]string{"!"})))
	fmt.Println(slices.Collect(func(func(int) bool) {}) == nil)
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c, len(c), cap(c), " ")
	}
	for range slices.Chunk(words{}, 1) {
		fmt.Print("never")
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.Chunk(w, 0)
	}()
	fmt.Println(slices.Sorted(maps.Keys(map[string]int{"b": 1, "a": 2})))
	fmt.Println(slices.SortedFunc(maps.Values(map[int]int{1: 10, 2: 20}), func(a, b int) int { return b - a }))
	fmt.Println(slices.SortedStableFunc(slices.Values([]string{"bb", "a", "cc", "d"}), func(a, b string) int { return len(a) - len(b) }))

	m := maps.Collect(squares(4))
	fmt.Println(m, len(m))
	maps.Insert(m, func(yield func(int, int) bool) { _ = yield(1, -1) && yield(9, 81) })
	fmt.Println(m)
	maps.DeleteFunc(m, func(k, v int) bool { return k%2 == 0 })
	fmt.Println(m)
	c := maps.Clone(m)
	c[100] = 1
	fmt.Println(maps.Equal(m, c), maps.Equal(m, maps.Clone(m)), maps.Clone(map[int]int(nil)) == nil)
	maps.Copy(m, c)
	fmt.Println(maps.Equal(m, c), maps.EqualFunc(m, map[int]string{1: "-1"}, func(int, string) bool { return true }))
	n := 0
	for k, v := range maps.All(m) {
		n += k + v
	}
	fmt.Println(n)
	fmt.Println(maps.EqualFunc(map[string]int{"a": 1}, map[string]string{"a": "1"}, func(i int, s string) bool { return fmt.Sprint(i) == s }))
}

// Locals that have no value yet where a loop goes on in code of its own: structs with slices among them, which the rest of the function would set.
package main

import "fmt"

type bag struct {
	names map[string]int
	items []int
	size  int64
}

func (b bag) Len() int { return len(b.items) + int(b.size) }

type lener interface{ Len() int }

var (
	shelf = bag{map[string]int{"a": 1}, []int{1, 2, 3}, 4}
	three = 3
)

func choose[T any](first bool, a, b T) T {
	if first {
		return a
	}
	return b
}

func same[T any](x T) T { return x }

func words(text any) int {
	sum := 0
	for i := 0; i < 6; i++ {
		for j, c := range text.(string) {
			sum += j*int(c) + same(i)
		}
	}
	switch same(three) {
	case 3:
		var l lener = choose(func(s string) bool { return len(s) == sum }("ab"), bag{shelf.names, shelf.items, shelf.size}, func(s string) bag { return shelf }("c"))
		sum += l.Len()
	}
	return sum
}

func main() {
	fmt.Println(words("héllo"))
	fmt.Println(words("wörld"))
}

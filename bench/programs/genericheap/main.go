// Genericheap measures generic code on different types: one heap of ints, one of structs, one of strings. Size: items.
package main

import (
	"strconv"

	"gruffle.bench/harness"
)

type heap[T any] struct {
	items []T
	less  func(a, b T) bool
}

func (h *heap[T]) push(x T) {
	h.items = append(h.items, x)
	i := len(h.items) - 1
	for i > 0 {
		up := (i - 1) / 2
		if !h.less(h.items[i], h.items[up]) {
			break
		}
		h.items[i], h.items[up] = h.items[up], h.items[i]
		i = up
	}
}

func (h *heap[T]) pop() (T, bool) {
	var zero T
	n := len(h.items) - 1
	if n < 0 {
		return zero, false
	}
	top := h.items[0]
	h.items[0] = h.items[n]
	h.items[n] = zero
	h.items = h.items[:n]
	for i := 0; ; {
		down := 2*i + 1
		if down >= n {
			break
		}
		if right := down + 1; right < n && h.less(h.items[right], h.items[down]) {
			down = right
		}
		if !h.less(h.items[down], h.items[i]) {
			break
		}
		h.items[i], h.items[down] = h.items[down], h.items[i]
		i = down
	}
	return top, true
}

type ordered interface{ ~int | ~string }

func before[T ordered](a, b T) bool { return a < b }

type task struct {
	priority, id int
}

func main() {
	harness.Run(1_700_000, func(size int) any {
		ints := heap[int]{less: before[int]}
		tasks := heap[task]{less: func(a, b task) bool {
			if a.priority != b.priority {
				return a.priority > b.priority
			}
			return a.id < b.id
		}}
		words := heap[string]{less: before[string]}
		x := uint32(5)
		for i := range size {
			x = x*1664525 + 1013904223
			ints.push(int(x >> 4))
			tasks.push(task{int(x>>8) % 64, i})
			if i%8 == 0 {
				words.push(strconv.Itoa(int(x)))
			}
			if i%3 == 2 {
				ints.pop()
				tasks.pop()
			}
		}
		sum := drain(&ints, func(v int) int { return v })
		sum = sum*31 + drain(&tasks, func(t task) int { return t.id })
		return sum*31 + drain(&words, func(s string) int { return len(s) + int(s[len(s)-1]) })
	})
}

func drain[T any](h *heap[T], value func(T) int) int {
	sum := 0
	for x, ok := h.pop(); ok; x, ok = h.pop() {
		sum = sum*3 + value(x)
	}
	return sum
}

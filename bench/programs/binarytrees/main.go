// Binarytrees measures allocation: many short-lived trees beside one that stays. Size: depth of the deepest.
package main

import "gruffle.bench/harness"

type node struct{ left, right *node }

func main() {
	harness.Run(18, func(size int) any {
		long := grow(size)
		sum := 0
		for depth := 4; depth <= size; depth += 4 {
			for range 1 << (size - depth + 4) {
				sum += grow(depth).count()
			}
		}
		return sum + long.count()
	})
}

func grow(depth int) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{grow(depth - 1), grow(depth - 1)}
}

func (n *node) count() int {
	if n.left == nil {
		return 1
	}
	return 1 + n.left.count() + n.right.count()
}

// Intervals measures a treap of intervals with the largest end in each node: bookings are added, asked for overlaps and merged. Size: bookings.
package main

import (
	"slices"

	"gruffle.bench/harness"
)

type span struct{ from, to int }

func (s span) overlaps(o span) bool { return s.from < o.to && o.from < s.to }

type node struct {
	span
	id          int
	weight      uint32
	last        int // the largest end in this subtree
	left, right *node
}

func (n *node) fix() *node {
	n.last = n.to
	if n.left != nil {
		n.last = max(n.last, n.left.last)
	}
	if n.right != nil {
		n.last = max(n.last, n.right.last)
	}
	return n
}

// split parts a treap at a start.
func split(n *node, from int) (l, r *node) {
	if n == nil {
		return nil, nil
	}
	if n.from < from {
		n.right, r = split(n.right, from)
		return n.fix(), r
	}
	l, n.left = split(n.left, from)
	return l, n.fix()
}

func insert(n, item *node) *node {
	if n == nil {
		return item.fix()
	}
	if item.weight > n.weight {
		item.left, item.right = split(n, item.from)
		return item.fix()
	}
	if item.from < n.from {
		n.left = insert(n.left, item)
	} else {
		n.right = insert(n.right, item)
	}
	return n.fix()
}

// query calls visit for each interval that overlaps.
func (n *node) query(s span, visit func(*node)) {
	if n == nil || n.last <= s.from {
		return
	}
	n.left.query(s, visit)
	if n.overlaps(s) {
		visit(n)
	}
	if n.from < s.to {
		n.right.query(s, visit)
	}
}

func merge(spans []span) []span {
	slices.SortFunc(spans, func(a, b span) int {
		if a.from != b.from {
			return a.from - b.from
		}
		return a.to - b.to
	})
	merged := spans[:0]
	for _, s := range spans {
		if n := len(merged); n > 0 && s.from <= merged[n-1].to {
			merged[n-1].to = max(merged[n-1].to, s.to)
		} else {
			merged = append(merged, s)
		}
	}
	return merged
}

func main() {
	harness.Run(300_000, func(size int) any {
		x := uint32(5)
		random := func(n int) int {
			x = x*1664525 + 1013904223
			return int(x>>6) % n
		}
		var root *node
		var all []span
		sum := 0
		for i := range size {
			from := random(size * 20)
			s := span{from, from + 1 + random(60)}
			conflicts := 0
			root.query(s, func(n *node) { conflicts += n.to - n.from })
			if conflicts < 100 {
				root = insert(root, &node{span: s, id: i, weight: x * 2654435761})
				all = append(all, s)
			}
			sum += conflicts
		}
		for range size {
			at := random(size * 20)
			first := -1
			root.query(span{at, at + 200}, func(n *node) {
				if first < 0 {
					first = n.id
				}
				sum += n.id & 15
			})
			sum ^= first
		}
		for _, s := range merge(all) {
			sum = sum*3 + s.to - s.from
		}
		return sum
	})
}

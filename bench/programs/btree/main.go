// Btree measures a generic B-tree of strings: entries move within the slices of nodes, ranges are walked by an iterator function. Size: entries.
package main

import (
	"cmp"
	"iter"
	"slices"
	"strconv"

	"gruffle.bench/harness"
)

const degree = 16

type entry[K cmp.Ordered, V any] struct {
	key   K
	value V
}

type node[K cmp.Ordered, V any] struct {
	entries  []entry[K, V]
	children []*node[K, V]
}

type btree[K cmp.Ordered, V any] struct {
	root *node[K, V]
	size int
}

func (n *node[K, V]) search(key K) (int, bool) {
	return slices.BinarySearchFunc(n.entries, key, func(e entry[K, V], k K) int { return cmp.Compare(e.key, k) })
}

func (n *node[K, V]) full() bool { return len(n.entries) >= 2*degree-1 }

func (n *node[K, V]) splitChild(i int) {
	child := n.children[i]
	middle := child.entries[degree-1]
	right := &node[K, V]{entries: append([]entry[K, V](nil), child.entries[degree:]...)}
	clear(child.entries[degree-1:])
	child.entries = child.entries[:degree-1]
	if len(child.children) > 0 {
		right.children = append(right.children, child.children[degree:]...)
		child.children = child.children[:degree]
	}
	n.entries = slices.Insert(n.entries, i, middle)
	n.children = slices.Insert(n.children, i+1, right)
}

func (t *btree[K, V]) put(key K, value V) {
	if t.root == nil {
		t.root = &node[K, V]{}
	}
	if t.root.full() {
		t.root = &node[K, V]{children: []*node[K, V]{t.root}}
		t.root.splitChild(0)
	}
	n := t.root
	for {
		i, found := n.search(key)
		if found {
			n.entries[i].value = value
			return
		}
		if len(n.children) == 0 {
			n.entries = slices.Insert(n.entries, i, entry[K, V]{key, value})
			t.size++
			return
		}
		if n.children[i].full() {
			n.splitChild(i)
			switch c := cmp.Compare(key, n.entries[i].key); {
			case c == 0:
				n.entries[i].value = value
				return
			case c > 0:
				i++
			}
		}
		n = n.children[i]
	}
}

func (t *btree[K, V]) get(key K) (value V, ok bool) {
	for n := t.root; n != nil; {
		i, found := n.search(key)
		if found {
			return n.entries[i].value, true
		}
		if len(n.children) == 0 {
			break
		}
		n = n.children[i]
	}
	return value, false
}

func (t *btree[K, V]) from(key K) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { t.root.walk(key, yield) }
}

func (n *node[K, V]) walk(key K, yield func(K, V) bool) bool {
	i, _ := n.search(key)
	for ; i < len(n.entries); i++ {
		if len(n.children) > 0 && !n.children[i].walk(key, yield) {
			return false
		}
		if e := n.entries[i]; !yield(e.key, e.value) {
			return false
		}
	}
	return len(n.children) == 0 || n.children[i].walk(key, yield)
}

func main() {
	harness.Run(500_000, func(size int) any {
		t := new(btree[string, int])
		x := uint32(19)
		name := func() string {
			x = x*1664525 + 1013904223
			return "user" + strconv.Itoa(int(x>>8)%(size*2))
		}
		for i := range size {
			t.put(name(), i)
		}
		sum := t.size
		for range size {
			if v, ok := t.get(name()); ok {
				sum += v
			}
		}
		for range size / 30 {
			seen := 0
			for k, v := range t.from(name()) {
				sum = sum*3 + v + len(k)
				if seen++; seen == 50 {
					break
				}
			}
		}
		return sum
	})
}

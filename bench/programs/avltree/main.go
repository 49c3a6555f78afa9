// Avltree measures a balanced search tree of pointers: inserts, look-ups, deletions and walks in order. Size: keys.
package main

import "gruffle.bench/harness"

type node struct {
	key, value  int
	height      int
	left, right *node
}

type tree struct {
	root *node
	size int
}

func height(n *node) int {
	if n == nil {
		return 0
	}
	return n.height
}

func (n *node) update() {
	n.height = 1 + max(height(n.left), height(n.right))
}

func rotateRight(n *node) *node {
	l := n.left
	n.left, l.right = l.right, n
	n.update()
	l.update()
	return l
}

func rotateLeft(n *node) *node {
	r := n.right
	n.right, r.left = r.left, n
	n.update()
	r.update()
	return r
}

func balance(n *node) *node {
	n.update()
	switch diff := height(n.left) - height(n.right); {
	case diff > 1:
		if height(n.left.left) < height(n.left.right) {
			n.left = rotateLeft(n.left)
		}
		return rotateRight(n)
	case diff < -1:
		if height(n.right.right) < height(n.right.left) {
			n.right = rotateRight(n.right)
		}
		return rotateLeft(n)
	}
	return n
}

func (t *tree) put(key, value int) { t.root = t.insert(t.root, key, value) }

func (t *tree) insert(n *node, key, value int) *node {
	if n == nil {
		t.size++
		return &node{key: key, value: value, height: 1}
	}
	switch {
	case key < n.key:
		n.left = t.insert(n.left, key, value)
	case key > n.key:
		n.right = t.insert(n.right, key, value)
	default:
		n.value = value
		return n
	}
	return balance(n)
}

func (t *tree) get(key int) (int, bool) {
	for n := t.root; n != nil; {
		if key == n.key {
			return n.value, true
		}
		if key < n.key {
			n = n.left
		} else {
			n = n.right
		}
	}
	return 0, false
}

func (t *tree) remove(key int) { t.root = t.delete(t.root, key) }

func (t *tree) delete(n *node, key int) *node {
	if n == nil {
		return nil
	}
	if key < n.key {
		n.left = t.delete(n.left, key)
		return balance(n)
	}
	if key > n.key {
		n.right = t.delete(n.right, key)
		return balance(n)
	}
	if n.left == nil || n.right == nil {
		t.size--
		if n.left != nil {
			return n.left
		}
		return n.right
	}
	next := n.right
	for next.left != nil {
		next = next.left
	}
	n.key, n.value = next.key, next.value
	n.right = t.delete(n.right, next.key)
	return balance(n)
}

func (t *tree) walk(visit func(key, value int) bool) { walk(t.root, visit) }

func walk(n *node, visit func(key, value int) bool) bool {
	return n == nil || walk(n.left, visit) && visit(n.key, n.value) && walk(n.right, visit)
}

func main() {
	harness.Run(320_000, func(size int) any {
		var t tree
		x := uint32(11)
		next := func() int {
			x = x*1664525 + 1013904223
			return int(x>>7) % (4 * size)
		}
		for i := range size {
			t.put(next(), i)
		}
		found := 0
		for range 2 * size {
			if v, ok := t.get(next()); ok {
				found += v & 7
			}
		}
		for range size {
			t.remove(next())
		}
		sum := t.size*1000 + height(t.root) + found
		t.walk(func(key, value int) bool {
			sum = sum*3 + key ^ value
			return true
		})
		return sum
	})
}

package main

import (
	"fmt"
	"strings"
)

// Recursive generic functions and types, mutual recursion, instances that lead to others.

type tree[K any, V any] struct {
	root *node[K, V]
	cmp  func(a, b K) int
	size int
}

type node[K, V any] struct {
	k           K
	v           V
	left, right *node[K, V]
}

func (t *tree[K, V]) put(k K, v V) {
	t.root = t.insert(t.root, k, v)
}

func (t *tree[K, V]) insert(n *node[K, V], k K, v V) *node[K, V] {
	if n == nil {
		t.size++
		return &node[K, V]{k: k, v: v}
	}
	switch c := t.cmp(k, n.k); {
	case c < 0:
		n.left = t.insert(n.left, k, v)
	case c > 0:
		n.right = t.insert(n.right, k, v)
	default:
		n.v = v
	}
	return n
}

func (n *node[K, V]) all(yield func(K, V) bool) bool {
	return n == nil || n.left.all(yield) && yield(n.k, n.v) && n.right.all(yield)
}

func (t *tree[K, V]) seq() func(func(K, V) bool) {
	return func(yield func(K, V) bool) { t.root.all(yield) }
}

// A type whose methods use other instances of it.
type optional[T any] struct {
	v  T
	ok bool
}

func some[T any](v T) optional[T] { return optional[T]{v, true} }
func (o optional[T]) list() optional[[]T] {
	if !o.ok {
		return optional[[]T]{}
	}
	return some([]T{o.v})
}
func bind[A, B any](o optional[A], f func(A) optional[B]) optional[B] {
	if o.ok {
		return f(o.v)
	}
	return optional[B]{}
}

func even[T ~int | ~uint8](n T) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}

func odd[T ~int | ~uint8](n T) bool {
	if n == 0 {
		return false
	}
	return even(n - 1)
}

func mergeSort[T any](xs []T, less func(T, T) bool) []T {
	if len(xs) < 2 {
		return xs
	}
	a, b := mergeSort(xs[:len(xs)/2], less), mergeSort(xs[len(xs)/2:], less)
	out := make([]T, 0, len(xs))
	for len(a) > 0 && len(b) > 0 {
		if less(b[0], a[0]) {
			out, b = append(out, b[0]), b[1:]
		} else {
			out, a = append(out, a[0]), a[1:]
		}
	}
	return append(append(out, a...), b...)
}

type expr[T any] interface{ eval(env map[string]T) T }
type lit[T any] struct{ v T }
type ref[T any] string
type bin[T any] struct {
	op   func(T, T) T
	l, r expr[T]
}

func (l lit[T]) eval(map[string]T) T     { return l.v }
func (r ref[T]) eval(env map[string]T) T { return env[string(r)] }
func (b bin[T]) eval(env map[string]T) T { return b.op(b.l.eval(env), b.r.eval(env)) }

type comparable2[T any] interface{ compare(T) int }
type word string

func (w word) compare(v word) int { return strings.Compare(string(w), string(v)) }

type heap[T comparable2[T]] []T

func (h *heap[T]) push(x T) {
	*h = append(*h, x)
	for i := len(*h) - 1; i > 0; {
		p := (i - 1) / 2
		if (*h)[p].compare((*h)[i]) <= 0 {
			break
		}
		(*h)[p], (*h)[i] = (*h)[i], (*h)[p]
		i = p
	}
}

func (h *heap[T]) pop() T {
	old := *h
	top := old[0]
	n := len(old) - 1
	old[0] = old[n]
	*h = old[:n]
	for i := 0; ; {
		c := 2*i + 1
		if c >= n {
			break
		}
		if c+1 < n && (*h)[c+1].compare((*h)[c]) < 0 {
			c++
		}
		if (*h)[i].compare((*h)[c]) <= 0 {
			break
		}
		(*h)[i], (*h)[c] = (*h)[c], (*h)[i]
		i = c
	}
	return top
}

type graph[N comparable, E any] map[N]map[N]E

func (g graph[N, E]) add(a, b N, e E) graph[N, E] {
	if g[a] == nil {
		g[a] = map[N]E{}
	}
	g[a][b] = e
	return g
}

func (g graph[N, E]) reach(from N) int {
	seen := map[N]bool{}
	var visit func(N)
	visit = func(n N) {
		if !seen[n] {
			seen[n] = true
			for m := range g[n] {
				visit(m)
			}
		}
	}
	visit(from)
	return len(seen)
}

func main() {
	t := tree[string, int]{cmp: strings.Compare}
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t.put(w, i)
	}
	for k, v := range t.seq() {
		if k == "quick" {
			break
		}
		fmt.Print(k, v, " ")
	}
	fmt.Println(t.size)
	fmt.Println(some(1).list().list(), optional[string]{}.list())
	fmt.Println(bind(some(2), func(i int) optional[string] { return some(strings.Repeat("x", i)) }))
	fmt.Println(even(10), odd(uint8(7)), even(uint8(3)))
	fmt.Println(mergeSort([]float64{3, 1, 2.5, -1}, func(a, b float64) bool { return a < b }))
	e := bin[int]{func(a, b int) int { return a * b }, lit[int]{6}, bin[int]{func(a, b int) int { return a + b }, ref[int]("x"), lit[int]{2}}}
	fmt.Println(e.eval(map[string]int{"x": 5}))
	s := bin[string]{func(a, b string) string { return a + b }, ref[string]("y"), lit[string]{"!"}}
	fmt.Println(s.eval(map[string]string{"y": "why"}))
	var h heap[word]
	for _, w := range []word{"pear", "apple", "fig", "date", "kiwi"} {
		h.push(w)
	}
	for len(h) > 0 {
		fmt.Print(h.pop(), " ")
	}
	fmt.Println()
	g := graph[int, string]{}
	fmt.Println(g.add(1, 2, "a").add(2, 3, "b").add(4, 1, "c").reach(1), graph[[2]int, bool]{}.add([2]int{}, [2]int{1}, true).reach([2]int{}))
}

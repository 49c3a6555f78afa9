package main

import (
	"errors"
	"fmt"
)

// Generic types: instances, identity, methods with pointer and value receivers, recursion, embedding.

type pair[K comparable, V any] struct {
	key K
	val V
}

func (p pair[K, V]) String() string               { return fmt.Sprintf("%v=%v", p.key, p.val) }
func (p *pair[K, V]) set(v V)                     { p.val = v }
func (p pair[K, _]) with(k K) (r pair[K, string]) { r.key = k; return }
func (_ pair[_, _]) name() string                 { return "pair" }

type list[T any] struct {
	first, last *node[T]
	n           int
}

type node[T any] struct {
	value T
	next  *node[T]
}

func (l *list[T]) push(x T) *list[T] {
	n := &node[T]{value: x}
	if l.last == nil {
		l.first = n
	} else {
		l.last.next = n
	}
	l.last = n
	l.n++
	return l
}

func (l *list[T]) each(f func(int, T)) {
	i := 0
	for n := l.first; n != nil; n = n.next {
		f(i, n.value)
		i++
	}
}

type tree[K any] struct {
	root *branch[K]
	less func(a, b K) bool
}

type branch[K any] struct {
	key         K
	left, right *branch[K]
}

func (t *tree[K]) insert(k K) bool {
	p := &t.root
	for *p != nil {
		switch {
		case t.less(k, (*p).key):
			p = &(*p).left
		case t.less((*p).key, k):
			p = &(*p).right
		default:
			return false
		}
	}
	*p = &branch[K]{key: k}
	return true
}

func (b *branch[K]) walk(f func(K)) {
	if b != nil {
		b.left.walk(f)
		f(b.key)
		b.right.walk(f)
	}
}

type vector[T any] []T

func (v vector[T]) len() int     { return len(v) }
func (v *vector[T]) add(xs ...T) { *v = append(*v, xs...) }

type table[K comparable, V any] map[K]vector[V]

func (t table[K, V]) add(k K, v V) {
	x := t[k]
	x.add(v)
	t[k] = x
}

type handler[T any] func(T) error

func (h handler[T]) try(x T) string {
	if err := h(x); err != nil {
		return "error: " + err.Error()
	}
	return "fine"
}

type source[T any] interface {
	next() (T, bool)
}

type counter struct{ n int }

func (c *counter) next() (int, bool) { c.n++; return c.n, c.n < 4 }

func drain[T any](s source[T]) (out []T) {
	for {
		x, ok := s.next()
		if !ok {
			return
		}
		out = append(out, x)
	}
}

type named struct {
	pair[string, int]
	*list[bool]
	vector[rune]
}

type matrix[T any] [2][2]T

type optional[T any] struct {
	value *T
}

func some[T any](x T) optional[T] { return optional[T]{&x} }
func (o optional[T]) get() (T, error) {
	if o.value == nil {
		var z T
		return z, errors.New("nothing")
	}
	return *o.value, nil
}

func main() {
	p := pair[string, int]{"a", 1}
	p.set(2)
	fmt.Println(p, p.with("z"), p.name(), pair[string, int]{"a", 2} == p)
	fmt.Printf("%T %T %T\n", p, &p, pair[pair[int, bool], *node[string]]{})

	var l list[string]
	l.push("x").push("y")
	l.each(func(i int, s string) { fmt.Print(i, s, " ") })
	fmt.Println(l.n)

	t := tree[string]{less: func(a, b string) bool { return a < b }}
	for _, s := range []string{"m", "c", "x", "c", "a"} {
		fmt.Print(t.insert(s), " ")
	}
	t.root.walk(func(s string) { fmt.Print(s, " ") })
	fmt.Println()

	tab := table[int, string]{}
	tab.add(1, "one")
	tab.add(1, "uno")
	fmt.Println(tab, tab[1].len(), len(tab[2]))
	fmt.Println(handler[int](func(i int) error {
		if i < 0 {
			return errors.New("negative")
		}
		return nil
	}).try(-1))
	fmt.Println(drain[int](&counter{}))

	n := named{pair: pair[string, int]{"k", 5}, list: new(list[bool]), vector: vector[rune]("hi")}
	n.set(6)
	n.push(true)
	n.add('!')
	fmt.Println(n.key, n.val, n.n, string(n.vector), n.len(), n.String())
	fmt.Printf("%T %v\n", n.pair, n.pair)
	var st fmt.Stringer = n
	fmt.Println(st)

	var m matrix[float64]
	m2 := m
	m2[1][0] = 2.5
	fmt.Println(m, m2, m == m2)
	fmt.Println(some("thing").get())
	fmt.Println(optional[int]{}.get())

	// Identity: the same arguments, the same type; through interfaces too.
	var x any = list[int]{}
	_, same := x.(list[int])
	_, other := x.(list[int64])
	_, alias := any(pair[byte, rune]{}).(pair[uint8, int32])
	fmt.Println(same, other, alias)
	switch x.(type) {
	case list[string]:
		fmt.Println("strings")
	case list[int]:
		fmt.Println("ints")
	}
	keys := map[any]string{pair[int, int]{1, 2}: "ints", pair[int, any]{1, 2}: "any"}
	fmt.Println(keys[pair[int, int]{1, 2}], keys[pair[int, any]{1, 2}], keys[pair[int, any]{1, int8(2)}] == "")
}

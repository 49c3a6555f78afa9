package main

import "fmt"

// Aliases with and without type parameters, of generic types.

type pair[A, B any] struct {
	a A
	b B
}

func (p pair[A, B]) swap() pair[B, A] { return pair[B, A]{p.b, p.a} }

type (
	intPair           = pair[int, int]
	named[T any]      = pair[string, T]
	set[T comparable] = map[T]struct{}
	list[T any]       = []T
	grid[T any]       = list[list[T]]
	self[T any]       = T2[T]
	T2[T any]         struct{ next *self[T] }
	fn[A, R any]      = func(A) R
	predicate[T any]  = fn[T, bool]
	ignore[_ any]     = int
)

type embedding struct {
	intPair
	named[bool]
}

func keys[T comparable](s set[T]) int { return len(s) }

func filter[T any](l list[T], p predicate[T]) (r list[T]) {
	for _, x := range l {
		if p(x) {
			r = append(r, x)
		}
	}
	return
}

func (p *T2[T]) length() int {
	n := 0
	for ; p != nil; p = p.next {
		n++
	}
	return n
}

func inside[T any](x T) any {
	type local = pair[T, list[T]]
	return local{x, list[T]{x}}
}

func main() {
	var p intPair = pair[int, int]{1, 2}
	fmt.Printf("%T %v %v\n", p, p, p.swap())
	n := named[float64]{"n", 1.5}
	fmt.Printf("%T %v\n", n, n.swap())
	s := set[string]{"a": {}, "b": {}}
	fmt.Printf("%T %d\n", s, keys(s))
	g := grid[rune]{{'a'}, {'b', 'c'}}
	fmt.Printf("%T %v\n", g, g)
	fmt.Println(filter(list[int]{1, 2, 3, 4}, func(i int) bool { return i%2 == 0 }))
	x := self[int]{next: &T2[int]{}}
	fmt.Printf("%T %d\n", x, x.length())
	e := embedding{p, named[bool]{"e", true}}
	fmt.Printf("%+v %v %v\n", e, e.intPair.a, e.named.b)
	var i ignore[string] = 5
	fmt.Printf("%T %v\n", i, i)
	fmt.Printf("%T %v\n", inside("s"), inside("s"))
	var any1 any = n
	_, ok := any1.(pair[string, float64])
	_, no := any1.(named[float32])
	fmt.Println(ok, no)
}

package main

import "fmt"

// Types declared in generic functions are different ones in each instance; their names carry the arguments.

type box[T any] struct{ v T }

func local[P any](p P) any {
	type pair struct {
		a P
		b *P
	}
	return pair{a: p, b: &p}
}

func defined[P any](p P) any {
	type slice []P
	type named slice
	return named{p, p}
}

func generic[Q any](q Q) []any {
	type two[P any] struct {
		q Q
		p P
	}
	type same[P any] = two[P]
	return []any{two[int]{q, 1}, two[string]{q: q}, two[Q]{q, q}, same[bool]{q, true}, box[two[int8]]{}, map[string]two[Q]{}}
}

func nested[P any]() any {
	type outer struct{ p P }
	return func() any {
		type inner struct{ outer }
		return box[inner]{}
	}()
}

func recursive[P any](n int, p P) any {
	type node struct {
		v    P
		next *node
	}
	var list *node
	for range n {
		list = &node{p, list}
	}
	count := 0
	for x := list; x != nil; x = x.next {
		count++
	}
	fmt.Print(count, " ")
	return list
}

type counter[T any] struct{ n T }

func (c counter[T]) method() any {
	type t struct{ n T }
	return t{c.n}
}

func enum[P any]() string {
	type color int
	const (
		red color = iota
		green
	)
	names := map[color]string{red: "red", green: "green"}
	var x any = green
	if _, ok := x.(int); ok {
		return "int"
	}
	return names[x.(color)]
}

func asArg[T any](x T) string { return fmt.Sprintf("%T", x) }

func passes[P any](p P) string {
	type mine struct{ p P }
	return asArg(mine{p}) + " " + asArg([]mine{}) + " " + asArg(box[mine]{})
}

func shadow[int any](x int) any {
	type T struct{ x int }
	return T{x}
}

func main() {
	type pair struct{ x int }
	for _, x := range []any{local(1), local("s"), local(pair{}), local(box[pair]{}), pair{}, defined(1), defined(2.5), nested[int](), nested[string](),
		counter[int]{1}.method(), counter[*int]{}.method(), shadow("s")} {
		fmt.Printf("%T\n", x)
	}
	for _, x := range append(generic("q"), generic[[]int](nil)...) {
		fmt.Printf("%T %v\n", x, x)
	}
	fmt.Printf("%T\n", recursive(3, "x"))
	fmt.Println(enum[int](), enum[string](), passes(1), passes(pair{}))

	same := func(a, b any) bool {
		defer func() { recover() }()
		m := map[string]bool{fmt.Sprintf("%T", a): true}
		return m[fmt.Sprintf("%T", b)]
	}
	fmt.Println(same(local(1), local(2)), same(local(1), local("s")))
	x, y := counter[int]{5}.method(), counter[int]{5}.method()
	fmt.Println(x == y, x == counter[int]{6}.method(), x == counter[int64]{5}.method())
}

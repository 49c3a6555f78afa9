// Functions that are given literals, and variables that hold one for life: such calls have copies of the function, and the literal's code may stand in them.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
)

func fold[T, A any](s []T, a A, f func(A, T) A) A {
	for _, v := range s {
		a = f(a, v)
	}
	return a
}

func apply[T, U any](s []T, f func(T) U) []U {
	r := make([]U, 0, len(s))
	for _, v := range s {
		r = append(r, f(v))
	}
	return r
}

func twice(n int, f, g func(int) int) (int, int) {
	a, b := 0, 0
	for i := 0; i < n; i++ {
		a += f(i)
		b -= g(i)
	}
	return a, b
}

type node struct {
	left, right *node
	v           int
}

func (n *node) walk(f func(int)) {
	if n == nil {
		return
	}
	n.left.walk(f)
	f(n.v)
	n.right.walk(f)
}

func insert(n *node, v int) *node {
	switch {
	case n == nil:
		return &node{v: v}
	case v < n.v:
		n.left = insert(n.left, v)
	default:
		n.right = insert(n.right, v)
	}
	return n
}

// each goes on to itself with another function.
func each(n int, f func(int)) {
	if n == 0 {
		return
	}
	f(n)
	each(n-1, func(x int) { f(x * 10) })
}

// changed calls what it was not given.
func changed(n int, f func(int) int) int {
	s := 0
	for i := 0; i < n; i++ {
		s += f(i)
		if i == 2 {
			f = func(x int) int { return 100 * x }
		}
	}
	return s
}

// kept keeps what it calls.
func kept(n int, f func() int) []func() int {
	var all []func() int
	for i := 0; i < n; i++ {
		f()
		all = append(all, f)
	}
	return all
}

func guarded(n int, f func(int) error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v", r)
		}
	}()
	for i := 0; i < n; i++ {
		if err := f(i); err != nil {
			return err
		}
	}
	return nil
}

func outer(list []string, f func(string) bool) int { return count(list, f) + count(list[1:], f) }

func count(list []string, f func(string) bool) int {
	n := 0
	for _, s := range list {
		if f(s) {
			n++
		}
	}
	return n
}

type point struct{ x, y int }

func (p point) add(n int) int { return p.x*n + p.y }
func (p *point) move(n int) int {
	p.x += n
	return p.x
}

type op func(int) int

func (o op) repeat(n int) int {
	s := 1
	for i := 0; i < n; i++ {
		s = o(s)
	}
	return s
}

func where() string {
	pc, _, line, _ := runtime.Caller(1)
	return fmt.Sprint(strings.TrimPrefix(runtime.FuncForPC(pc).Name(), "main."), ":", line)
}

func visit(n int, f func(i int)) {
	for i := range n {
		f(i)
	}
	fmt.Println(where())
}

func main() {
	list := []int{3, 1, 4, 1, 5, 9, 2, 6}
	k, calls := 2, 0
	fmt.Println(fold(list, 0, func(a, x int) int { return a + x }))
	fmt.Println(fold(list, 1, func(a, x int) int { return a*k + x }))
	k++
	fmt.Println(fold(list, "", func(a string, x int) string { calls++; return a + fmt.Sprint(x, k) }), calls)
	fmt.Println(fold(list, point{}, func(p point, x int) point { return point{p.x + x, p.y - x} }))
	fmt.Println(apply(list, func(x int) float64 { return float64(x) / 2 }))
	fmt.Println(apply(list, func(x int) func() int { return func() int { return x * k } })[3]())
	fmt.Println(apply([]string{"a", "b"}, strings.ToUpper), apply(list, point{2, 1}.add))
	p := &point{1, 1}
	fmt.Println(apply(list, p.move), *p, apply([]point{{1, 2}, {3, 4}}, func(q point) int { q.x++; return q.add(k) }))
	fmt.Println(twice(5, func(x int) int { k += x; return k }, func(x int) int { k -= 2; return k }))

	var root *node
	for _, v := range list {
		root = insert(root, v)
	}
	sum, all := 0, []int(nil)
	root.walk(func(v int) { sum += v })
	root.walk(func(v int) { all = append(all, v) })
	root.walk(func(v int) {
		root.left.walk(func(w int) { sum += v * w })
	})
	fmt.Println(sum, all)
	each(4, func(x int) { fmt.Print(x, " ") })
	fmt.Println(changed(5, func(x int) int { return x + k }))
	n := 0
	for _, f := range kept(3, func() int { n++; return n }) {
		fmt.Print(f(), " ")
	}
	fmt.Println(n)

	fmt.Println(guarded(3, func(i int) error { return nil }))
	fmt.Println(guarded(3, func(i int) error {
		if i == 1 {
			return errors.New("one")
		}
		return nil
	}))
	fmt.Println(guarded(3, func(i int) error { _ = list[i+6]; return nil }))
	fmt.Println(guarded(3, nil))
	words := []string{"go", "java", "gruffle", "g"}
	fmt.Println(outer(words, func(s string) bool { return s[0] == 'g' }), outer(words, func(s string) bool { return len(s) > k }))
	fmt.Println(op(func(x int) int { return x*3 + 1 }).repeat(4), op.repeat(func(x int) int { return x - k }, 3))
	fmt.Println(slices.IndexFunc(list, func(x int) bool { return x > 4 }), slices.ContainsFunc(words, func(s string) bool { return s == "java" }))
	visit(1, func(i int) { fmt.Print(where(), " ") })

	// Variables that hold a function.
	add := func(a, b int) int { return a + b + k }
	neg := func(a int) (r int) { r = -a; return }
	fmt.Println(add(1, neg(2)), add(neg(k), k))
	k = 50
	fmt.Println(add(0, 0), fold(list, 0, add))
	for i := 0; i < 3; i++ {
		j := i * i
		get := func() int { return i*10 + j }
		set := func(v int) { j = v }
		fmt.Print(get(), " ")
		set(7)
		i := i
		up := func() { i++ }
		up()
		up()
		fmt.Print(get(), " ", i, " ", fold(list[:2], 0, func(a, x int) int { j++; return a + j + get() }), " ")
	}
	fmt.Println()
	var late func(int) int
	early := func(x int) int { return late(x) + 1 }
	late = func(x int) int { return x * 2 }
	fmt.Println(early(4))
	q := point{1, 2}
	grow := func() point { q.x *= 2; return q }
	fmt.Println(grow(), grow(), q)
	swap := func(a, b *int) { *a, *b = *b, *a }
	swap(&q.x, &q.y)
	fmt.Println(q, func(s ...int) int { return len(s) }(1, 2, 3))
	pick := strings.Repeat
	fmt.Println(pick("ab", 3))
	func() {
		defer func() { fmt.Println("recovered", recover() != nil) }()
		div := func(a, b int) int { return a / b }
		fmt.Println(div(7, 2), div(7, q.y-q.y))
	}()
again:
	a := k
	step := func() { a++; k++ }
	step()
	if step(); k < 54 {
		goto again
	}
	fmt.Println(a, k)
}

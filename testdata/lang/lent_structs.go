// Structs and arrays as arguments are the callee's own, whatever either side does with them.
package main

import (
	"fmt"
	"reflect"
	"sort"
	"strings"
)

type inner struct{ n [2]int }

type vec struct {
	x, y int
	in   inner
}

var kept []vec
var keptPtr *vec
var global vec

func (v vec) plus(d int) vec { v.x += d; v.in.n[0] += d; return v }

func (v vec) same() vec { return v }

func (v *vec) bump() { v.x++ }

func (v vec) bumped() int { v.bump(); return v.x }

func (v vec) String() string { return fmt.Sprintf("<%d %d %v>", v.x, v.y, v.in.n) }

func identity(v vec) vec { return v }

func twice(v vec) (a, b vec) { return v, v }

func named(v vec) (r vec) { r = v; r.y = 9; return }

func keep(v vec) { kept = append(kept, v) }

func address(v vec) *vec { return &v }

func closure(v vec) func() int { return func() int { v.x++; return v.x } }

func reader(v vec) func() int { return func() int { return v.x } }

func boxed(v vec) any { return v }

func sent(v vec, c chan vec) { c <- v }

func mapped(v vec, m map[string]vec) { m["k"] = v }

func fields(v vec) inner { return v.in }

func array(a [3]int) [3]int { a[1] = 7; return a }

func arraySame(a [3]int) [3]int { return a }

func slice(a [3]int) []int { return a[:] }

func ranged(a [3]int) (sum int) {
	for i, x := range a {
		a[2] = 100
		sum += x + a[i]
	}
	return sum
}

func swapped(a, b vec) (vec, vec) { a, b = b, a; return a, b }

func deferred(v vec) (s string) {
	defer func() { s = fmt.Sprint(v.x, s) }()
	v.x = 77
	return "r"
}

func globalReader(v vec) int { global.x = 1000; return v.x }

func through(p *vec, v vec) int { p.x = 500; return v.x }

func element(s []vec, v vec) int { s[0].x = 600; return v.x }

func each(s []vec, f func(vec) bool) {
	for _, v := range s {
		if !f(v) {
			return
		}
	}
}

func seq(v vec) func(yield func(vec) bool) {
	return func(yield func(vec) bool) {
		for range 2 {
			if !yield(v) {
				return
			}
		}
	}
}

func generic[T any](v T) T { w := v; return w }

type holder struct {
	vec
	tag string
}

type shower interface{ plus(int) vec }

func nested(h holder) int { h.in.n[1] = 5; return h.plus(1).x + h.in.n[1] }

func recursive(v vec, n int) int {
	if n == 0 {
		return v.x
	}
	v.x += n
	return recursive(v, n-1) + v.x
}

func variadic(vs ...vec) int { vs[0].x = -1; return len(vs) }

func main() {
	v := vec{1, 2, inner{[2]int{3, 4}}}
	w := v.plus(10)
	fmt.Println(v, w, v.same(), v.bumped(), v)
	s := v.same()
	s.x = 50
	fmt.Println(v, s)
	i := identity(v)
	i.in.n[1] = 60
	v.y = 20
	fmt.Println(v, i)
	a, b := twice(v)
	a.x = 70
	fmt.Println(v, a, b, named(v))
	keep(v)
	keep(kept[0])
	v.x = 80
	kept[1].y = 81
	fmt.Println(v, kept)
	p := address(v)
	p.x = 90
	fmt.Println(v.x, *p)
	c, r := closure(v), reader(v)
	v.x = 100
	fmt.Println(c(), c(), r(), v.x)
	box := boxed(v)
	v.x = 110
	fmt.Println(box, v)
	ch := make(chan vec, 1)
	sent(v, ch)
	v.x = 120
	fmt.Println(<-ch, v.x)
	m := map[string]vec{}
	mapped(v, m)
	v.x = 130
	fmt.Println(m, v.x)
	f := fields(v)
	f.n[0] = 140
	fmt.Println(f, v)
	arr := [3]int{1, 2, 3}
	got := array(arr)
	same := arraySame(arr)
	same[0] = 9
	sl := slice(arr)
	sl[0] = 8
	fmt.Println(arr, got, same, sl, ranged(arr), arr)
	x, y := swapped(v, w)
	x.x, y.x = 1, 2
	fmt.Println(v, w, x, y, deferred(v), v.x)
	global = vec{x: 3}
	fmt.Println(globalReader(global), global.x, through(&v, v), v.x)
	list := []vec{{x: 1}, {x: 2}}
	fmt.Println(element(list, list[0]), list)
	each(list, func(v vec) bool { v.x *= 10; kept = append(kept, v); return true })
	fmt.Println(list, kept)
	var got2 []vec
	for v := range seq(list[1]) {
		v.x++
		got2 = append(got2, v)
	}
	for v := range seq(list[1]) {
		got2 = append(got2, v)
		func() { v.y = 3 }()
		keptPtr = &v
	}
	fmt.Println(got2, list, *keptPtr)
	g := generic(v)
	g.x = 7
	fmt.Println(v.x, g.x, generic(arr))
	h := holder{v, "t"}
	fmt.Println(nested(h), h, h.plus(2), h)
	var sh shower = h
	h.x = 5
	fmt.Println(sh.plus(3), h.x, recursive(v, 3), v.x, variadic(v, w), v.x)
	func(v vec) { v.x = 1; kept = kept[:0]; keep(v) }(v)
	fmt.Println(v.x, kept)
	bound := v.plus
	v.x = 0
	fmt.Println(bound(1), v.x, vec.plus(v, 4), v.x)
	defer fmt.Println("deferred", v)
	defer func(v vec) { fmt.Println("literal", v) }(v)
	defer keep(v)
	done := make(chan bool)
	go func(v vec) { v.x = 12; done <- v.x == 12 }(v)
	fmt.Println(<-done, v.x)
	v.x = 4
	made := reflect.MakeFunc(reflect.TypeFor[func(vec) vec](), func(args []reflect.Value) []reflect.Value {
		v.x = 44
		return args
	}).Interface().(func(vec) vec)
	l := vec{x: 6}
	l2 := made(l)
	l2.x = 66
	l.y = 67
	fmt.Println(l, l2, v.x)
	sort.Slice(list, func(i, j int) bool { return less(list[i], list[j]) })
	out := reflect.ValueOf(identity).Call([]reflect.Value{reflect.ValueOf(l)})
	l.x = 1
	fmt.Println(list, out[0].Interface(), strings.Repeat("=", l.x))
	total := 0
	for i := range 2000 {
		q := vec{x: i}
		total += step(q, q.plus(i)) + q.x
	}
	fmt.Println(total)
}

func less(a, b vec) bool { a.x, b.x = -a.x, -b.x; return a.x < b.x }

func step(a, b vec) int {
	if a.x%2 == 0 {
		a.x++
	}
	return a.x*3 + b.same().x
}

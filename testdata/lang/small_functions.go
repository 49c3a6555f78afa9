package main

import (
	"fmt"
	"math"
)

// Small functions that compute from their parameters: compilers put their code in place of the calls.

type vec struct{ x, y, z float64 }

func (a vec) add(b vec) vec       { return vec{a.x + b.x, a.y + b.y, a.z + b.z} }
func (a vec) scale(f float64) vec { return vec{a.x * f, a.y * f, a.z * f} }
func (a vec) dot(b vec) float64   { return a.x*b.x + a.y*b.y + a.z*b.z }
func (a vec) length() float64     { return math.Sqrt(a.dot(a)) }
func (a vec) rotated() vec        { return vec{a.y, a.z, a.x} }
func (a vec) same() vec           { return a }
func (a vec) doubled() vec        { a.x *= 2; a.y *= 2; a.z *= 2; return a }
func (a vec) positive() (r vec) {
	if a.x > 0 {
		r.x = a.x
	}
	if a.y > 0 {
		r.y = a.y
	}
	return
}
func (a vec) mid(b vec) vec { return a.add(b).scale(0.5) }

type rect struct{ min, max vec }

func (r rect) center() vec             { return r.min.mid(r.max) }
func (r rect) moved(d vec) rect        { return rect{r.min.add(d), r.max.add(d)} }
func (r rect) corner(second bool) vec {
	c := r.min
	if second {
		c = r.max
	}
	return c
}
func (r rect) contains(p vec) bool { return p.x >= r.min.x && p.x < r.max.x }

type grid [3]int

func (g grid) first() int       { return g[0] }
func (g grid) with(v int) grid  { g[1] = v; return g }
func pick(g grid, last bool) int {
	if last {
		return g[2]
	}
	return g[0]
}

type node struct {
	pos  vec
	next *node
	box  rect
	g    grid
}

func sign(x int) int {
	if x < 0 {
		return -1
	} else if x > 0 {
		return 1
	}
	return 0
}
func clamp(x, lo, hi int) int {
	if x < lo {
		x = lo
	}
	if x > hi {
		x = hi
	}
	return x
}
func avg(a, b int) int      { return (a + b) / 2 }
func shift(a, n int) int    { return a << (uint(n) & 63) }
func sub(a, b int) int      { return a - b }
func first(a, b int) int    { return a }
func less(a, b string) bool { return a < b }
func half(x float64) float64 {
	return x / 2
}
func imaginary(c complex128) float64 { return imag(c * c) }
func max3[T int | float64 | string](a, b, c T) T {
	if a < b {
		a = b
	}
	if a < c {
		a = c
	}
	return a
}
func narrow(x int) uint8     { return uint8(x) + 250 }
func wide(x int8) int64      { return int64(x) * 3 }
func isNil(n *node) bool     { return n == nil }
func either(a, b any) bool   { return a != nil && b == nil }
func pair(a int) struct{ a, b int } {
	return struct{ a, b int }{a, a + 1}
}

type even int
type odd int

func (e even) next() odd { return odd(e) + 1 }
func (o odd) next() even { return even(o) + 1 }

var calls []string

func noted(name string, x int) int {
	calls = append(calls, name)
	return x
}

func change(v *vec) float64 {
	v.x += 100
	return 1
}

func loops(n int) (s vec, k int) {
	for i := 0; sub(i, n) < 0; i = sub(i, -1) {
		v := vec{float64(i), 1, 2}
		s = s.add(v.scale(half(float64(i)))).rotated()
		k = clamp(avg(k, i), sign(k), first(i, n))
		if s.dot(v) > 1e6 {
			s = s.scale(1e-3).same().doubled()
		}
	}
	return
}

func aliases(n *node) {
	n.pos = n.pos.add(n.pos)
	n.pos = n.pos.rotated()
	n.pos, n.box.min = n.box.min.rotated(), n.pos.rotated()
	n.box = n.box.moved(n.pos)
	n.box = n.box.moved(n.box.center())
	n.g = n.g.with(n.g.first())
	v := n.pos
	w := v.same()
	w.x = -1
	v = v.doubled()
	p := &v
	p.y = 7
	fmt.Println(v, w, n.pos, n.box, n.g)
	list := []vec{{1, 2, 3}, {4, 5, 6}}
	list[0], list[1] = list[1].add(list[0]), list[0].rotated()
	for i, x := range list {
		list[1-i] = x.mid(list[i]).positive()
	}
	fmt.Println(list, n.box.corner(true), n.box.corner(false), pick(n.g, true), pick(n.g.with(9), false))
}

func order() {
	v := vec{1, 2, 3}
	fmt.Println(sub(noted("a", 5), sub(noted("b", 3), noted("c", 1))), calls)
	fmt.Println(v.scale(change(&v)), v)
	x := 1
	set := func() int { x = 10; return 5 }
	fmt.Println(sub(x, set()), x)
	a := [2]vec{{1, 1, 1}, {2, 2, 2}}
	i := 0
	at := func() int { i++; return i }
	fmt.Println(a[i].add(a[at()]), i)
}

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func panics() {
	var n *node
	var list []vec
	m := map[string]vec{"a": {1, 2, 3}}
	try(func() { fmt.Println(n.pos.add(vec{})) })
	try(func() { fmt.Println(vec{}.add(list[3])) })
	try(func() { fmt.Println(sub(len(list), list2(1)[2])) })
	try(func() { fmt.Println(n.box.contains(list[noted("never", 0)])) })
	try(func() { n.pos = m["a"].scale(2) })
	try(func() { fmt.Println(m["a"].scale(2), m["b"].add(m["a"]).length()) })
	try(func() { fmt.Println(first(1, sub(1, 2)/sub(1, 1))) })
	try(func() { fmt.Println((*node)(nil).g.first()) })
	fmt.Println(calls)
}

func list2(n int) []int { return make([]int, n) }

func main() {
	for range 3 {
		for i := range 40 {
			loops(i * 10)
		}
	}
	fmt.Println(loops(1000))
	n := &node{pos: vec{1, 2, 3}, box: rect{vec{1, 1, 1}, vec{3, 4, 5}}, g: grid{4, 5, 6}}
	aliases(n)
	aliases(n)
	order()
	panics()
	fmt.Println(sign(-5), sign(0), sign(7), clamp(5, 7, 9), clamp(50, 7, 9), shift(1, 65), shift(3, -1))
	fmt.Println(less("a", "b"), less("b", "a"), half(3), imaginary(3+4i), max3(1, 5, 3), max3(2.5, 1, 7.25), max3("x", "y", "a"))
	fmt.Println(narrow(10), narrow(256), wide(-128), isNil(nil), isNil(n), either(1, nil), either(nil, 1), pair(3))
	fmt.Println(even(2).next().next(), max3(math.NaN(), 1, 2), n.box.contains(vec{2, 0, 0}), n.box.contains(vec{-2, 0, 0}))
	f, g := vec.add, n.pos.scale
	fmt.Println(f(vec{1, 2, 3}, vec{4, 5, 6}), g(2))
	done := make(chan vec)
	go func(v vec) { done <- v.mid(vec{2, 2, 2}) }(n.pos)
	defer fmt.Println("deferred", n.pos.add(vec{1, 1, 1}))
	fmt.Println(<-done)
	var box any = n.pos.add(n.pos)
	fmt.Println(box.(vec) == n.pos.scale(2), box == any(n.pos.doubled()))
	total := func() (s float64) {
		for _, v := range []vec{{1, 0, 0}, {0, 2, 0}, {0, 0, 3}} {
			s += v.rotated().add(n.pos).length()
			n.pos = n.pos.add(v)
		}
		return
	}
	fmt.Printf("%.4f %.4f %v\n", total(), total(), n.pos)
}

package main

import (
	"errors"
	"fmt"
	"math"
	"sort"
	"strings"
)

// Structs as fields of structs: read, written, copied and compared as a whole and in parts.

type Vec struct{ X, Y float64 }

func (v Vec) Add(o Vec) Vec       { return Vec{v.X + o.X, v.Y + o.Y} }
func (v Vec) Scale(k float64) Vec { return Vec{v.X * k, v.Y * k} }
func (v Vec) Dot(o Vec) float64   { return v.X*o.X + v.Y*o.Y }
func (v Vec) String() string      { return fmt.Sprintf("<%g %g>", v.X, v.Y) }
func mid(a, b Vec) (Vec, float64) { return a.Add(b).Scale(0.5), a.Dot(b) }
func swapped(v Vec) Vec           { v.X, v.Y = v.Y, v.X; return v }
func must(ok bool, what string) {
	if !ok {
		fmt.Println("wrong:", what)
	}
}
func show(what string, vs ...Vec) { fmt.Println(what, vs) }
func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		}
	}()
	f()
	fmt.Println(what, "returns")
}

type Body struct {
	P, V Vec
	Mass float64
	Name string
}

type Line struct {
	From, To Vec
}

type Box struct {
	Edge Line
	Tags [2]string
	N    int
}

// Pair is like Body's beginning.
type Pair struct{ P, V Vec }
type Other Pair

func parts() {
	b := &Body{P: Vec{1, 2}, Mass: 3, Name: "b"}
	b.V.X = 4
	b.V.Y += b.P.Y * 2
	b.P.X, b.P.Y = b.P.Y, b.P.X
	b.V.X++
	show("parts", b.P, b.V)
	b.P = Vec{b.P.Y, b.P.X}
	show("turned", b.P)
	b.P = b.V
	b.V.X = 100
	show("copied", b.P, b.V)
	b.P, b.V = b.V, b.P
	show("swapped", b.P, b.V)
	b.P = b.P
	b.P = b.P.Add(b.V).Scale(0.5)
	show("sum", b.P, b.V)
	b.P = swapped(b.P)
	show("by value", b.P)
	m, d := mid(b.P, b.V)
	show("mid", m)
	fmt.Println(d, b.P == b.V, b.P == Vec{b.P.X, b.P.Y}, b.P.Dot(b.V))
	b.P, d = mid(b.V, b.P)
	show("two results", b.P)
	v := b.P
	v.X = -1
	b.V = v
	v.Y = -2
	show("local", b.P, b.V, v)
	w := b.P
	b.P.X = 77
	show("kept", w, b.P)
	b.P = Vec{Y: 5}
	b.V = Vec{}
	show("zero", b.P, b.V)
	p := &v
	*p = b.P
	b.V = *p
	p.X = 9
	show("pointer", v, b.V)
	q := &b.P.X
	*q = 33
	b.P.X += *q
	show("address of a part", b.P)
	must(*q == 66 && q == &b.P.X, "address")
}

func values() {
	a := Body{P: Vec{1, 1}, V: Vec{2, 2}}
	c := a
	c.P.X = 5
	fmt.Println(a.P.X, c.P.X, a == c, a == Body{P: Vec{1, 1}, V: Vec{2, 2}})
	arr := [3]Body{{P: Vec{1, 2}}, {V: Vec{3, 4}}}
	brr := arr
	brr[1].V.X = 9
	arr[2].P = arr[1].V
	fmt.Println(arr[1].V.X, brr[1].V.X, arr[2].P.Y, arr == brr, arr != brr)
	arr[0], arr[2] = arr[2], arr[0]
	fmt.Println(arr[0].P.X, arr[2].P.X)
	nan := Body{P: Vec{math.NaN(), 0}}
	other := nan
	fmt.Println(nan == other, Body{V: Vec{0, math.Copysign(0, -1)}} == Body{})
	m := map[Body]int{}
	m[a] = 1
	m[c] = 2
	c.P.X = 1
	m[c]++
	m[nan]++
	m[nan]++
	fmt.Println(len(m), m[a], m[Body{}])
	byName := map[string]Body{"x": a}
	byName["y"] = Body{P: byName["x"].V}
	fmt.Println(byName["y"].P.X, byName["none"].V.Y)
	ch := make(chan Body, 2)
	ch <- a
	a.P.X = 42
	ch <- a
	r := <-ch
	fmt.Println(r.P.X, (<-ch).P.X, a.P.X)
	vs := make(chan Vec, 1)
	vs <- a.P
	a.P.X = 0
	fmt.Println((<-vs).X)
	var list []Body
	for i := range 20 {
		list = append(list, Body{P: Vec{float64(i), 0}, V: Vec{0, float64(i)}})
		list[0].V.X++
	}
	for i, e := range list {
		e.P.Y = 1000
		list[i].P.Y += e.V.Y
	}
	copy(list[3:], list[1:])
	s := Vec{}
	for i := range list {
		s = s.Add(list[i].P).Add(list[i].V)
	}
	show("list", s, list[3].P, list[19].V)
	sort.Slice(list, func(i, j int) bool { return list[i].P.X > list[j].P.X })
	show("sorted", list[0].P, list[19].P)
	pts := []Vec{list[0].P, list[1].V}
	pts = append(pts, list[2].P)
	pts[0].X = -5
	show("taken out", append(pts, list[0].P)...)
	clear(list[:1])
	show("cleared", list[0].P)
	f := func() Vec { return a.V }
	a.V = Vec{8, 8}
	g := func() { a.V.X++; a.P = a.V }
	g()
	show("captured", f(), a.P)
	h := a.V.Add
	a.V = Vec{}
	show("method value", h(Vec{1, 1}), Vec.Add(a.P, a.V))
	pr := Pair{Vec{1, 2}, Vec{3, 4}}
	o := Other(pr)
	o.P.X = 7
	pp := (*Pair)(&o)
	pp.V.Y = 8
	fmt.Println(pr.P.X, o.P.X, o.V.Y, Pair(o) == pr, Pair(o).P == o.P)
}

func nested() {
	b := &Box{Edge: Line{Vec{1, 2}, Vec{3, 4}}, Tags: [2]string{"a", "b"}, N: 1}
	b.Edge.To.X *= 2
	e := b.Edge
	e.From = e.To
	show("edge", b.Edge.From, b.Edge.To, e.From)
	b.Edge, e = e, b.Edge
	show("edge", b.Edge.From, e.From)
	b.Edge.From, b.Edge.To = b.Edge.To, b.Edge.From.Scale(2)
	show("ends", b.Edge.From, b.Edge.To)
	b.Edge.From = Vec{X: b.Edge.To.Y}
	b.Edge = Line{To: b.Edge.From}
	show("line", b.Edge.From, b.Edge.To)
	c := *b
	c.Edge.To.Y = 1
	c.Tags[0] = "z"
	fmt.Println(*b == c, b.Edge == Line{}, c.Edge.To == Vec{0, 1}, b.Tags)
	*b = Box{}
	show("reset", b.Edge.From, b.Edge.To, c.Edge.To)
	boxes := []Box{c, *b, {Edge: c.Edge}, {Edge: Line{From: Vec{1, 1}}}}
	boxes[1].Edge.From = boxes[0].Edge.To
	boxes[2].Edge.To, boxes[3].Edge.From = boxes[3].Edge.From, boxes[2].Edge.To
	for _, x := range boxes {
		show(strings.Join(x.Tags[:], ""), x.Edge.From, x.Edge.To)
	}
	boxes[0], boxes[3] = boxes[3], boxes[0]
	show("boxes", boxes[0].Edge.From, boxes[3].Edge.To)
}

// Embedded structs, with methods by value.

type Entity struct {
	Vec
	Line
	Hp int
}

func (e *Entity) hit(n int) { e.Hp -= n; e.X += float64(n); e.From = e.Vec }

type Lengther interface{ Length() float64 }

func (l Line) Length() float64 { return math.Hypot(l.To.X-l.From.X, l.To.Y-l.From.Y) }

func embedded() {
	e := &Entity{Vec: Vec{1, 2}, Line: Line{To: Vec{4, 4}}, Hp: 10}
	e.hit(3)
	e.Y = 8
	var l Lengther = e
	fmt.Println(e.Hp, e.X, e.Vec.Y, e.Length(), l.Length(), e.Add(Vec{1, 1}).X, e.Line.From.X)
	l = *e
	e.To.X = 0
	fmt.Println(l.Length() == e.Length(), l == Lengther(*e), l.(Entity).To.X, l.(Entity).Hp)
	switch t := l.(type) {
	case *Entity:
		fmt.Println("pointer", t.X)
	case Entity:
		t.X = 0
		fmt.Println("value", t.Y, l.(Entity).X)
	}
}

// Order of evaluation, and what panics before anything has changed.

var trace []string

func note[T any](s string, v T) T { trace = append(trace, s); return v }

func order() {
	b := &Body{P: Vec{1, 1}}
	note("b", b).P = Vec{2, 2}
	note("b", b).V.X = note("x", 3.0)
	note("b", b).P, note("c", b).V = note("v", b.V), note("w", b.P)
	fmt.Println(trace)
	show("ordered", b.P, b.V)
	var none *Body
	trace = nil
	try("nil part", func() { none.P.X = note("value", 1.0) })
	try("nil whole", func() { none.P = note("value", Vec{}) })
	try("nil read", func() { b.P = none.V })
	try("nil inside", func() { b.P.Y = none.V.Y })
	try("nil both", func() { none.P, b.P = b.V, none.V })
	try("nil op", func() { none.P.X += 1 })
	try("nil literal", func() { b.P = Vec{5, none.P.X} })
	list := []Body{{}}
	i := 3
	try("index", func() { list[i].P = b.V })
	try("index of a part", func() { b.P.X = list[i].V.X })
	try("index in literal", func() { b.P = Vec{9, list[i].V.X} })
	try("value", func() { list[i].P = note("value", none.V) })
	try("fails", func() { b.P = fails(b) })
	show("unchanged", b.P, b.V)
	fmt.Println(trace)
	defer func(v Vec) { show("deferred", v, b.P) }(b.P)
	b.P = Vec{6, 6}
	for b.P.X = 0; b.P.X < 3; b.P.X++ {
		b.V.Y += b.P.X
	}
	show("counted", b.P, b.V)
	for i, b.V.X = range []float64{1, 2, 3} {
		b.P.Y += b.V.X
	}
	show("ranged", b.P, b.V)
}

func fails(b *Body) Vec {
	b.V.X = 55
	if b.V.X > 50 {
		panic(errors.New("no"))
	}
	return Vec{1, 1}
}

// Generic types and functions, unnamed structs, local types.

type Cell[T any] struct {
	At   Vec
	Item struct {
		V T
		N int
	}
}

func (c *Cell[T]) set(v T) { c.Item.V = v; c.Item.N++; c.At.X = c.At.X + 1 }

func firstOf[T any](s []T) T { return s[0] }

func generic() {
	c := &Cell[string]{At: Vec{1, 1}}
	c.set("s")
	c.set("t")
	d := *c
	d.Item.V = "u"
	i := d.Item
	i.N = 50
	fmt.Println(c.Item.V, c.Item.N, d.Item.V, i.N, c.At.X, firstOf([]Cell[string]{d}).Item.V)
	n := Cell[int]{}
	n.set(4)
	fmt.Println(n.Item.V+n.Item.N, n == Cell[int]{At: Vec{1, 0}}, n.At == Vec{1, 0})
	var u struct {
		A, B Vec
	}
	u.A.X = 3
	u.B = u.A
	p := &u.B
	p.Y = 4
	fmt.Println(u.B.X, u.B.Y, u.A.Y)
	type local struct {
		in  struct{ a, b int8 }
		out Vec
	}
	l := local{out: Vec{1, 2}}
	l.in.a = -128
	l.in.b = l.in.a - 1
	ls := []local{l, l}
	ls[1].in.a = 1
	fmt.Println(l.in.a, l.in.b, ls[0] == l, ls[1].in == l.in)
	l.in.a, l.in.b = l.in.b, l.in.a
	fmt.Println(l.in.a, l.in.b)
}

func main() {
	parts()
	values()
	nested()
	embedded()
	order()
	generic()
}

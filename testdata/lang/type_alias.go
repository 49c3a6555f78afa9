package main

import "fmt"

type Point struct{ X, Y int }
type P = Point
type PP = *P
type Ints = []int
type Fn = func(P) PP
type M = map[string]P
type Err = error

func (p P) Sum() int     { return p.X + p.Y }
func (p PP) Scale(n int) { p.X *= n; p.Y *= n }

type Embed struct {
	P
	Ints
}

type Node = struct {
	val  int
	next *any
}

type tree struct{ kids trees }
type trees = []*tree

func (t *tree) count() int {
	n := 1
	for _, k := range t.kids {
		n += k.count()
	}
	return n
}

type fail struct{}

func (fail) Error() string { return "fail" }

func get() Err { return fail{} }

func main() {
	p := P{1, 2}
	var q Point = p
	q.Scale(3)
	fmt.Printf("%v %v %T %d\n", p, q, p, q.Sum())
	var f Fn = func(p P) PP { return &p }
	r := f(q)
	r.Scale(2)
	fmt.Println(*r, q)
	e := Embed{P: p, Ints: Ints{1, 2}}
	e.Scale(10)
	fmt.Println(e.X, e.P, e.Ints[1], e.Sum())
	m := M{"a": {5, 6}}
	fmt.Printf("%T %v\n", m, m["a"])
	type local = Point
	var x any = local{7, 8}
	switch v := x.(type) {
	case P:
		fmt.Println("P", v.X)
	}
	n := Node{val: 1}
	fmt.Printf("%T %v\n", n, n.next == nil)
	t := &tree{trees{{}, {trees{{}}}}}
	fmt.Println(t.count())
	type rune = string
	var s rune = "shadowed"
	fmt.Println(s, get())
}

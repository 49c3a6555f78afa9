package main

import "fmt"

type T []T
type M map[string]M
type F func(int) F
type P *P
type C chan C
type I interface{ self() I }
type S struct {
	name string
	kids []S
	by   map[string]*S
	up   *S
	f    func(S) S
}
type A struct{ b *B }
type B struct{ a [2]A }
type impl int

func (i impl) self() I { return i + 1 }

func (t T) depth() int {
	d := 0
	for _, k := range t {
		d = max(d, k.depth())
	}
	return d + 1
}

func main() {
	t := T{T{}, T{T{}, nil}}
	fmt.Println(t, len(t), t.depth())
	t[0] = append(t[0], T{T{}})
	fmt.Println(t.depth())
	m := M{"a": {"b": nil}, "c": M{}}
	fmt.Println(m, m["a"]["b"]["x"] == nil, len(m["none"]["none"]))
	var f F
	sum := 0
	f = func(i int) F { sum += i; return f }
	f(1)(2)(3)
	fmt.Println(sum)
	var p P
	p = &p
	fmt.Println(*p == p, **p == p)
	c := make(C, 1)
	c <- c
	fmt.Println(<-c == c)
	var i I = impl(1)
	fmt.Println(i.self().self())
	s := S{name: "root", kids: []S{{name: "k1"}, {name: "k2"}}}
	s.kids[0].up = &s
	s.by = map[string]*S{"second": &s.kids[1]}
	s.by["second"].name = "K2"
	s.f = func(x S) S { x.name += "!"; return x }
	fmt.Println(s.kids[0].up.name, s.kids[1].name, s.f(s).name, s.name)
	b := &B{}
	b.a[0].b = b
	b.a[1] = b.a[0]
	fmt.Println(b.a[1].b.a[0].b == b)
	type L struct {
		next *L
		v    int
	}
	var head *L
	for v := range 3 {
		head = &L{head, v}
	}
	for l := head; l != nil; l = l.next {
		fmt.Print(l.v, " ")
	}
	fmt.Println()
}

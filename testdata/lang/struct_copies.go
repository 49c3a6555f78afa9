package main

import "fmt"

type inner struct{ n int }
type outer struct {
	v  int
	in inner
	a  [2]inner
}

func byValue(o outer) outer  { o.v, o.in.n, o.a[1].n = -1, -1, -1; return o }
func (o outer) touch() int   { o.v = -2; o.in.n = -2; return o.v }
func field(o *outer) inner   { return o.in }
func same(o outer) any       { return o }
func multi() (outer, outer)  { return global, global }
func named() (o outer)       { o = global; defer func() { o.v++ }(); return o }
func variadic(os ...outer)   { os[0].v = 1234 }
func set(o *outer, p *outer) { *o = *p }

var global = outer{v: 1, in: inner{2}, a: [2]inner{{3}, {4}}}

// A struct is copied at every assignment, in whatever clothes.
func main() {
	o := global
	o.in.n = 20
	o.a[0].n = 30
	fmt.Println(o, global)
	fmt.Println(byValue(o), o, o.touch(), o)
	f := field(&o)
	f.n = 99
	x, y := multi()
	x.a[1].n, y.v = 5, 6
	fmt.Println(x, y, global, named(), global)
	variadic(o, o)
	lst := []outer{o, o}
	variadic(lst...)
	fmt.Println(o.v, lst[0].v, lst[1].v)
	i := same(o)
	o.v = 77
	j := i
	fmt.Println(i == j, i.(outer).v, o.v, i == any(o))
	k := i.(outer)
	k.in.n = 123
	fmt.Println(i.(outer).in.n, k.in.n)
	var p outer
	set(&p, &o)
	p.a[0].n = 1
	in := p.in
	p.in = inner{55}
	fmt.Println(o.a, p.a, in, p.in)
	ptr := &p.in
	p = outer{}
	fmt.Println(*ptr, ptr == &p.in)
	p.in = o.in
	ptr.n++
	fmt.Println(p.in, o.in)
	arr := p.a
	p.a[0].n = 1000
	fmt.Println(arr, p.a)
	func(o outer) { o.v = 0 }(o)
	cl := func() outer { return o }
	r := cl()
	r.v = -5
	fmt.Println(o.v, r.v, cl().v)
	pp := &o
	q := *pp
	pp.v = 1
	fmt.Println(q.v, o.v)
}

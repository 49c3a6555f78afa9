// Structs in local variables that nothing points to, beside others that something does: fields, whole assignments, loops, panics, order.
package main

import "fmt"

type vec struct{ x, y, z float64 }
type mixed struct {
	b  bool
	u8 uint8
	i8 int8
	u  uint16
	i  int32
	n  int
	s  string
	p  *int
}
type pair struct{ a, b int }
type list struct {
	name  string
	items []int
	any   any
	f     func() int
}

func (v vec) add(w vec) vec      { return vec{v.x + w.x, v.y + w.y, v.z + w.z} }
func (v *vec) scale(f float64)   { v.x *= f; v.y *= f; v.z *= f }
func (p pair) swap() pair        { return pair{p.b, p.a} }
func (p *pair) bump()            { p.a++ }
func change(p pair) pair         { p.a, p.b = p.b+1, p.a; return p }
func pick(ps []pair, i int) pair { return ps[i] }
func two(ps []pair) (pair, pair) { return ps[0], ps[1] }
func find(m map[pair]pair, k pair) (pair, bool) {
	v, ok := m[k]
	return v, ok
}

func sum(vs []vec) vec {
	var s vec
	for _, v := range vs {
		s = s.add(v)
		s.z++
	}
	return s
}

func fib(n int) int {
	p := pair{0, 1}
	for range n {
		p = pair{p.b, p.a + p.b}
	}
	return p.a
}

func swaps(ps []pair) {
	for i, j := 0, len(ps)-1; i < j; i, j = i+1, j-1 {
		ps[i], ps[j] = ps[j], ps[i]
	}
	x := ps[0]
	ps[0] = ps[1]
	ps[1] = x
	x.a = 100
	y := x
	y.b = 200
	x, y = y, x
	fmt.Println(x, y, ps)
}

func aliases(ps []pair) {
	p := ps[0] // a copy
	q := &ps[0]
	p.a = 7
	q.a = 8
	fmt.Println(p, *q, ps[0])
	p = *q
	q.b = 9
	fmt.Println(p, *q)
	*q = p
	p.b++
	fmt.Println(p, ps[0])
	r := p // pointed to
	s := &r
	s.a = 50
	r.b = 60
	p = r
	r.a++
	fmt.Println(p, r, *s)
	t := p // captured
	inc := func() { t.a++ }
	inc()
	u := t
	inc()
	fmt.Println(t, u)
	v := p
	v.bump() // by its address
	w := v.swap()
	v.bump()
	fmt.Println(v, w)
	var i any = p
	p.a = -1
	fmt.Println(i, p, i == any(p), i.(pair).b)
	arr := [2]pair{p, p}
	arr[0].a = 5
	fmt.Println(arr, p)
	l := list{name: "l", items: []int{1}}
	m := l
	m.items = append(m.items, 2)
	m.items[0] = 3
	m.f = func() int { return len(m.items) }
	fmt.Println(l.items, m.items, m.f(), l.f == nil, l.any)
	n := l
	n.any = n.items
	n.name += "n"
	fmt.Println(n.name, n.any, l.any)
}

func kinds() {
	one := 1
	var m mixed
	for i := range 300 {
		m.u8++
		m.i8--
		m.u -= 3
		m.i *= 7
		m.i += int32(i)
		m.n ^= i
		m.b = !m.b
		if i%100 == 0 {
			m.s += "x"
			m.p = &one
		}
	}
	k := m
	k.u8 += 250
	fmt.Println(m.b, m.u8, m.i8, m.u, m.i, m.n, m.s, *m.p, k.u8, k == m, k != m)
	k = mixed{}
	fmt.Println(k)
	ms := make([]mixed, 0, 1)
	ms = append(ms, m)
	m.s = "later"
	ms = append(ms, m, k)
	fmt.Println(ms[0].s, ms[1].s, ms[2].s, len(ms))
}

func recovers(ps []pair) (res pair, err any) {
	defer func() { err = recover() }()
	p := pair{1, 2}
	for i := range 5 {
		res = p
		p = pick(ps, i)
		p.b += i
	}
	return p, nil
}

func order(ps []pair) {
	n := 0
	next := func() int { n++; return n }
	p := pair{next(), next()}
	p = pair{p.b, next() + p.a}
	p.a, p.b = p.b, p.a
	fmt.Println(p)
	defer func() { fmt.Println("order:", recover(), p) }()
	q := p
	q = pair{next(), ps[next()*100].a}
	fmt.Println("not here", q)
}

func nils(p *pair) (s string) {
	defer func() { s = fmt.Sprint(recover()) }()
	q := pair{1, 2}
	*p = q
	return "?"
}

func nilload(p *pair) (s string) {
	defer func() { s = fmt.Sprint(recover()) }()
	q := *p
	return fmt.Sprint(q)
}

func gotos(n int) pair {
	i := 0
	var p pair
again:
	q := p
	p = pair{q.b + 1, q.a + 2}
	if i++; i < n {
		goto again
	}
	return p
}

func long() pair {
	p := pair{}
	for i := 0; i < 300; i++ {
		for j := 0; j < 400; j++ {
			q := pair{p.b & 0xffff, p.a + j}
			if j%7 == 3 {
				q = change(q)
			}
			p = q
		}
	}
	return p
}

func main() {
	vs := []vec{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}
	v := sum(vs)
	v.scale(2)
	fmt.Println(v, sum(nil), fib(30))
	ps := []pair{{1, 2}, {3, 4}, {5, 6}, {7, 8}}
	swaps(ps)
	aliases(ps)
	kinds()
	fmt.Println(recovers(ps))
	order(ps)
	fmt.Println(nils(nil), nilload(nil), gotos(5), long())
	a, b := two(ps)
	a, b = b, a
	a.b = 0
	fmt.Println(a, b, ps, change(a).swap().swap())
	m := map[pair]pair{{1, 2}: {3, 4}}
	c, ok := find(m, pair{1, 2})
	c.a = 9
	d, none := find(m, c)
	fmt.Println(c, ok, d, none, m)
	var fs []func() pair
	for _, p := range ps[:3] {
		p.a *= 10
		fs = append(fs, func() pair { p.b++; return p })
	}
	for _, f := range fs {
		f()
		fmt.Print(f(), " ")
	}
	ch := make(chan pair, 2)
	e := pair{1, 1}
	ch <- e
	e.a = 2
	ch <- e
	fmt.Println(<-ch, <-ch, ps)
	anon := struct {
		k string
		v vec
	}{"k", v}
	copied := anon
	copied.v.x = -1
	fmt.Println(anon, copied)
}

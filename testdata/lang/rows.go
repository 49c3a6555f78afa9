package main

import "fmt"

// Arrays of arrays, and of structs with parts of their own: which of them are variables and which copies.

type row [3]int
type grid [3]row
type part struct {
	name string
	at   row
}
type parts [2]part

func keep(g grid) row {
	for _, r := range g {
		if r[0] > 3 {
			return r
		}
	}
	return row{}
}

func kept(g grid) (last row, all []row, any_ interface{}, p *row) {
	for i, r := range g {
		last = r
		all = append(all, r)
		if i == 1 {
			any_ = r
			q := r
			q[0] = 50
			p = &q
		}
	}
	return
}

func changed(g grid) (s int) {
	for i, r := range g {
		r[0] += 100
		s += r[0]
		r = row{i, i, i}
		s += r[1]
	}
	return s + g[0][0]
}

func under(g *grid) (s int) {
	for i, r := range g {
		g[(i+1)%3][0] += 10
		g[i][1] = 0
		s = s*100 + r[0] + r[1]
	}
	return
}

func copied(g grid) (s int) {
	for i, r := range g {
		if i < 2 {
			g[i+1][0] += 10
		}
		s = s*100 + r[0]
	}
	return s*100 + g[2][0]
}

func captured(g grid) (out []func() row) {
	for _, r := range g {
		out = append(out, func() row { r[0]++; return r })
	}
	return
}

func read(g grid) (out []func() int) {
	for _, r := range g {
		out = append(out, func() int { return r[0] + g[0][0] })
	}
	return
}

func add(r row, n int) row { r[0] += n; return r }

func (r *row) bump() { r[1]++ }

func calls(g grid) (s int) {
	for _, r := range g {
		s += add(r, 1)[0]
		s += r[0] * 1000
	}
	for _, r := range g {
		r.bump()
		s += r[1]
	}
	return s + g[1][1]
}

func structs(ps parts) (out []part, s string) {
	for _, p := range ps {
		out = append(out, p)
		s += p.name + fmt.Sprint(p.at[1])
	}
	for _, p := range ps {
		p.at[1] = 77
		s += fmt.Sprint(p.at)
	}
	return out, s + fmt.Sprint(ps)
}

func deep(c [2]grid) (s int) {
	for _, g := range c {
		for _, r := range g {
			for _, x := range r {
				s = s*3 + x
			}
		}
	}
	return
}

func send(g grid, to chan row) {
	for _, r := range g {
		to <- r
	}
	close(to)
}

type holder struct {
	g    grid
	next *holder
}

func (h *holder) walk() (s int) {
	for _, r := range h.g {
		h.next.g[1][0]++
		s = s*10 + r[0]
	}
	return
}

func local() (s int, rs []row) {
	g := grid{{1}, {2}, {3}}
	for _, r := range g {
		rs = append(rs, r)
		s += r[0]
	}
	h := g
	h[0][0] = 9
	p := &h[0]
	h = grid{{4}, {5}, {6}}
	s = s*1000 + p[0]
	h, g = g, h
	s = s*1000 + p[0]*10 + g[0][0]
	h = h
	h[1], h[2] = h[2], h[1]
	p[2] = 8
	return s*1000 + h[1][0]*10 + h[0][2], rs
}

type all struct {
	b [2][2]bool
	c [2][2]byte
	h [2][2]int16
	i [2][2]int32
	j [2][2]uint64
	f [2][2]float32
	d [2][2]float64
	s [2][2]string
	z [2][2]complex128
}

func kinds() {
	var b [2][2]bool
	var c [2][2]byte
	var h [2][2]int16
	var i [2][2]int32
	var j [2][2]uint64
	var f [2][2]float32
	var d [2][2]float64
	var s [2][2]string
	var z [2][2]complex128
	b2, c2, h2, i2, j2, f2, d2, s2, z2 := b, c, h, i, j, f, d, s, z
	b[1][0], c[1][0], h[1][0], i[1][0], j[1][0], f[1][0], d[1][0], s[1][0], z[1][0] = true, 1, 2, 3, 4, 5, 6, "7", 8i
	fmt.Println(b, c, h, i, j, f, d, s, z)
	fmt.Println(b2, c2, h2, i2, j2, f2, d2, s2, z2)
	a := all{b, c, h, i, j, f, d, s, z}
	b2, c2, h2, i2, j2, f2, d2, s2, z2 = a.b, a.c, a.h, a.i, a.j, a.f, a.d, a.s, a.z
	a = all{}
	fmt.Println(b2, c2, h2, i2, j2, f2, d2, s2, z2, a)
	var e [0][3]int
	e2 := e
	var n [3][0]int
	n2 := n
	fmt.Println(e, e2, n, n2, e == e2, n == n2)
	var w [12][2]int
	w2 := w
	w2[11][1] = 1
	fmt.Println(w, w2)
	p := new([2][2]int)
	q := *p
	p[1][1] = 5
	r := *p
	*p = q
	fmt.Println(*p, q, r, p)
	var np *[2][2]int
	defer func() { fmt.Println(recover(), r) }()
	r = *np
}

type boards struct {
	b [9][9]uint8
	n [10][2]float64
	c [3][2]int32
}

func (s boards) put(i, j int, v uint8) boards {
	s.b[i][j] = v
	s.n[j][i&1] += float64(v)
	s.c[i%3][0]++
	return s
}

func large() {
	var s boards
	t := s.put(4, 5, 9)
	p := &t.b[4]
	u := t.put(8, 8, 1)
	t = u
	u.b[8][8] = 3
	var m [9][9]uint8
	m2 := m
	m = t.b
	m2[0][0] = 2
	t.b = m2
	fmt.Println(s, t, u, m, *p, s == boards{}, t == u)
	v := []boards{s, t}
	v = append(v, u)
	v[0], v[2] = v[2], v[0]
	u = *new(boards)
	fmt.Println(v, u)
}

func main() {
	large()
	g := grid{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}
	k := keep(g)
	k[0] = -1
	fmt.Println(k, g)
	last, rows, box, p := kept(g)
	last[1], rows[0][1] = -1, -2
	fmt.Println(last, rows, box, *p, g)
	fmt.Println(changed(g), g)
	h := g
	fmt.Println(under(&h), h, copied(g), g)
	for _, f := range captured(g) {
		fmt.Print(f(), f(), " ")
	}
	for _, f := range read(g) {
		fmt.Print(f(), " ")
	}
	fmt.Println(calls(g), g)
	ps := parts{{"a", row{1, 2, 3}}, {"b", row{4, 5, 6}}}
	out, s := structs(ps)
	out[0].at[0] = 99
	fmt.Println(out, s, ps)
	fmt.Println(deep([2]grid{g, h}))
	c := make(chan row, 3)
	send(g, c)
	for r := range c {
		r[0]++
		fmt.Print(r)
	}
	fmt.Println(g)
	a := &holder{g: g}
	a.next = a
	fmt.Println(a.walk(), a.g)
	fmt.Println(local())
	kinds()
}

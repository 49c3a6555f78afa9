// Copies of structs that nobody can tell from what they are copies of, and those that must be made.
package main

import "fmt"

type inner struct{ a, b int }
type big struct {
	id   int
	in   inner
	more inner
	row  [4]int
	name string
	next *big
}

var list []big
var global big

func make5() []big {
	var out []big
	for i := range 5 {
		out = append(out, big{id: i, in: inner{i, i * 2}, more: inner{10 * i, 7}, row: [4]int{i, i, i, i}, name: fmt.Sprint("n", i)})
	}
	for i := range out {
		out[i].next = &out[(i+1)%5]
	}
	return out
}

// Only read: the element itself will do.
func total(bs []big) int {
	sum := 0
	for _, b := range bs {
		if b.in.a%2 == 0 {
			continue
		}
		sum += b.in.a + b.more.b*b.row[2] + len(b.name)
	}
	return sum
}

// The element changes between the copy and its use, in each of the ways there are.
func byField(bs []big) (s int) {
	for i, b := range bs {
		bs[i].in.a = 100
		s += b.in.a
	}
	return
}
func byPointer(bs []big) (s int) {
	p := &bs[1].more.b
	for _, b := range bs {
		*p += 5
		s = s*3 + b.more.b
	}
	return
}
func byInner(bs []big) (s int) {
	p := &bs[2].in
	for _, b := range bs {
		p.b++
		s = s*3 + b.in.b
	}
	return
}
func byWhole(bs []big) (s int) {
	for i, b := range bs {
		bs[(i+1)%len(bs)].in = inner{i, i}
		bs[i] = big{}
		s = s*3 + b.in.a + b.id
	}
	return
}
func byRow(bs []big) (s int) {
	r := bs[3].row[:]
	for _, b := range bs {
		for j := range r {
			r[j]++
		}
		s = s*3 + b.row[1]
	}
	return
}
func bySwap(bs []big) (s int) {
	for i := 0; i+1 < len(bs); i++ {
		b := bs[i]
		bs[i], bs[i+1] = bs[i+1], bs[i]
		s = s*3 + b.id
	}
	return
}
func byShift(bs []big) (s int) {
	b := bs[0]
	copy(bs, bs[1:])
	s = b.id*10 + bs[0].id
	c := bs[1]
	bs = append(bs[:1], big{id: 99})
	return s*100 + c.id + bs[1].id
}
func byClear(bs []big) int {
	b := bs[4]
	clear(bs)
	return b.id + b.in.b
}
func byCall(bs []big) (s int) {
	for i, b := range bs {
		touch(&bs[i])
		s = s*3 + b.in.a
	}
	return
}
func touch(b *big) { b.in.a += 1000 }
func byClosure(bs []big) (s int) {
	f := func(i int) { bs[i].row[0] = -1 }
	for i, b := range bs {
		f(i)
		s = s*3 + b.row[0]
	}
	return
}
func byMethod(bs []big) (s int) {
	var t toucher = &bs[0]
	for i, b := range bs {
		t.set(i)
		s = s*3 + b.id
	}
	return
}

type toucher interface{ set(int) }

func (b *big) set(i int) { b.id = i - 7 }

func byGlobal() int {
	g := global
	global.in.a++
	global = big{id: 5}
	return g.in.a*10 + g.id
}

// The copy itself changes, or is kept.
func changed(bs []big) (s int) {
	for _, b := range bs {
		b.in.a += 5
		b.row[1]++
		s += b.in.a + b.row[1]
	}
	for _, b := range bs {
		s = s*3 + b.in.a + b.row[1]
	}
	return
}
func kept(bs []big) (s int) {
	var ps []*big
	var fs []func() int
	var is []any
	var cs []big
	for _, b := range bs {
		ps = append(ps, &b)
		fs = append(fs, func() int { return b.in.b })
		c := b
		is = append(is, c)
		d := bs[0]
		cs = append(cs, d)
	}
	m := map[int]big{}
	for _, b := range bs {
		m[b.id] = b
	}
	for i := range bs {
		bs[i].in.b = 55
		bs[i].id = 66
	}
	for i := range ps {
		s = s*3 + ps[i].in.b + fs[i]() + is[i].(big).in.b + cs[i].in.b + m[i].in.b
	}
	return
}
func first(bs []big, id int) (big, bool) {
	for _, b := range bs {
		if b.id == id {
			return b, true
		}
	}
	return big{}, false
}
func part(bs []big, id int) inner {
	for _, b := range bs {
		if b.id == id {
			return b.in
		}
	}
	return inner{}
}
func deref(p *big) (s int) {
	for i := 0; i < 5; i++ {
		b := *p
		s = s*3 + b.in.a + b.next.in.a
		p = b.next
	}
	return
}
func later(bs []big) int {
	b := bs[1]
	s := b.in.a
	bs[1].in.a = 77
	in := bs[1].in
	bs[1].in.a = 78
	return s*100 + in.a
}
func alias(bs []big) int {
	b := bs[1]
	in := b.in
	s := in.a + b.id
	bs[1].in.a = 77
	return s*100 + in.a
}

type node struct {
	v    inner
	w    [2]inner
	kids []node
}

func (n *node) sum() (s int) {
	for _, k := range n.kids {
		s += k.v.a*2 + k.w[1].b + k.sum()
	}
	return s + n.v.a
}
func grown(n int) (s int) {
	ns := []node{{v: inner{1, 2}}}
	for i := 0; i < n; i++ {
		k := ns[i%len(ns)]
		ns = append(ns, node{v: inner{k.v.b, k.v.a + i}, w: k.w})
		s = s*3 + k.v.b
	}
	return
}
func nilAt(p *big) (r string) {
	defer func() { r = fmt.Sprint(recover()) }()
	b := *p
	return fmt.Sprint(b.id)
}
func bounds(bs []big, i int) (r string) {
	defer func() { r = fmt.Sprint(recover()) }()
	b := bs[i]
	return fmt.Sprint(b.in.a)
}

func main() {
	for r := 0; r < 300; r++ {
		global = big{id: 3, in: inner{4, 5}}
		f, ok := first(make5(), 3)
		bs := make5()
		g, _ := first(bs, 2)
		bs[2].in.a = -5
		pt := part(bs, 2)
		bs[2].in.a = -6
		tree := node{v: inner{1, 1}, kids: []node{{v: inner{2, 2}, kids: make([]node, 2)}, {w: [2]inner{{}, {3, 4}}}}}
		line := fmt.Sprintln(total(make5()), byField(make5()), byPointer(make5()), byInner(make5()), byWhole(make5()), byRow(make5()),
			bySwap(make5()), byShift(make5()), byClear(make5()), byCall(make5()), byClosure(make5()), byMethod(make5()), byGlobal(),
			changed(make5()), kept(make5()), f.in, ok, g.in, pt, deref(&make5()[0]), later(make5()), alias(make5()), tree.sum(), grown(20),
			nilAt(nil), bounds(bs, 7), bounds(bs, 1))
		if r == 0 || r == 299 {
			fmt.Print(line)
		}
	}
}

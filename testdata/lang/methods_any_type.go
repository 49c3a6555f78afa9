package main

import (
	"fmt"
	"sort"
	"strings"
)

type (
	ints    []int
	table   map[string]int
	pred    func(int) bool
	pipe    chan int
	grid    [2][2]int
	flag    bool
	word    string
	cplx    complex128
	ptrTo   struct{ p *int }
	wrapper struct{ ints }
)

func (s ints) sum() (t int) {
	for _, v := range s {
		t += v
	}
	return
}
func (s *ints) add(v ...int) *ints { *s = append(*s, v...); return s }
func (t table) keys() []string {
	var k []string
	for x := range t {
		k = append(k, x)
	}
	sort.Strings(k)
	return k
}
func (p pred) not() pred { return func(i int) bool { return !p(i) } }
func (p pred) filter(s ints) (r ints) {
	for _, v := range s {
		if p(v) {
			r = append(r, v)
		}
	}
	return
}
func (p pipe) send(v int) pipe      { p <- v; return p }
func (g grid) trace() int           { return g[0][0] + g[1][1] }
func (g *grid) transpose()          { g[0][1], g[1][0] = g[1][0], g[0][1] }
func (f flag) String() string       { return map[flag]string{true: "yes", false: "no"}[f] }
func (w word) title() word          { return word(strings.ToUpper(string(w[:1]))) + w[1:] }
func (c cplx) conj() cplx           { return cplx(complex(real(c), -imag(c))) }
func (p ptrTo) set(v int)           { *p.p = v }
func (*ptrTo) unnamedReceiver() int { return 1 }
func (_ word) blank() string        { return "blank" }

func main() {
	s := ints{1, 2, 3}
	s.add(4).add(5, 6)
	fmt.Println(s, s.sum(), ints(nil).sum(), s[1:3].sum())
	fmt.Println(table{"b": 1, "a": 2}.keys())
	odd := pred(func(i int) bool { return i%2 == 1 })
	fmt.Println(odd.filter(s), odd.not().filter(s))
	p := make(pipe, 2)
	fmt.Println(<-p.send(1).send(2), <-p)
	g := grid{{1, 2}, {3, 4}}
	g.transpose()
	fmt.Println(g, g.trace())
	fmt.Println(flag(true), flag(1 > 2), word("hello").title(), word("").blank(), cplx(1+2i).conj())
	x := 0
	ptrTo{&x}.set(5)
	fmt.Println(x, (*ptrTo)(nil).unnamedReceiver())
	w := wrapper{s}
	w.add(7)
	fmt.Println(w.sum(), s.sum(), len(w.ints))
	var st fmt.Stringer = flag(false)
	fmt.Println(st)
}

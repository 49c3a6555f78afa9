package main

import (
	"fmt"
	"math/bits"
)

// Functions of several results, whose code stands in place of their calls.

func divmod(a, b int) (int, int) { return a / b, a % b }

func sumDiff(a, b uint64) (s, d uint64) {
	s = a + b
	d = a - b
	return
}

func order(a, b int) (int, int) {
	if a < b {
		return a, b
	}
	return b, a
}

type stack struct{ xs []int }

func (s *stack) push(x int) { s.xs = append(s.xs, x) }

func (s *stack) pop() (int, bool) {
	if len(s.xs) == 0 {
		return 0, false
	}
	v := s.xs[len(s.xs)-1]
	s.xs = s.xs[:len(s.xs)-1]
	return v, true
}

type point struct{ x, y int }

func (p point) parts() (int, int) { return p.x, p.y }
func (p *point) set(x, y int) (ox, oy int) {
	ox, oy = p.x, p.y
	p.x, p.y = x, y
	return ox, oy
}

func split(s string, i int) (string, string, byte) { return s[:i], s[i:], s[i] }

func nested(a, b, c int) (int, int, int) {
	a, b = order(a, b)
	b, c = order(b, c)
	a, b = order(a, b)
	return a, b, c
}

// mulAdd gives x*y+c in two words.
func mulAdd(x, y, c uint64) (hi, lo uint64) {
	hi, lo = bits.Mul64(x, y)
	var carry uint64
	lo, carry = bits.Add64(lo, c, 0)
	hi += carry
	return
}

func product(z, x []uint64, y uint64) (c uint64) {
	for i := range z {
		c, z[i] = mulAdd(x[i], y, c)
	}
	return c
}

func sum(z, x, y []uint64) (c uint64) {
	for i := range z {
		z[i], c = bits.Add64(x[i], y[i], c)
	}
	return
}

func difference(z, x, y []uint64) (c uint64) {
	for i := range z {
		z[i], c = bits.Sub64(x[i], y[i], c)
	}
	return
}

func try(name string, f func() string) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	fmt.Println(name, f())
}

var calls []int

func arg(n int) int {
	calls = append(calls, n)
	return n
}

// The results are the parameters, the other way around.
func swap(a, b int) (int, int) { return b, a }

func swaps(n int) int {
	a, b := 1, 2
	for i := 0; i < n; i++ {
		a, b = swap(a, b)
		if i%3 == 0 {
			a, _ = swap(b, a)
			_, b = swap(b+i, a)
		}
	}
	return a*1000 + b
}

func captured(n int) (total int) {
	k := 3
	both := func(x int) (int, int) { k++; return x + k, x * k }
	for i := 0; i < n; i++ {
		p, q := both(i)
		total += p ^ q
	}
	return total + k
}

func gcd(a, b int) int {
	for b != 0 {
		_, r := divmod(a, b)
		a, b = b, r
	}
	return a
}

func index(xs []int, i int) (v int, last bool) {
	v = xs[i]
	last = i == len(xs)-1
	return
}

type shape interface{ size() (int, int) }
type box struct{ w, h int }

func (b box) size() (int, int) { return b.w, b.h }

func main() {
	try("divmod", func() string { q, r := divmod(17, 5); return fmt.Sprint(q, r) })
	try("zero", func() string { z := 0; q, r := divmod(17, z); return fmt.Sprint(q, r) })
	try("order of arguments", func() string {
		a, b := order(arg(9), arg(4))
		c, d := order(arg(1), a)
		return fmt.Sprint(a, b, c, d, calls)
	})
	s := &stack{}
	for i := 0; i < 3000; i++ {
		s.push(i * i)
	}
	t, n := 0, 0
	for {
		v, ok := s.pop()
		if !ok {
			break
		}
		t += v
		n++
	}
	fmt.Println(t, n, len(s.xs), cap(s.xs) >= 3000)
	p := &point{1, 2}
	for i := 0; i < 1000; i++ {
		x, y := p.parts()
		p.set(y, x+1)
		x, y = p.set(y+1, x)
		t += x - y
	}
	fmt.Println(*p, t)
	try("split", func() string { a, b, c := split("héllo", 3); return fmt.Sprintf("%q %q %q", a, b, c) })
	try("split", func() string { a, b, c := split("abc", 3); return fmt.Sprintf("%q %q %q", a, b, c) })
	try("split", func() string { a, b, c := split("abc", 7); return fmt.Sprintf("%q %q %q", a, b, c) })
	for i := 0; i < 9; i++ {
		fmt.Print(nested(i*7%5, i*3%4, i*5%7))
		fmt.Print(";")
	}
	fmt.Println()
	x, y, z := make([]uint64, 40), make([]uint64, 40), make([]uint64, 40)
	seed := uint64(1)
	for r := 0; r < 200; r++ {
		for i := range x {
			seed ^= seed << 13
			seed ^= seed >> 7
			seed ^= seed << 17
			x[i] = seed
			y[i] = seed * 0x9e3779b97f4a7c15
		}
		c := product(z, x, y[0])
		c ^= sum(z, z, y)
		c ^= difference(z, x, z)
		seed += c ^ z[39] ^ z[0]
	}
	fmt.Println(seed)
	h, l := bits.Mul64(1<<63, 6)
	fmt.Println(h, l)
	uh, ul := bits.Mul(^uint(0), ^uint(0))
	fmt.Println(uh, ul)
	l, l = bits.Mul64(h, l+uint64(len(x)))
	fmt.Println(l)
	a, d := sumDiff(3, 5)
	fmt.Println(a, d, swaps(1001), captured(2000), gcd(1071, 462))
	try("index", func() string { v, last := index([]int{1, 2}, 1); return fmt.Sprint(v, last) })
	try("index", func() string { v, last := index([]int{1, 2}, 2); return fmt.Sprint(v, last) })
	try("nil", func() string { var q *stack; v, ok := q.pop(); return fmt.Sprint(v, ok) })
	shapes := []shape{box{1, 2}, &box{3, 4}}
	w := 0
	for i := 0; i < 2000; i++ {
		a, b := shapes[i&1].size()
		w += a*b + i
	}
	fmt.Println(w)
	parts := point.parts
	e, f := parts(point{8, 9})
	fmt.Println(e, f)
}

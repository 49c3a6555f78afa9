// Variables that move beside a loop's counter, k += step, at++, and loops that count at the end of their bodies: read before and after the
// step, in range, out of range in the midst of it, with steps that are zero, negative or do not fit, left in the midst and gone on with.
package main

import "fmt"

// What a function does, or the panic that ends it.
func try(name string, f func() any) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panic:", e)
		}
	}()
	fmt.Println(name, f())
}

func dot(n int, x []int, incX int, y []int, incY int) (int, int, int) {
	s, ix, iy := 0, 0, 0
	if incX < 0 {
		ix = (1 - n) * incX
	}
	for i := 0; i < n; i++ {
		s = s*3 + x[ix]*y[iy]
		ix += incX
		iy += incY
	}
	return s, ix, iy
}

// A pair of them, read on both sides of the step.
func pairs(in, out []int) (k int) {
	for i := 0; i < len(in); i++ {
		out[k] = in[i]
		k += 2
		out[k-1] = -in[i]
	}
	return k
}

func gray(pix, out []byte, w, h int) (at int) {
	o := 0
	for y := 0; y < h; y++ {
		for x := 0; x < w; x++ {
			p := at + 1
			out[o] = byte((int(pix[at]) + int(pix[p])*2 + int(pix[p+1])) / 4)
			at += 4
			o++
		}
	}
	return at
}

// The step is the counter's sign the other way round, and the counter goes down by two.
func mirrored(a, b []int) (s int) {
	k := 0
	for i := len(a) - 1; i >= 1; i -= 2 {
		s = s*5 + a[i] + b[k]
		b[k] = s & 255
		k += 2
	}
	return s*10 + k
}

// No whole number of steps to one of the counter's.
func thirds(a []int) (s int) {
	k := 0
	for i := 0; i < 900; i += 3 {
		s += a[i] ^ a[k]
		k++
	}
	return s + k
}

// Not in each iteration, twice in one, and in a loop inside.
func unsteady(a []int) (s int) {
	k, l, m := 0, 0, 0
	for i := 0; i < 300; i++ {
		s = s*3 + a[k] + a[l] + a[m]
		if i%3 == 0 {
			k++
		}
		l++
		a[i] = l
		l++
		for j := 0; j < i%4; j++ {
			m++
		}
	}
	return s + k + l + m
}

func continued(a []int) (s int) {
	k := 0
	for i := 0; i < 300; i++ {
		s = s*3 + a[k]
		if a[i]%5 == 2 {
			continue
		}
		k++
	}
	return s + k
}

func broken(a []int, stop int) (int, int) {
	k, i := 0, 0
	for i < len(a) {
		if a[k] == stop {
			break
		}
		k += 3
		i++
	}
	return k, i
}

// The step stays the same in the inner loop alone.
func twiddles(re []float64, w []float64) (s float64) {
	n := len(re)
	for l := 2; l <= n; l <<= 1 {
		h, st := l/2, n/l
		for i := 0; i < n; i += l {
			k := 0
			for j := i; j < i+h; j++ {
				t := re[j+h] * w[k]
				re[j+h] = re[j] - t
				re[j] += t
				k += st
			}
		}
	}
	for _, x := range re {
		s = s*0.9 + x
	}
	return s
}

// Counts at the end.

func sieve(n int) (c int) {
	comp := make([]bool, n+1)
	i := 2
	for i <= n {
		if !comp[i] {
			c++
			j := i * 2
			for j <= n {
				comp[j] = true
				j += i
			}
		}
		i++
	}
	return c
}

func prefix(a, b []int) (int, int) {
	i := 0
	for i < len(b) {
		a[i+1] = a[i] + b[i]
		i += 1
	}
	return a[len(a)-1], i
}

// Two at the end, the counter is the first of them.
func moved(a, b []int) (s int) {
	i, k := 0, len(b)-1
	for i < len(a) {
		s = s*7 + a[i] - b[k]
		i++
		k--
	}
	return s + i*1000 + k
}

// The second one is made of the first.
func made(a []int) (s int) {
	i, k := 0, 0
	for i < len(a)/2 {
		s = s*7 + a[i] - a[k]
		i++
		k = i * 2
	}
	return s + i*1000 + k
}

// The limit changes.
func shrinking(a []int) (s int) {
	i, n := 0, len(a)
	for i < n {
		s = s*3 + a[i]
		if a[i]&1 == 1 {
			n--
		}
		i++
	}
	return s*10 + i
}

func continues(a []int) (s int) {
	i := 0
	for i < len(a) {
		if a[i]&3 == 2 {
			i += 2
			continue
		}
		s = s*3 + a[i]
		i++
	}
	return s*10 + i
}

func labelled(a []int) (s int) {
	i := 0
outer:
	for i < len(a) {
		for j := 0; j < 3; j++ {
			if a[i] == j {
				i += 3
				continue outer
			}
			s++
		}
		s = s*3 + a[i]
		i++
	}
	return s*10 + i
}

func returned(a []int, x int) int {
	i := 0
	for i < len(a) {
		if a[i] == x {
			return i
		}
		i++
	}
	return -1
}

func hash(b []byte) (h uint32) {
	i := 0
	for i+4 <= len(b) {
		h = h*31 + (uint32(b[i]) | uint32(b[i+1])<<8 | uint32(b[i+2])<<16 | uint32(b[i+3])<<24)
		i += 4
	}
	for i < len(b) {
		h = h*33 + uint32(b[i])
		i++
	}
	return h
}

// Two places at once: their indices are kept until both values are known.
func turned(a []int, n int) (s int) {
	for i := 0; i < n/2; i++ {
		a[i], a[n-1-i] = a[n-1-i], a[i]
		s = s*3 + a[i]
	}
	return s
}

func bubbled(a []int, n int) (s int) {
	for i := 0; i+1 < n; i++ {
		if a[i] > a[i+1] {
			a[i], a[i+1] = a[i+1], a[i]
			s++
		}
	}
	return s
}

// The counter and a constant beside the limit, where the sum does not fit.
func wrapped(a []int, from int) (n int, last int) {
	for i := from; i+4 <= len(a); i++ {
		if i >= 0 && i < len(a) {
			last = last*3 + a[i+3]
		}
		n++
		if n == 2500 {
			break
		}
	}
	return n, last
}

func down(a []int, from int) (s int) {
	for i := from; i-1 >= 0; i -= 2 {
		s = s*3 + a[i] - a[i-1]
	}
	return s
}

func captured(a []int) (s int) {
	i := 0
	next := func() { i++ }
	for i < len(a) {
		s = s*3 + a[i]
		next()
		i++
	}
	return s
}

func numbers(n, mod int) []int {
	a := make([]int, n)
	for i := range a {
		a[i] = i * 7 % mod
	}
	return a
}

func main() {
	for round := 0; round < 30; round++ {
		show := round == 0 || round == 29
		out := func(name string, f func() any) {
			if show {
				try(fmt.Sprint(round, " ", name), f)
			} else {
				defer func() { _ = recover() }()
				f()
			}
		}
		a, b := numbers(3000, 1001), numbers(3000, 97)
		type R [3]int
		three := func(x, y, z int) any { return R{x, y, z} }
		two := func(x, y int) any { return [2]int{x, y} }
		out("dot", func() any { return three(dot(1000, a, 3, b, 1)) })
		out("dot zero", func() any { return three(dot(1000, a, 0, b, 2)) })
		out("dot down", func() any { return three(dot(1000, a, -2, b, 1)) })
		out("dot far", func() any { return three(dot(1000, a, 3, b, 4)) })
		out("dot below", func() any { return three(dot(10, a, 1, b, -1)) })
		out("dot large", func() any { return three(dot(3, a, 1<<40, b, 1)) })
		out("dot wraps", func() any { return three(dot(9, a, 1<<62, b, 1)) })
		out("dot huge", func() any { return three(dot(1, a, 1<<63-1, b, -1<<63)) })
		c := make([]int, 6000)
		out("pairs", func() any { return two(pairs(a, c), c[777]-c[778]) })
		out("pairs short", func() any { return pairs(a, c[:4001]) })
		out("pairs left", func() any { return two(c[3999], c[4000]) })
		pix, g := make([]byte, 4*60*50), make([]byte, 60*50)
		for i := range pix {
			pix[i] = byte(i * 11)
		}
		out("gray", func() any { return two(gray(pix, g, 60, 50), int(g[1234])) })
		out("gray short", func() any { return gray(pix[:9001], g, 60, 50) })
		out("gray left", func() any { return two(int(g[2249]), int(g[2250])) })
		out("mirrored", func() any { return mirrored(a, b) })
		out("thirds", func() any { return thirds(a) })
		out("unsteady", func() any { return unsteady(numbers(900, 31)) })
		out("continued", func() any { return continued(a) })
		out("broken", func() any { return two(broken(a, 14)) })
		out("broken far", func() any { return two(broken(a, -1)) })
		re, w := make([]float64, 1024), make([]float64, 512)
		for i := range re {
			re[i], w[i/2] = float64(i%9), float64(i%5)/8
		}
		out("twiddles", func() any { return twiddles(re, w) })
		out("twiddles short", func() any { return twiddles(re, w[:500]) })
		out("sieve", func() any { return sieve(5000) })
		out("prefix", func() any { return two(prefix(make([]int, 3001), b)) })
		short := make([]int, 2000)
		out("prefix short", func() any { return two(prefix(short, b)) })
		out("prefix left", func() any { return short[1999] })
		out("moved", func() any { return moved(a, b) })
		out("moved short", func() any { return moved(a, b[:100]) })
		out("made", func() any { return made(a) })
		out("shrinking", func() any { return shrinking(a) })
		out("continues", func() any { return continues(a) })
		out("labelled", func() any { return labelled(numbers(400, 13)) })
		out("returned", func() any { return two(returned(a, 1000), returned(a, -1)) })
		out("hash", func() any { return two(int(hash(pix)), int(hash(pix[:1023]))) })
		out("turned", func() any { return two(turned(a, 3000), a[17]) })
		out("turned far", func() any { return turned(a, 3010) })
		out("turned left", func() any { return two(a[9], a[2999]) })
		out("bubbled", func() any { return two(bubbled(a, 3000), a[2999]) })
		out("bubbled far", func() any { return bubbled(a, 3002) })
		out("wrapped", func() any { return two(wrapped(a, 0)) })
		out("wrapped end", func() any { return two(wrapped(a, 2997)) })
		out("wrapped far", func() any { return two(wrapped(a, 1<<63-3)) })
		out("wrapped below", func() any { return two(wrapped(a, -1500)) })
		out("down", func() any { return two(down(a, 2999), down(a, 0)) })
		out("down far", func() any { return down(a, 3000) })
		out("down below", func() any { return down(a, -1<<63) })
		out("captured", func() any { return captured(a) })
	}
}

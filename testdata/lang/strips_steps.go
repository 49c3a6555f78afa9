// Loops whose step is computed, and indices that are computed in the loop before they are used.
package main

import (
	"fmt"
	"math"
)

func sieve(n int) int {
	odd := make([]bool, n/2+1)
	for i := 3; i*i <= n; i += 2 {
		if !odd[i/2] {
			for j := i * i; j <= n; j += 2 * i {
				odd[j/2] = true
			}
		}
	}
	count := 1
	for i := 3; i <= n; i += 2 {
		if !odd[i/2] {
			count++
		}
	}
	return count
}

type table struct {
	limit, stride int
	at            []int
}

// Limits and steps that are fields.
func (t *table) mark(from int) (n int) {
	for j := from; j < t.limit; j += from + 1 {
		t.at[j]++
		n++
	}
	for j := from; j < len(t.at); j += t.stride {
		t.at[j] += 2
		n++
	}
	return n
}

// The limit shrinks while the loop runs.
func (t *table) shrink(by int) (n int) {
	for j := 0; j < t.limit; j += 2*by + 1 {
		t.at[j] ^= j
		t.limit--
		n++
	}
	return n
}

// A step that is zero or negative: these loops end by a break.
func without(a []int, step int) (n int) {
	for j := 5; j < len(a); j += step * 2 {
		if j < 0 || n > 5000 {
			break
		}
		a[j]++
		n++
	}
	return n
}

// Counters that are far from their limit, or wrap around.
func wide(step int) (n int, sum uint64) {
	for j := math.MinInt; j < 1<<62; j += step + step {
		n++
		sum = sum*31 + uint64(j)
		if n > 3000 {
			break
		}
	}
	for j := math.MaxInt - 10; j <= math.MaxInt-1; j += step - 1<<61 + 7 {
		if j < 0 || n > 6000 {
			break
		}
		n++
		sum = sum*31 + uint64(j)
	}
	return n, sum
}

func scaled(a []int, step int) (sum int) {
	for j := 0; j < 2000; j += step + 1 {
		sum = sum*3 + a[j*4] - a[j*4+1] + a[7999-4*j]
	}
	return sum
}

// The step's operands are changed by the loop.
func growing(a []int) (n int) {
	s := 1
	for j := 0; j < len(a); j += s * 2 {
		a[j] -= n
		n++
		if n%100 == 0 {
			s++
		}
	}
	return n
}

func sobel(p, out []int, w, h int) {
	for y := 1; y < h-1; y++ {
		for x := 1; x < w-1; x++ {
			i := y*w + x
			gx := p[i-w+1] + 2*p[i+1] + p[i+w+1] - p[i-w-1] - 2*p[i-1] - p[i+w-1]
			gy := p[i+w-1] + 2*p[i+w] + p[i+w+1] - p[i-w-1] - 2*p[i-w] - p[i-w+1]
			out[i] = gx*gx + gy*gy
		}
	}
}

// The neighbours of the first and last rows are out of range; how far it comes shows.
func edges(p []int, w int, y int) (n int, message any) {
	defer func() { message = recover() }()
	for x := 0; x < w; x++ {
		i := y*w + x
		k := i - w
		p[i] += p[k+5] - p[i+w-7]
		n++
	}
	return n, nil
}

type rgba struct {
	pix []uint8
	w   int
}

func (m *rgba) offset(x, y int) int { return (y*m.w + x) * 4 }

func (m *rgba) grey(h int) {
	for y := 0; y < h; y++ {
		for x := 0; x < m.w; x++ {
			o := (y*m.w + x) * 4
			v := (int(m.pix[o])*3 + int(m.pix[o+1])*6 + int(m.pix[o+2])) / 10
			m.pix[o], m.pix[o+1], m.pix[o+2] = uint8(v), uint8(v+1), uint8(v>>1)
		}
	}
}

func (m *rgba) invert(h int) (sum int) {
	for y := 0; y < h; y++ {
		for x := 0; x < m.w; x++ {
			m.pix[m.offset(x, y)+1] ^= 0xff
			sum += int(m.pix[m.offset(x, y)+2])
		}
	}
	return sum
}

// Locals that are assigned to after they were declared, or are declared in one branch alone.
func moved(a []int, n int) (sum int) {
	for x := 0; x < n; x++ {
		i := x + 3
		sum += a[i]
		i += x & 7
		sum = sum*5 + a[i]
		if x%3 == 0 {
			k := i - 1
			sum ^= a[k]
			continue
		}
		k := x * 2
		l := k + n
		sum += a[k] - a[l]
		if a[l] == 777 {
			break
		}
	}
	return sum
}

// A local of the inner loop that hangs on one of the outer loop which that changes.
func nested(a []int) (sum int) {
	for x := 0; x < 60; x++ {
		i := x
		for y := 0; y < 3; y++ {
			k := i + 1
			sum = sum*7 + a[k]
			i += 2
		}
	}
	return sum
}

func rows(m [][]int, t *table) (sum int) {
	for y := 1; y < len(m)-1; y++ {
		for x := 0; x < len(m[y]); x++ {
			up, down := m[y-1], m[y+1]
			s := t
			at := s.at
			k := x * 2
			at[k] += up[x] - down[len(m)-y]
			sum = sum*3 + at[k+1]
		}
	}
	return sum
}

// Indices that do something besides.
func counted(a []int, n int) (sum, calls int) {
	for x := 0; x < n; x++ {
		i := func() int { calls++; return x }() * 2
		sum = sum*3 + a[i]
		sum += a[min(i, 4)+x]
	}
	return sum, calls
}

func fill(n int) []int {
	a := make([]int, n)
	for i := range a {
		a[i] = i*7919%1009 - 200
	}
	return a
}

func hash(a []int) uint64 {
	h := uint64(1469598103934665603)
	for _, v := range a {
		h = (h ^ uint64(v)) * 1099511628211
	}
	return h
}

func main() {
	for _, n := range []int{1, 2, 9, 100, 5000, 300000} {
		fmt.Println("sieve", n, sieve(n))
	}
	t := &table{limit: 9000, stride: 17, at: fill(10000)}
	for from := range 40 {
		fmt.Println("mark", from, t.mark(from))
		t.stride++
	}
	fmt.Println("shrink", t.shrink(3), t.limit, hash(t.at))
	a := fill(8000)
	for _, step := range []int{3, 1, 0, -1, -3, 1 << 61, math.MaxInt, math.MinInt} {
		fmt.Println("without", step, without(a, step))
	}
	for _, step := range []int{1 << 60, 1 << 61, 1<<61 + 3, 5, 1<<61 - 7} {
		n, sum := wide(step)
		fmt.Println("wide", step, n, sum)
	}
	for _, step := range []int{0, 1, 6, 600, 5000, 1 << 60} {
		fmt.Println("scaled", step, scaled(a, step))
	}
	fmt.Println("growing", growing(a), hash(a))
	for range 3 {
		p, out := fill(60*50), make([]int, 60*50)
		sobel(p, out, 60, 50)
		fmt.Println("sobel", hash(out))
		for y := range 51 {
			n, message := edges(p, 60, y)
			if message != nil {
				fmt.Println("edges", y, n, message)
			}
		}
		fmt.Println(hash(p))
	}
	m := &rgba{make([]uint8, 60*50*4), 60}
	for i := range m.pix {
		m.pix[i] = uint8(i * 37)
	}
	for range 3 {
		m.grey(50)
		fmt.Println("rgba", m.invert(50), m.pix[:12])
	}
	for _, n := range []int{0, 1, 7, 40, 900} {
		fmt.Println("moved", n, moved(a, n))
		sum, calls := counted(a, n)
		fmt.Println("counted", n, sum, calls)
	}
	fmt.Println("nested", nested(a))
	grid := make([][]int, 30)
	for y := range grid {
		grid[y] = fill(130 - y)
	}
	fmt.Println("rows", rows(grid, t), hash(t.at))
}

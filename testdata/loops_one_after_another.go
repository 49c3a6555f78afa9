// Functions that are one nest of loops after another, each of which is run long enough to be compiled: code that is entered in one of
// them ends behind it, and what has left it for such code goes on there.
package main

import (
	"errors"
	"fmt"
	"strings"
)

type point struct{ x, y int }

type grid struct {
	cells [][]int
	w, h  int
	seen  [16]bool
}

// Everything that a local can be is changed in one nest and needed behind it.
func kinds(n int, s string) (int, string) {
	var (
		f32   float32
		f64   = 1.5
		c     complex128
		b     bool
		u8    uint8
		p     point
		arr   [4]int
		xs    []int
		cut   = s
		any_  any
		err   error
		cell  int
		ptr   *point
		m     = map[int]int{}
		other = []string{"none"}
	)
	bump := func() { cell++ }
	for i := 0; i < n; i++ {
		for j := 0; j < 60; j++ {
			f32 += 0.5
			f64 *= 1.0000001
			c += complex(1, -1)
			b = !b
			u8 += 3
			p.x += j
			p.y -= i
			arr[(i+j)%4] += j
			if j%16 == 0 {
				xs = append(xs, i*j)
			}
			if len(cut) > 1 {
				cut = cut[1:]
			} else {
				cut = s
			}
			bump()
		}
		any_ = p
		ptr = &point{i, n}
		m[i%7]++
		if i%1000 == 999 {
			err = fmt.Errorf("at %d", i)
			other = append(other, cut)
		}
	}
	sum := 0
	for i := 0; i < len(xs); i++ {
		for j := 0; j < 4; j++ {
			sum += xs[i]*arr[j] + int(u8)
		}
	}
	for i := range other {
		sum += len(other[i])
	}
	return sum + cell, fmt.Sprint(f32, f64 > 1.5, c, b, u8, p, arr, len(xs), len(cut), any_, err, *ptr, m[3], other[1:2])
}

// The first nest is left by break out of its midst, by its end, or the function by return.
func ways(n, at int) (r string) {
	i, j := 0, 0
outer:
	for i = 0; i < n; i++ {
		for j = 0; j < n; j++ {
			switch {
			case i*n+j == at:
				break outer
			case j > i && at < 0:
				continue outer
			case i*n+j == at-n*n:
				return fmt.Sprint("returned at ", i, " ", j)
			}
		}
	}
	r = fmt.Sprint("left at ", i, " ", j)
	k := 0
	for k < n*n {
		k += 1 + (i+j)%2
	}
	return r + fmt.Sprint(", then ", k)
}

// Statements around the nest that are left from within it.
func labelled(n int) int {
	t := 0
block:
	switch {
	case n > 0:
		for i := 0; i < n; i++ {
			for j := 0; j < 50; j++ {
				t += i ^ j
				if t < 0 || i == n-2 && j == 25 {
					break block
				}
			}
		}
		t = -1
	}
	for i := 0; i < n; i++ {
		t += i & 3
	}
	if n&1 == 0 {
		for i := 0; i < n; i++ {
			for j := 0; j < 20; j++ {
				t ^= i * j
			}
		}
	} else {
		for i := n; i > 0; i-- {
			t += i
		}
	}
	return t
}

var errOdd = errors.New("odd")

// Deferred calls see the results; a panic comes out of the second nest.
func deferred(n int) (sum int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w after %d: %v", errOdd, sum, r)
		}
	}()
	defer func() { sum++ }()
	for i := 0; i < n; i++ {
		for j := 0; j < 40; j++ {
			sum += i * j & 7
		}
	}
	xs := make([]int, n)
	for i := 0; i <= n; i++ {
		for j := 0; j < 10; j++ {
			sum += i & 1
		}
		xs[i] = sum
	}
	return sum, nil
}

func (g *grid) fill(n int) int {
	for r := 0; r < n; r++ {
		for y := 1; y < g.h-1; y++ {
			for x := 1; x < g.w-1; x++ {
				g.cells[y][x] = (g.cells[y-1][x] + g.cells[y][x-1] + r + x*y) & 1023
			}
		}
		g.seen[r&15] = true
	}
	best := point{-1, -1}
	for y := range g.cells {
		for x, v := range g.cells[y] {
			if best.x < 0 || v > g.cells[best.y][best.x] {
				best = point{x, y}
			}
		}
	}
	q := []point{best}
	steps := 0
	for len(q) > 0 && steps < 20000 {
		p := q[0]
		q = q[1:]
		steps++
		for _, d := range []point{{1, 0}, {0, 1}, {-1, 0}} {
			x, y := p.x+d.x, p.y+d.y
			if x >= 0 && y >= 0 && x < g.w && y < g.h && g.cells[y][x] >= 0 {
				g.cells[y][x] = -1 - g.cells[y][x]
				q = append(q, point{x, y})
			}
		}
	}
	return steps*1000 + best.x + best.y
}

// A machine's loop, whose locals are ints nearly always, before another loop.
func machine(n int) (int, int) {
	code := []int{0, 1, 2, 3, 4, 5, 6}
	stack := make([]int, 0, 8)
	pc, acc, left := 0, 0, n
	for left > 0 {
		switch code[pc] {
		case 0:
			stack = append(stack, acc)
		case 1:
			acc += len(stack)
		case 2:
			acc ^= left
		case 3:
			acc += stack[len(stack)-1] & 3
		case 4:
			stack = stack[:len(stack)-1]
		case 5:
			acc &= 0xffff
		case 6:
			pc = -1
			left--
		}
		pc++
	}
	t := 0
	for i := range code {
		for j := 0; j < n; j++ {
			t += code[i] ^ j ^ acc
		}
	}
	return acc + pc, t
}

// Two nests in a loop of few rounds, and a third behind it.
func rounds(n int) string {
	var sb strings.Builder
	d := [30][30]int32{}
	for r := range 3 {
		for k := 0; k < n; k++ {
			for i := range d {
				for j := range d[i] {
					d[i][j] += int32(i ^ j + r)
				}
			}
		}
		for i := range d {
			d[i][(i*7+r)%30] -= 5
		}
		fmt.Fprint(&sb, d[r][29], " ")
	}
	s := int32(0)
	for t := 0; t < n; t++ {
		for i := range d {
			s = s*3 + d[i][(i+t)%30]
		}
	}
	fmt.Fprint(&sb, s)
	return sb.String()
}

func main() {
	for r := range 4 {
		fmt.Println(kinds(1500+r, "a string to be cut"))
		fmt.Println(ways(200, 39_000+r), ways(150, -1), ways(200, 1<<30), ways(120, 120*120+14_000+r))
		fmt.Println(labelled(3000+r), labelled(700))
		fmt.Println(deferred(2000 + r))
		g := &grid{w: 60, h: 50}
		for range g.h {
			g.cells = append(g.cells, make([]int, g.w))
		}
		fmt.Println(g.fill(40 + r))
		fmt.Println(machine(4000 + r))
		fmt.Println(rounds(80 + r))
	}
}

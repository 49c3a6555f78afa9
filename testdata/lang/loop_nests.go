// Loops whose numbers of iterations are known, one in another: no polls in them, and indices that are ints of an outer loop's counter.
package main

import (
	"fmt"
	"math"
)

type mat [4][4]int

func (a *mat) mul(b *mat) (r mat) {
	for i := 0; i < 4; i++ {
		for j := 0; j < 4; j++ {
			for k := 0; k < 4; k++ {
				r[i][j] += a[i][k] * b[k][j]
			}
		}
	}
	return r
}

func neighbours(g [][]int, y, x int) (n int) {
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			if dy == 0 && dx == 0 {
				continue
			}
			n += g[y+dy][x+dx]
		}
	}
	return n
}

func text(f func()) (s string) {
	defer func() { s = fmt.Sprint(recover()) }()
	f()
	return "no panic"
}

func labels() (out []int) {
outer:
	for i := 9; i >= 0; i -= 3 {
		for j := 0; j <= 8; j += 2 {
			switch {
			case i == 6 && j == 4:
				continue outer
			case i == 0 && j == 6:
				break outer
			case j == 8:
				break
			}
			out = append(out, i*10+j)
		}
	}
	return out
}

// last is what the counters are after the loops.
func last() (int, int) {
	var i, j int
	for i = 10; i > -7; i -= 4 {
		for j = i; j < 3; j++ {
		}
		for j = 5; j != 5; j++ {
		}
		for j = 1; j < 8; j += 3 {
		}
	}
	return i, j
}

// beyond has an index that leaves the range in the midst of a nest.
func beyond(s []int, a *[6]int) (at int) {
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			at = i*10 + j
			s[i*3+j]++
			a[i*2+j]++
		}
	}
	return at
}

// far has an offset that makes a small counter a huge index.
func far(s []int, off int) (n int) {
	for i := 0; i < 3; i++ {
		for j := 0; j < 2; j++ {
			n += s[i+off]*10 + s[off-j+1]
		}
	}
	return n
}

// steps has a step that is no constant, and a limit near the largest int.
func steps(from, limit, step int) (n int, end int) {
	i := from
	for ; i < limit; i += step {
		n++
		if n == 3000 {
			break
		}
	}
	return n, i
}

func through(from, limit int) (n int, sum int) {
	for i := from; i <= limit; i++ {
		sum += i & 0xff
		n++
		if n == 2500 {
			return
		}
	}
	return n, sum
}

func down(s []int, from int) (sum int) {
	for i := from; i >= 0; i-- {
		sum = sum*3 + s[i]
	}
	return sum
}

func main() {
	a := mat{{1, 2, 3, 4}, {5, 6, 7, 8}, {2, 3, 5, 7}, {1, 1, 2, 3}}
	b := a
	for i := 0; i < 3000; i++ {
		b = a.mul(&b)
		if i%3 == 0 {
			for y := range b {
				for x := range b[y] {
					b[y][x] %= 1009
				}
			}
		}
	}
	fmt.Println(b)

	g := make([][]int, 7)
	for y := range g {
		g[y] = make([]int, 9)
		for x := range g[y] {
			g[y][x] = y * x % 5
		}
	}
	total := 0
	for r := 0; r < 2000; r++ {
		for y := 1; y < 6; y++ {
			for x := 1; x < 8; x++ {
				total += neighbours(g, y, x) * (r & 3)
			}
		}
	}
	fmt.Println(total)
	fmt.Println(text(func() { neighbours(g, 6, 3) }))
	fmt.Println(text(func() { neighbours(g, 3, 8) }))
	fmt.Println(text(func() { neighbours(g, 0, 3) }))

	fmt.Println(labels())
	fmt.Println(last())

	for n := 0; n < 3000; n++ {
		s := make([]int, 9)
		var arr [6]int
		if t := text(func() { beyond(s, &arr) }); n%1500 == 0 {
			fmt.Println(t, s, arr)
		}
		if t := text(func() { beyond(s[:7], &arr) }); n%1500 == 0 {
			fmt.Println(t, s, arr)
		}
	}
	s := []int{3, 1, 4, 1, 5, 9}
	for n := 0; n < 2000; n++ {
		far(s, n%3)
	}
	fmt.Println(far(s, 2))
	for _, off := range []int{-1, 4, 1 << 32, math.MaxInt, math.MinInt, 1<<32 + 2} {
		fmt.Println(text(func() { far(s, off) }))
	}

	for n := 0; n < 300; n++ {
		steps(0, 5000, 7)
		through(0, 3000)
	}
	fmt.Println(steps(0, 100, 7))
	fmt.Println(steps(5, 5, 1))
	fmt.Println(steps(0, 100, 0))
	fmt.Println(steps(0, 100, -3))
	fmt.Println(steps(math.MaxInt-10, math.MaxInt, 3))
	fmt.Println(steps(math.MinInt, math.MaxInt, math.MaxInt))
	fmt.Println(through(math.MaxInt-3, math.MaxInt))
	fmt.Println(through(math.MaxInt-1024, math.MaxInt-1))
	fmt.Println(through(7, 6))
	fmt.Println(through(1, 1024))
	fmt.Println(through(1, 1025))
	fmt.Println(down(s, 5), down(s, -1))
	fmt.Println(text(func() { down(s, 6) }))
}

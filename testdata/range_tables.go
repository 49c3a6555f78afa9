package main

import "fmt"

// Ranges over literals of constants: one array serves all of them, so nothing that a program does may show that.

type point struct{ x, y int }

func (p *point) add(q point) *point { p.x += q.x; p.y += q.y; return p }

type named []point

type step struct {
	name string
	by   [2]int8
	at   point
	up   bool
	z    complex128
	any  any
}

const (
	left = iota - 1
	middle
	right
)

func neighbours(grid [][]int, x, y int) (n int) {
	for _, d := range []point{{left, 0}, {right, 0}, {0, left}, {0, right}} {
		if v, w := x+d.x, y+d.y; v >= 0 && w >= 0 && w < len(grid) && v < len(grid[w]) {
			n += grid[w][v]
		}
	}
	for _, d := range [...][2]int{{left, left}, {left, right}, {right, left}, {right, right}} {
		if v, w := x+d[0], y+d[1]; v >= 0 && w >= 0 && w < len(grid) && v < len(grid[w]) {
			n += 10 * grid[w][v]
		}
	}
	return n
}

func changed() {
	for i, p := range []point{{1, 2}, {3, 4}} {
		p.x += 10
		q := &p
		q.y = 50
		fmt.Print(i, p, *q.add(point{1, 1}), " ")
	}
	for _, a := range [][2]int{{1, 2}, {3, 4}} {
		s := a[:]
		s[0] = 9
		a[1]++
		fmt.Print(a, s, " ")
	}
	var kept []point
	var pointers []*point
	var row [2]int
	for _, p := range (named{{y: 1}, {x: 5}, {2, 3}}) {
		kept = append(kept, p)
		pointers = append(pointers, &p)
	}
	kept[0].x = 77
	pointers[1].x = 88
	for _, row = range [2][2]int{{1, 2}, {3, 4}} {
		row[0] *= 2
	}
	fmt.Println(kept, *pointers[0], *pointers[1], row)
}

func mixed() {
	for _, s := range []step{
		{"a", [2]int8{1, 2}, point{3, 4}, true, 1 + 2i, 5},
		{name: "b" + "c", by: [2]int8{3, -4}, up: !true},
		{any: "text", z: 3i, at: point{y: right}},
	} {
		s.by[0]++
		fmt.Print(s, " ")
	}
	fmt.Println()
	n := 5
	for _, p := range []point{{n, 1}, {2, n}} { // not constant
		n++
		fmt.Print(p, " ")
	}
	for _, p := range []*point{{1, 2}, {3, 4}} { // new each time
		fmt.Print(*p.add(point{1, 1}), " ")
	}
	for i, p := range []point{2: {1, 2}, 0: {3, 4}} {
		fmt.Print(i, p, " ")
	}
	for i, p := range [4]point{{1, 2}, {3, 4}} {
		fmt.Print(i, p, " ")
	}
	for _, p := range []struct{ s []int }{{[]int{1}}, {nil}} {
		p.s = append(p.s, 2)
		if len(p.s) > 1 {
			p.s[0]++
		}
		fmt.Print(p, " ")
	}
	for range []point{{1, 2}} {
		fmt.Print("once ")
	}
	for i := range []point{{1, 2}, {3, 4}} {
		fmt.Print(i, " ")
	}
	for range []point{} {
		fmt.Print("never ")
	}
	for _, p := range []point{{}, {1, 1}} {
		fmt.Print(p, " ")
	}
	fmt.Println()
}

type number interface{ ~int8 | ~float64 }

func corners[T number]() (s string) {
	for _, c := range []struct{ a, b T }{{1, 2}, {100, 27}} {
		c.a += c.b
		s += fmt.Sprint(c.a, c, " ")
	}
	return s
}

func nested(depth int) (n int) {
	for _, p := range []point{{1, 2}, {3, 4}} {
		if depth > 0 {
			n += nested(depth-1) * p.x
		}
		f := func() int {
			for _, q := range [2]point{{5, 6}, {7, 8}} {
				p.y += q.y
			}
			return p.y
		}
		n += f()
	}
	return n
}

var first = func() (n int) {
	for _, p := range []point{{1, 20}, {300, 4000}} {
		n += p.x + p.y
	}
	return n
}()

func init() {
	for _, p := range []point{{1, 1}, {2, 2}} {
		first += p.x * p.y
	}
}

func main() {
	grid := make([][]int, 40)
	for y := range grid {
		grid[y] = make([]int, 40)
		for x := range grid[y] {
			grid[y][x] = x * y % 7
		}
	}
	n := 0
	for range 10 {
		for y := range grid {
			for x := range grid[y] {
				n = (n*3 + neighbours(grid, x, y)) % 1_000_003
			}
		}
	}
	fmt.Println(n, first)
	for range 3 {
		changed()
		mixed()
	}
	fmt.Println(corners[int8](), corners[float64](), nested(4))
	done := make(chan int)
	for i := range 4 {
		go func() {
			n := 0
			for range 1000 {
				for _, p := range []point{{1, 2}, {3, 4}, {5, 6}} {
					p.x *= i
					n += p.x + p.y
				}
			}
			done <- n
		}()
	}
	fmt.Println(<-done + <-done + <-done + <-done)
}

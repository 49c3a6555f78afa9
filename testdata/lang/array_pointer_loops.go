package main

import "fmt"

type Grid [9][9]int

type Row [4]byte

type point struct{ x, y int }

// seen counts what a predicate that is called in the loop has let pass.
func (g *Grid) count(ok func(int) bool) (n int) {
	for r := range g {
		for c := 0; c < 9; c++ {
			if g[r][c] == 0 {
				continue
			}
			if ok(g[r][c]) {
				n++
				g[r][c]++
			}
		}
	}
	return n
}

func solve(g *Grid, at, depth int) int {
	if depth == 0 {
		return g[at%9][at/9%9]
	}
	sum := 0
	for i := at; i < at+4; i++ {
		g[i%9][i/9%9] += i
		sum += solve(g, i+1, depth-1)
		g[i%9][i/9%9] -= i
	}
	return sum
}

func touch(p *[4]int, to int) (sum int, failed any) {
	defer func() { failed = recover() }()
	for i := 0; i < to; i++ {
		if note(i) {
			p[i] += i
		}
		sum += p[i]
	}
	return sum, nil
}

var noted int

func note(i int) bool {
	noted++
	return i%2 == 0
}

func points(ps *[3]point, n int) (failed any) {
	defer func() { failed = recover() }()
	for i := range n {
		note(i)
		ps[i].x += 2
		q := &ps[i]
		q.y -= i
		*q = point{q.y, q.x}
	}
	return nil
}

// moving has a pointer that each iteration assigns.
func moving(rows []Row, ps []*Row) int {
	sum := 0
	var p *Row
	for i := range ps {
		if i%3 != 2 {
			p = ps[i]
		} else {
			p = &rows[i%len(rows)]
		}
		for k := range p {
			if note(k) {
				p[k] += byte(i)
			}
			sum += int(p[k])
		}
	}
	return sum
}

func words(p *[16]byte, n int) uint64 {
	var sum uint64
	for i := 0; i < n; i++ {
		note(i)
		p[i%16]++
		sum += uint64(p[8]) | uint64(p[9])<<8 | uint64(p[10])<<16 | uint64(p[11])<<24
		sum += uint64(p[uint8(i)%16])
		var u uint64 = uint64(i) % 16
		sum ^= uint64(p[u])
	}
	return sum
}

func complexes(p *[3]complex128, n int) complex128 {
	s := 0i
	for i := 0; i < n; i++ {
		note(i)
		p[i%3] += complex(float64(i), 1)
		s += p[(i+1)%3]
	}
	return s
}

func main() {
	var g Grid
	for i := range 81 {
		g[i/9][i%9] = i % 5
	}
	for range 30 {
		fmt.Print(g.count(func(v int) bool { return v%3 != 0 && v < 100 }), " ")
	}
	fmt.Println()
	fmt.Println(solve(&g, 3, 6), g[3])

	s := []int{1, 2, 3, 4, 5, 6, 7}
	p := (*[4]int)(s[2:])
	for range 40 {
		touch(p, 4)
	}
	fmt.Println(touch(p, 4))
	fmt.Println(s, noted)
	fmt.Println(touch(p, 5))
	fmt.Println(touch(nil, 3))
	fmt.Println(touch(nil, 0))
	var none *[4]int
	for i := range none {
		noted += i
	}

	ps := [3]point{{1, 2}, {3, 4}, {5, 6}}
	for range 20 {
		points(&ps, 3)
	}
	fmt.Println(ps, points(&ps, 4), points(nil, 1))

	rows := make([]Row, 3)
	list := []*Row{&rows[1], new(Row), nil, &rows[0], &Row{1, 2, 3, 4}}
	for range 50 {
		moving(rows, list)
	}
	fmt.Println(moving(rows, list), rows)

	var b [16]byte
	fmt.Println(words(&b, 3000), b)
	bs := make([]byte, 40)
	fmt.Println(words((*[16]byte)(bs[5:]), 100), bs)
	fmt.Println(complexes(&[3]complex128{1, 2i, 3}, 500))
	func() {
		defer func() { fmt.Println(recover(), noted) }()
		outside := 9
		fmt.Println(solve(nil, outside, 2))
	}()
}

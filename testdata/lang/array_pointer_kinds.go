package main

import "fmt"

type pair struct{ a, b int }

var calls int

func note(i int) int {
	calls++
	return i
}

// fill stores and reads by an index that is known to be small, and by one that is not.
func fill[T any](p *[5]T, from, to int, vs []T) (seen []T, failed any) {
	defer func() { failed = recover() }()
	for i := from; i < to; i++ {
		j := note(i)
		p[j] = vs[i&3]
		for k := range 2 {
			seen = append(seen, p[note(k)])
			p[k] = p[j]
		}
		if u := uint8(j); int(u) == j {
			p[u] = vs[note(2)]
			seen = append(seen, p[u])
		}
	}
	return seen, nil
}

// turns has a pointer that changes between the loops.
func turns[T comparable](ps []*[5]T, v T) (n int, failed any) {
	defer func() { failed = recover() }()
	var p *[5]T
	for i := range ps {
		p = ps[i]
		for k := 0; k < 5; k++ {
			if note(k) < 5 && p[k] == v {
				n += i*10 + k
			}
		}
		if i%2 == 1 {
			p = ps[i-1]
		}
		for k := note(4); k >= 0; k = note(k - 1) {
			if p[k] == v {
				n++
			}
		}
	}
	return n, nil
}

func kind[T comparable](name string, vs ...T) {
	var whole [5]T
	s := make([]T, 9)
	mid := (*[5]T)(s[3:])
	begin := (*[5]T)(s)
	for range 6 {
		fill(&whole, 0, 5, vs)
		fill(mid, 0, 5, vs)
	}
	fmt.Println(name, s, whole)
	fmt.Println(fill(&whole, 1, 4, vs))
	fmt.Println(fill(mid, 2, 5, vs))
	fmt.Println(fill(begin, 2, 5, vs))
	fmt.Println(fill(&whole, 3, 6, vs))
	fmt.Println(fill(mid, 3, 6, vs))
	fmt.Println(fill(begin, -1, 6, vs))
	fmt.Println(fill(nil, 0, 1, vs))
	fmt.Println(fill(nil, 7, 8, vs))
	fmt.Println(s, whole)
	ps := []*[5]T{&whole, begin, mid, &[5]T{vs[1], vs[2]}, mid}
	for range 8 {
		turns(ps, vs[2])
	}
	fmt.Println(turns(ps, vs[2]))
	fmt.Println(turns(append(ps, nil), vs[1]))
	fmt.Println(calls)
}

type grid [4][6]int16

func (g *grid) walk(r, c int, depth int) (sum int) {
	for d := 0; d < 4; d++ {
		y, x := r+d%2, c+d/2
		for y < 4 && x < 6 && g[y][x] >= 0 {
			sum += int(g[y][x])
			y, x = y+1-d%2, x+1
		}
		if depth > 0 && y < 4 && x < 6 {
			g[y][x]++
			sum += g.walk(y, x, depth-1)
			row := &g[y]
			for k := range 3 {
				row[note(k)] += int16(depth)
			}
			g[r] = *row
		}
	}
	return sum
}

// fixed has pointers that are addresses of variables for life.
func fixed(n int) (int, [4]pair) {
	var a [4]pair
	var b [7]uint16
	p, q := &a, &b
	for i := range n {
		p[note(i)%4].a += i
		q[i%7] -= uint16(p[i%4].a)
		for k := range q {
			if note(k)%2 == 0 {
				q[k]++
				p[k%4] = pair{int(q[k]), p[k%4].a}
			}
		}
	}
	sum := 0
	for _, v := range b {
		sum += int(v)
	}
	return sum, a
}

func main() {
	kind("bool", false, true, true, false)
	kind[int8]("int8", 1, -2, 127, -128)
	kind[uint8]("uint8", 1, 2, 255, 128)
	kind[int16]("int16", 1, -2, 32767, -32768)
	kind[uint16]("uint16", 1, 2, 65535, 32768)
	kind[int32]("int32", 1, -2, 1<<31-1, -1<<31)
	kind[uint32]("uint32", 1, 2, 1<<32-1, 1<<31)
	kind("int", 1, -2, 3, 1<<62)
	kind[uint64]("uint64", 1, 2, 1<<64-1, 1<<63)
	kind[float32]("float32", 1.5, -2, 1e30, 0)
	kind("float64", 1.5, -2, 1e300, 0)
	kind("complex128", 1i, 2, 3-1i, 0)
	kind("string", "a", "", "long", "x")
	kind("pair", pair{1, 2}, pair{}, pair{3, 4}, pair{5, 6})
	kind("array", [2]int{1, 2}, [2]int{}, [2]int{3, 4}, [2]int{5})
	kind[any]("any", 1, "two", 3.5, nil)

	var g grid
	g[2][3] = -1
	for i := range 20 {
		fmt.Print(g.walk(i%2, i%3, 3)%1000, " ")
	}
	fmt.Println()
	fmt.Println(g)
	fmt.Println(fixed(500))
	func() {
		defer func() { fmt.Println(recover(), calls) }()
		var none *grid
		none.walk(0, 0, 1)
	}()
}

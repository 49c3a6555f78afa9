package main

import (
	"fmt"
	"slices"
	"sort"
)

// Parallel assignments of structs and arrays with structs and arrays in them.

type inner struct{ a, b int }
type outer struct {
	in   inner
	nums [3]int
	deep [2][2]int8
	name string
	ok   [2]bool
	f    [1]float32
	b    [4]byte
	s    [2]string
	c    [2]complex128
	u    [2]uint16
}

func make3(n int) outer {
	return outer{
		in: inner{n, n + 1}, nums: [3]int{n, n, n}, deep: [2][2]int8{{int8(n)}, {1, int8(n)}}, name: fmt.Sprint("n", n),
		ok: [2]bool{n%2 == 0}, f: [1]float32{float32(n) / 2}, b: [4]byte{byte(n), 1, 2, byte(n)}, s: [2]string{"x", fmt.Sprint(n)},
		c: [2]complex128{complex(float64(n), 1)}, u: [2]uint16{uint16(n), 65535},
	}
}

type list []outer

func (l list) Len() int           { return len(l) }
func (l list) Less(i, j int) bool { return l[i].nums[1] < l[j].nums[1] }
func (l list) Swap(i, j int)      { l[i], l[j] = l[j], l[i] }

func names(l []outer) (s string) {
	for _, o := range l {
		s += fmt.Sprint(o.name, o.in.a, o.nums[2], o.deep[1][1], o.b[3], o.s[1], o.u[0], " ")
	}
	return
}

func main() {
	var l list
	for i := range 8 {
		l = append(l, make3(i*5%8))
	}
	p, q := &l[1], &l[2]
	l[1], l[2] = l[2], l[1]
	fmt.Println(p.name, q.name, p.nums, q.nums, p == &l[1])
	*p, *q = *q, *p
	fmt.Println(p.name, q.name, p.deep, q.deep)
	l[0], l[1], l[2] = l[1], l[2], l[0]
	fmt.Println(names(l))
	l[3], l[3] = l[4], l[5]
	fmt.Println(names(l))
	l[3], l[4] = l[3], l[3]
	l[3].nums[0] = 99
	fmt.Println(l[4].nums, l[3].nums, names(l))
	x, y := make3(20), make3(21)
	px := &x
	x, y = y, x
	fmt.Println(px.name, x.in, y.in, x.ok, y.ok, x.f, x.c)
	x, y.nums = y, x.nums
	fmt.Println(x.nums, y.nums, x.name, y.name)
	x.nums, y.nums = y.nums, x.nums
	x.deep, y.deep[0], x.deep[1] = y.deep, x.deep[1], y.deep[0]
	fmt.Println(x.nums, y.nums, x.deep, y.deep)
	x.in, x = inner{7, 8}, y
	fmt.Println(x.in)
	m := map[string]outer{"a": make3(1), "b": make3(2)}
	m["a"], m["b"] = m["b"], m["a"]
	l[0], m["a"] = m["a"], l[0]
	m["b"], l[1] = l[1], m["b"]
	fmt.Println(m["a"].name, m["b"].name, names(l))
	next := func() outer { l[0].name = "changed"; return make3(50) }
	l[1], l[2] = l[0], next()
	fmt.Println(names(l))
	get := func(i int) *outer { l[5].nums[2]++; return &l[i] }
	l[6], *get(7) = l[5], l[6]
	fmt.Println(l[6].nums, l[7].nums, l[5].nums)
	grid := [][2][2]int{{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}}
	grid[0], grid[1] = grid[1], grid[0]
	grid[0][0], grid[1][1] = grid[1][1], grid[0][0]
	fmt.Println(grid)
	func() {
		defer func() { fmt.Println(recover(), names(l[:2])) }()
		l[0], l[len(l)] = l[1], l[0]
	}()
	func() {
		defer func() { fmt.Println(recover(), names(l[:2])) }()
		var none *outer
		l[0], l[1] = *none, l[0]
	}()
	sort.Sort(l)
	fmt.Println(names(l))
	sort.Slice(l, func(i, j int) bool { return l[i].nums[1] > l[j].nums[1] })
	fmt.Println(names(l))
	slices.SortFunc(l, func(a, b outer) int { return a.in.a - b.in.a })
	fmt.Println(names(l))
	z := l[0]
	z.nums[0], z.b[0], z.s[0] = -1, 200, "z"
	w := z
	w.nums[1], w.ok[1], w.u[1] = -2, true, 7
	fmt.Println(l[0].nums, z.nums, w.nums, z.ok, w.ok, z.b, l[0].b, z.s, l[0].s, z.u, w.u, w == z, z == l[0], l[1] == l[1])
	var zero outer
	zero, z = z, zero
	fmt.Println(z == outer{}, zero == z, zero.nums)
}

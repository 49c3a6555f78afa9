// Slices whose parts compiled code keeps in variables: appends to a local and cuts of it in a loop, what happens to other slices
// of the same array meanwhile, nil, panics, closures, results that a deferred function sees.
package main

import (
	"errors"
	"fmt"
)

type point struct {
	x, y int
	name string
}

type line struct{ from, to point }

func fill(n int) []int {
	var s []int
	for i := 0; i < n; i++ {
		s = append(s, i*i)
	}
	return s
}

// stack pushes and pops; what was popped is still in the array.
func stack(n int) (int, []int) {
	s := make([]int, 0, 4)
	whole := s[:4]
	sum := 0
	for i := range n {
		s = append(s, i)
		if i%3 == 2 {
			sum += s[len(s)-1]
			s = s[:len(s)-1]
		}
		for len(s) > 3 {
			s = s[:len(s)-2]
		}
	}
	fmt.Println(whole, len(s), cap(s))
	return sum, s
}

func queue(n int) (out []string) {
	q := []string{"a"}
	for i := 0; i < n && len(q) > 0; i++ {
		x := q[0]
		q = q[1:]
		if len(x) < 3 {
			q = append(q, x+"b", x+"c")
			q = append(q, x+"d")
		}
		out = append(out, x)
	}
	return out
}

func nils(n int) {
	var s []int
	for i := 0; i < n; i++ {
		s = s[:0]
		s = s[len(s):]
		fmt.Print(s == nil, " ")
		if i == 2 {
			s = append(s, 1)
		}
	}
	e := []int{}
	for range 2 {
		e = e[:0]
		fmt.Print(e == nil, " ")
	}
	t := []int{1, 2}
	for t != nil && len(t) > 0 {
		t = t[1:]
	}
	fmt.Println(t == nil, len(t), cap(t))
}

func structs(n int) {
	var ps []point
	var first *point
	for i := range n {
		p := point{i, -i, fmt.Sprint("p", i)}
		ps = append(ps, p)
		p.x = 100
		if first == nil {
			first = &ps[0]
		}
		ps[i].y++
	}
	first.x = 7 // of the first array, which is not that of ps any more
	old := &ps[1]
	ps = ps[:1]
	for i := range 2 {
		ps = append(ps, point{x: 50 + i})
	}
	fmt.Println(ps, *first, *old, old == &ps[1])
	for i := range 3 {
		ps = append(ps, ps[i])
		ps[i].name = "changed"
	}
	fmt.Println(ps)
	var ls []line
	for i := range 5 {
		ls = append(ls, line{ps[i], point{name: "to"}})
		ls[i].to.x = i
	}
	again := append([]line(nil), ls...)
	copy(again[1:], again)
	copy(ls, again[2:])
	ls[0].from.x = -1
	fmt.Println(ls, again)
	made := make([]line, 3)
	made[1].to.y = 4
	clear(made[:1])
	fmt.Println(made, made[0] == made[2])
	rows := make([][2]point, 0, 1)
	for i := range 3 {
		rows = append(rows, [2]point{{x: i}, {y: i}})
		rows[0][1].name += "r"
	}
	fmt.Println(rows)
}

func tryIndex(s []int, n int) (sum int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v after %d", r, sum)
		}
	}()
	for i := range n {
		sum += s[i]
	}
	return sum, nil
}

// named results are seen by the deferred function as they are.
func named(n int) (out []int) {
	defer func() {
		recover()
		out = append(out, len(out))
	}()
	for i := range n {
		out = append(out, i)
		if i == 3 {
			panic(errors.New("enough"))
		}
	}
	return out
}

func cut(s []int, lo, hi int) (text string) {
	defer func() {
		if r := recover(); r != nil {
			text = fmt.Sprint(r)
		}
	}()
	for range 2 {
		s = s[lo:hi]
		s = append(s, 9)
	}
	return fmt.Sprint(s, len(s), cap(s))
}

// order: the value is evaluated before the index is checked, the slice before both.
func order(s []int) (text string) {
	value := func(n int) int {
		text += fmt.Sprint("value ", n, "; ")
		return n
	}
	defer func() { text += fmt.Sprint(recover()) }()
	for i := range 5 {
		s[i] = value(i)
	}
	return text
}

func closures() {
	s := []int{1}
	grow := func(x int) { s = append(s, x) }
	t := []int{}
	for i := range 4 {
		grow(i)
		t = append(t, len(s))
		defer func() { fmt.Print(len(t), " ") }()
	}
	fmt.Println(s, t)
	var fs []func() int
	for i := range 3 {
		own := []int{i}
		for range i {
			own = append(own, i*10)
		}
		fs = append(fs, func() int { return own[len(own)-1] })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
}

func shared() {
	a := make([]byte, 2, 8)
	b := a
	for i := range 3 {
		a = append(a, byte('a'+i))
		b = append(b, byte('x'+i))
		a[0]++
	}
	fmt.Println(string(a[2:]), string(b[2:]), b[0])
	var keep [][]int
	s := []int{}
	for i := range 6 {
		s = append(s, i)
		keep = append(keep, s)
		if i == 3 {
			s = s[1:3]
		}
	}
	fmt.Println(keep, s)
}

func arrays() {
	var box struct {
		cells [8]int
		flags [4]bool
	}
	p := &box.cells
	q := &[3]string{"x", "y", "z"}
	f := &box.flags
	text := ""
	for i := 0; i < 12; i++ {
		p[i&7] += i
		text += q[i%3]
		f[i&3] = !f[i&3]
	}
	box.cells[0] = 1000
	fmt.Println(*p, text, box.flags, len(p))
	func() {
		defer func() { fmt.Println(recover()) }()
		for i := range 9 {
			p[i] = i
		}
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var none *[4]int
		for i := range 4 {
			none[i] = i
		}
	}()
	fmt.Println(box.cells)
}

func jumps(n int) []int {
	var s []int
	i := 0
again:
	if i < n {
		s = append(s, i)
		if len(s) > 4 {
			s = s[2:]
		}
		i++
		goto again
	}
	return s
}

func swap(n int) {
	a, b := []int{}, []int{1}
	for i := range n {
		a = append(a, i)
		a, b = b, a
		if i%4 == 3 {
			b = append(a, b...)
		}
	}
	fmt.Println(a, b)
}

func kinds() {
	var (
		bs []bool
		rs []rune
		hs []int16
		fs []float32
		ds []float64
		cs []complex128
		is []any
		ms []map[string]int
	)
	for i := range 5 {
		bs = append(bs, i%2 == 0)
		rs = append(rs, rune('α'+i))
		hs = append(hs, int16(i*20000))
		fs = append(fs, float32(i)/4)
		ds = append(ds, float64(i)/8)
		cs = append(cs, complex(float64(i), 1))
		is = append(is, i)
		ms = append(ms, map[string]int{"k": i})
	}
	u := uint64(1) << 63
	func() {
		defer func() { fmt.Println(recover()) }()
		for i := range 3 {
			bs[u>>uint(i*61)] = true
		}
	}()
	fmt.Println(bs, string(rs), hs, fs, ds, cs, is, ms)
}

// ways counts by recursion in a loop.
func ways(free []bool, left int) int {
	if left == 0 {
		return 1
	}
	n := 0
	for i := range free {
		if !free[i] {
			continue
		}
		free[i] = false
		n += ways(free, left-1)
		free[i] = true
	}
	return n
}

func main() {
	fmt.Println(fill(10), cap(fill(10)))
	fmt.Println(stack(20))
	fmt.Println(queue(100))
	nils(4)
	structs(3)
	fmt.Println(tryIndex([]int{1, 2, 3}, 3))
	fmt.Println(tryIndex([]int{1, 2, 3}, 5))
	fmt.Println(tryIndex(nil, 1))
	fmt.Println(named(2), named(9))
	for _, b := range [][2]int{{0, 2}, {1, 3}, {2, 2}, {3, 1}, {0, 9}, {-1, 2}} {
		fmt.Println(cut([]int{1, 2, 3, 4, 5}, b[0], b[1]))
	}
	fmt.Println(order(make([]int, 3)))
	closures()
	fmt.Println()
	shared()
	arrays()
	fmt.Println(jumps(9))
	swap(10)
	kinds()
	fmt.Println(ways([]bool{true, true, false, true, true}, 3))
	sum := 0
	for range 3000 { // until it is compiled
		s := fill(20)
		sum += len(s) + s[19] + len(queue(9)) + len(jumps(9)) + len(named(5))
	}
	fmt.Println(sum)
}

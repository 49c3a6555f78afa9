// Small functions that append to a slice and return it, called with the variable that their result goes to: local, field, package variable.
package main

import "fmt"

func put32(b []byte, v uint32) []byte {
	return append(b, byte(v), byte(v>>8), byte(v>>16), byte(v>>24))
}

func put2(b []int, x, y int) []int {
	b = append(b, x)
	b = append(b, y)
	return b
}

// half appends one number, and panics before the second one where d is 0.
func half(b []int, x, d int) []int {
	b = append(b, x)
	b = append(b, x/d)
	return b
}

func putAt(b, from []int, i int) []int { return append(b, from[i], i) }

func same(b []int) []int { return b }

func cut(b []int, n int) []int { return b[:n] }

func putIf(b []int, x int) []int {
	if x%2 == 0 {
		b = append(b, x)
	}
	return b
}

func putName(b []string, s string) []string { return append(b, s, s+s) }

type pair struct{ x, y int }

func putPair(b []pair, p pair) []pair { return append(b, p, pair{p.y, p.x}) }

type buf struct {
	b    []int
	next *buf
}

func (s *buf) put(x int) { s.b = append(s.b, x, -x) }

var list []int

func local() {
	var b []byte
	for i := range 5 {
		b = put32(b, uint32(i)*0x01020304)
	}
	fmt.Println(b, len(b))
	var xs []int
	for i := range 6 {
		xs = put2(xs, i, len(xs))
		xs = putIf(xs, i)
	}
	fmt.Println(xs)
	xs = same(xs)
	xs = cut(xs, 3)
	ys := xs
	xs = put2(xs, 100, 200)
	ys = put2(ys, 300, 400)
	fmt.Println(xs, ys, len(xs))
	// The other arguments read the variable too.
	xs = putAt(xs, xs, 2)
	xs = putAt(xs, xs[1:], len(xs)-2)
	fmt.Println(xs)
	var names []string
	var pairs []pair
	for i := range 3 {
		names = putName(names, fmt.Sprint(i))
		pairs = putPair(pairs, pair{i, i * i})
	}
	p := &pairs[0]
	pairs = putPair(pairs[:len(pairs):len(pairs)], pair{8, 9})
	p.x = 77
	fmt.Println(names, pairs, *p)
}

func captured() {
	xs := make([]int, 0, 4)
	func() {
		defer func() { fmt.Println(recover(), xs, len(xs)) }()
		for i := 3; ; i-- {
			xs = half(xs, i+10, i)
		}
	}()
	change := func() int { xs = append(xs, -1); return 5 }
	xs = put2(xs, change(), 6)
	fmt.Println(xs)
}

func named(d int) (xs []int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r, xs)
			xs = append(xs, 99)
		}
	}()
	xs = make([]int, 0, 8)
	for i := d; ; i-- {
		xs = half(xs, i+10, i)
	}
}

func fields() {
	s := &buf{}
	from := []int{7, 8, 9}
	for i := range from {
		s.b = putAt(s.b, from, i)
		s.put(i)
	}
	fmt.Println(s.b)
	t := s.b
	s.b = s.b[:2]
	s.b = put2(s.b, 1, 2)
	s.b = putAt(s.b, s.b, 3)
	fmt.Println(s.b, t)
	step := func() *buf { s = &buf{b: []int{1}}; return s }
	old := s
	s.b = putAt(s.b, step().b, 0)
	fmt.Println(old.b, s.b)
	var none *buf
	for _, i := range []int{0, 5} {
		func() {
			defer func() { fmt.Println(recover(), len(list)) }()
			none.b = putAt(none.b, from, i)
		}()
		func() {
			defer func() { fmt.Println(recover(), len(list)) }()
			list = putAt(list, from, i)
		}()
		func() {
			defer func() { fmt.Println(recover(), len(list)) }()
			none.put(i)
		}()
	}
	for i := range 4 {
		list = put2(list, i, len(list))
		list = putIf(list, i)
	}
	fmt.Println(list)
	var v buf
	for i := range 40 {
		v.b = append(v.b, i)
		v.b = putAt(v.b, v.b, i)
		v.put(i)
	}
	w := v
	v.put(1000)
	w.put(2000)
	fmt.Println(len(v.b), v.b[190:], len(w.b), w.b[190:])
}

func main() {
	local()
	captured()
	fmt.Println(named(3), named(1))
	fields()
	var sum int
	for range 300 {
		b := make([]int, 0, 2)
		for i := range 40 {
			b = put2(b, i, sum&7)
			b = putIf(b, len(b))
		}
		for _, x := range b {
			sum += x
		}
	}
	fmt.Println(sum)
	list = nil
	var n *buf
	n.put(1)
}

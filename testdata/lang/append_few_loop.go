// Appends of a few elements to locals, fields and what pointers point to, in loops: structs, what is shared, what grows, what is cut.
package main

import "fmt"

var sink any

type point struct{ x, y int }

type segment struct {
	a, b point
	name string
	at   [2]int
}

type heap struct {
	items []segment
	pts   []point
	bytes []byte
}

func (h *heap) add(v uint32) {
	h.bytes = append(h.bytes, byte(v>>24), byte(v>>16), byte(v>>8), byte(v))
	h.bytes = append(h.bytes, 0xff, byte(v))
}

func hexes(nums []int) string {
	const hex = "0123456789abcdef"
	b := make([]byte, 0, 3)
	for _, n := range nums {
		b = append(b, hex[n>>4&15], hex[n&15])
	}
	return string(b)
}

func words(n int) (b []byte) {
	for i := range uint64(n) {
		v := i * 0x9e3779b97f4a7c15
		b = append(b, byte(v), byte(v>>8), byte(v>>16), byte(v>>24))
		if i%7 == 0 {
			b = append(b, byte(v>>8), byte(v))
		}
		if len(b) > 100 {
			b = b[3:]
		}
	}
	return b
}

func grown[T any](s []T, n int, a, b, c T) (caps []int) {
	for range n {
		s = append(s, a, b, c)
		caps = append(caps, len(s), cap(s))
	}
	sink = s // so that gc has no array for it on the stack
	return caps
}

// The parameter's array is the caller's.
func shared(s []point, n int) []point {
	for i := range n {
		s = append(s, point{i, 1}, point{2, i})
	}
	return s
}

func stack(n int) (sum int) {
	var q []point
	for i := range n {
		q = append(q, point{i, n}, point{n, i}, point{i, i})
		top := q[len(q)-1]
		q = q[:len(q)-1]
		if len(q) > 20 {
			p := &q[3]
			q = append(q, q[1], *p)
			p.x += 1000
			sum += q[3].x + q[len(q)-2].y
			q = q[:4]
		}
		sum += top.x
	}
	return sum
}

func pointers(n int) (all []*point, q []point) {
	for i := range n {
		q = append(q, point{i, 0}, point{i, 1})
		all = append(all, &q[len(q)-1], &q[len(q)-2])
	}
	for i, p := range all {
		p.y += 10 * i
	}
	return all, q
}

// Variables beyond the length stay what they are.
func beyond() {
	a := make([]point, 6)
	p := &a[2]
	q := a[:1]
	for i := range 2 {
		q = append(q, point{7, i}, point{8, i})
	}
	fmt.Println(*p, p == &q[2], a, len(q), cap(q))
	p.x = 99
	fmt.Println(q[2], a[2])
}

func fails(n int) (q []point, err any) {
	defer func() { err = recover() }()
	var none *point
	for i := range n {
		q = append(q, point{i, i}, point{i, 2}, point{})
		if i == 6 {
			q = append(q, point{}, *none)
		}
	}
	return q, nil
}

func later(n int) int {
	var q []int
	get := func() int { return len(q) }
	for i := range n {
		q = append(q, i, get())
	}
	return q[len(q)-1]
}

func swaps(n int) []segment {
	q := []segment{{name: "a"}, {name: "b", at: [2]int{1, 2}}}
	for i := range n {
		q = append(q, q[len(q)-1], q[len(q)-2], segment{a: point{i, i}, name: "c"})
		q[len(q)-1].at[1] = i
		q[0].b.x++
	}
	return q
}

func main() {
	nums := make([]int, 600)
	for i := range nums {
		nums[i] = i * 37
	}
	for range 20 {
		h := hexes(nums)
		w := words(500)
		if len(h) != 1200 || len(w) < 100 {
			panic("length")
		}
	}
	fmt.Println(hexes(nums[:20]), words(30))
	fmt.Println(grown[int](nil, 9, 1, 2, 3), grown([]string{"x"}, 9, "a", "b", "c"), grown(make([]byte, 2, 4), 9, 1, 2, 3))
	fmt.Println(grown([]point{}, 9, point{}, point{1, 2}, point{}), grown[any](nil, 5, 1, "b", nil), grown([]float64{1}, 5, 1, 2, 3), grown([]rune("ä"), 5, 1, 2, 3))
	base := make([]point, 2, 7)
	s, t := shared(base, 2), shared(base, 3)
	s[0].x, t[1].y = 5, 6
	u := shared(base, 1)
	fmt.Println(base, s, t, u, &s[0] == &base[0], &t[0] == &base[0])
	fmt.Println(stack(10), stack(3000), later(5), later(4000))
	all, q := pointers(9)
	fmt.Println(*all[0], *all[17], q, all[17] == &q[16], all[0] == &q[1])
	beyond()
	fmt.Println(fails(5))
	fmt.Println(fails(50))
	z := swaps(4)
	fmt.Println(z, len(swaps(700)))

	var h heap
	for i := range 3000 {
		h.add(uint32(i) * 0x01030507)
		h.pts = append(h.pts, point{i, 1}, point{2, i})
		if len(h.pts) > 40 {
			p := &h.pts[1]
			h.pts = append(h.pts, *p, h.pts[0])
			p.y = -1
			h.pts = h.pts[2:]
		}
		h.items = append(h.items, segment{a: h.pts[0], name: "s"}, segment{b: h.pts[len(h.pts)-1], at: [2]int{i, i}})
		if len(h.items) > 9 {
			kept := h.items
			h.items = append(h.items[:3], h.items[5], h.items[4])
			kept[0].name += "k"
			h.items[1].at[0]++
			if len(h.items[0].name) > 8 {
				h.items[0].name = ""
			}
		}
	}
	pp := &h.pts
	for i := range 40 {
		*pp = append(*pp, point{-i, i}, (*pp)[i])
	}
	fmt.Println(len(h.bytes), h.bytes[17990:], len(h.pts), h.pts[len(h.pts)-3:], len(h.items), h.items)
}

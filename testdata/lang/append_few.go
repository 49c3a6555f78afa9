// Appends of two to nine elements of all kinds: order of evaluation, capacity, what is shared.
package main

import "fmt"

type node struct {
	kids []*node
	tags []string
	any  []any
	nums []int
	fs   []float64
	rs   []rune
	bs   []byte
	pair [][]int
}

var (
	trace []string
	sink  any
)

func say[T any](name string, v T) T { trace = append(trace, name, fmt.Sprint(v)); return v }

func grows[T any](a, b, c T) (caps []int) {
	s := new([]T)
	sink = s // so that gc has no array for it on the stack
	for range 12 {
		*s = append(*s, a, b, c)
		caps = append(caps, len(*s), cap(*s))
	}
	return caps
}

func main() {
	fmt.Println(grows(1, 2, 3), grows("a", "b", "c"), grows(1.5, 2, 3), grows[byte](1, 2, 3))
	fmt.Println(grows[rune]('x', 'y', 'z'), grows[any](1, nil, "z"), grows(true, false, true), grows[float32](1, 2, 3))
	fmt.Println(grows[uint16](1, 2, 3), grows(1i, 2, 3), grows([2]int{1}, [2]int{2}, [2]int{3}), grows(struct{ a, b int }{1, 2}, struct{ a, b int }{}, struct{ a, b int }{3, 4}))

	var n node
	for i := range 20 {
		n.kids = append(n.kids, &n, nil)
		n.tags = append(n.tags, "t", fmt.Sprint(i), "")
		n.any = append(n.any, i, "x", nil, 2.5)
		n.nums = append(n.nums, i, i+1, i+2, i+3, i+4, i+5, i+6, i+7)
		n.nums = append(n.nums, 1, 2, 3, 4, 5, 6, 7, 8, 9)
		n.fs = append(n.fs, float64(i), -1)
		n.rs = append(n.rs, 'ä', rune(i))
		n.bs = append(n.bs, byte(i), 'x')
		n.pair = append(n.pair, n.nums[:2], n.nums[len(n.nums)-1:])
	}
	fmt.Println(len(n.kids), n.kids[38] == &n, n.kids[39] == nil, n.tags[50:], n.any[70:], n.nums[300:], n.fs[30:], n.rs[30:], n.bs[30:], n.pair[36:])

	// The slice is evaluated first, then the values, then it is appended.
	s := make([]int, 0, 4)
	get := func() []int { return say("slice", s) }
	t := append(get(), say("one", 1), say("two", 2))
	fmt.Println(t, s, trace)
	u := append(s, 7, 8) // the same array
	fmt.Println(t, u, &t[0] == &u[0])
	v := append(u, u[1], u[0])
	w := append(u, 5, 6, 7)
	fmt.Println(v, w, cap(v), &w[0] == &u[0])
	v = append(v[:1], v[2], v[3])
	fmt.Println(v)
	func() {
		defer func() { fmt.Println(recover(), s, len(n.nums)) }()
		n.nums = append(n.nums, 1, s[3])
	}()
	f := func() int { n.nums = n.nums[:3]; return 9 }
	n.nums = append(n.nums, f(), f())
	fmt.Println(len(n.nums), n.nums[len(n.nums)-2:])

	n.bs = append(n.bs, []byte{}...)
	n.nums = append(n.nums, []int{}...)
	n.nums = append(n.nums, []int{4}...)
	n.tags = append(n.tags, []string{5: "five"}...)
	fmt.Println(len(n.bs), len(n.nums), len(n.tags))

	// A header that is kept while its variable goes on.
	kept := n.bs
	n.bs = append(n.bs, 1, 2, 3)
	fmt.Println(len(kept), len(n.bs))
	var q []int
	sum := 0
	for i := range 2000 {
		q = append(q, i, i*i)
		if len(q) > 30 {
			sum += q[0] + q[1]
			q = q[3:]
		}
	}
	fmt.Println(sum, len(q))
}

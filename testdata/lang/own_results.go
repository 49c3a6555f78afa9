package main

import "fmt"

// Several results, some of them variables of the function: who has which object afterwards.

type point struct{ x, y int }
type box struct {
	min, max point
	tag      [2]int
}

func twice(n int) (box, box) {
	b := box{max: point{n, n}}
	b.tag[0] = n
	return b, b
}

func swapped(n int) (a, b box) {
	a.min.x, b.min.x = n, n+1
	return b, a
}

func part(n int) (box, point, [2]int) {
	b := box{max: point{n, n}, tag: [2]int{n, 1}}
	return b, b.max, b.tag
}

func called(n int) (box, int) {
	b := box{tag: [2]int{n}}
	next := func(x box) int { x.tag[0]++; b2 := x; return b2.tag[0] }
	return b, next(b)
}

func changes(n int) (box, int) {
	b := box{tag: [2]int{n}}
	next := func() int { b.tag[0]++; return b.tag[0] }
	return b, next()
}

var kept *box

func pointed(n int) (box, error) {
	b := box{tag: [2]int{n}}
	kept = &b
	return b, nil
}

func deferred(n int) (b box, err error) {
	defer func() { b.tag[1] = 9 }()
	c := box{tag: [2]int{n}}
	return c, nil
}

func given(b box) (box, bool) { return b, true }

func altered(b box) (box, bool) { b.tag[0]++; return b, true }

func ranged(bs [2]box) (box, int) {
	for i, b := range bs {
		if b.tag[0] > 1 {
			return b, i
		}
	}
	return box{}, -1
}

func arrays() ([3]int, bool, [3]int) {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 7
	return a, a == b, b
}

func looped(yield func(box) bool) {
	b := box{}
	for yield(b) {
		b.tag[0]++
	}
}

func first() (box, int) {
	n := 0
	for b := range looped {
		n++
		if b.tag[0] == 2 {
			return b, n
		}
	}
	return box{}, 0
}

type any2 interface{}

func boxed() (any2, box) {
	b := box{tag: [2]int{5}}
	return b, b
}

func main() {
	a, b := twice(3)
	a.tag[0], a.max.x = 8, 8
	fmt.Println(a, b)
	a, b = swapped(4)
	fmt.Println(a, b)
	c, p, t := part(5)
	c.max.x, c.tag[0] = 6, 6
	fmt.Println(c, p, t)
	fmt.Println(called(1))
	fmt.Println(changes(1))
	d, err := pointed(2)
	kept.tag[0] = 77
	fmt.Println(d, err, *kept)
	fmt.Println(deferred(3))
	e := box{tag: [2]int{1, 1}}
	f, _ := given(e)
	f.tag[0] = 50
	g, _ := altered(e)
	fmt.Println(e, f, g)
	bs := [2]box{{}, {tag: [2]int{4}}}
	h, i := ranged(bs)
	h.tag[1] = 3
	fmt.Println(h, i, bs)
	fmt.Println(arrays())
	fmt.Println(first())
	x, y := boxed()
	y.tag[1] = 1
	fmt.Println(x, y)
	for range 3 {
		a, b = b, a
		a, _ = altered(a)
	}
	fmt.Println(a, b)
}

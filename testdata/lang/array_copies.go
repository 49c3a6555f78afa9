package main

import "fmt"

type box struct{ a [2]int }

func ret(b *box) [2]int { return b.a }

// Arrays are values: every way of passing one on makes a copy.
func main() {
	a := [2]int{1, 2}
	s := [][2]int{a, a}
	m := map[string][2]int{"k": a}
	ch := make(chan [2]int, 1)
	ch <- a
	var i any = a
	b := box{a}
	bb := [2][2]int{a, a}
	f := func() [2]int { return a }
	defer func(a [2]int) { fmt.Println("deferred", a) }(a)
	a[0] = 100
	fmt.Println(s, m, <-ch, i, b, bb, f())
	r := ret(&b)
	b.a[1] = 50
	fmt.Println(r, b)
	for _, x := range bb {
		x[0] = -1
	}
	fmt.Println(bb)
	for j, x := range a {
		a[1] = 77
		fmt.Print(j, x, " ")
	}
	for j, x := range &a {
		a[1] = 88
		fmt.Print(j, x, " ")
	}
	fmt.Println()
	x := m["k"]
	x[0] = 5
	fmt.Println(m, x)
	y := i.([2]int)
	y[0] = 6
	fmt.Println(i, y, i == any([2]int{1, 2}))
	s2 := append([][2]int(nil), s...)
	s2[0][0] = 1000
	copy(s[1:], s2[:1])
	s2[0][1] = 2000
	fmt.Println(s, s2)
	bb[0], bb[1] = bb[1], [2]int{bb[0][1], bb[0][0]}
	fmt.Println(bb)
	p := &bb[1]
	bb[1] = [2]int{8, 9}
	bb2 := bb
	p[0] = 0
	fmt.Println(bb, bb2, *p)
}

package main

import "fmt"

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	f()
}

type vec [3]float64

// A conversion of a slice to an array copies, to an array pointer does not.
func main() {
	s := []int{1, 2, 3, 4}
	a := [4]int(s)
	p := (*[4]int)(s)
	q := (*[2]int)(s[1:])
	a[0] = 100
	p[1] = 200
	q[1] = 300
	fmt.Println(s, a, *p, *q, len(q))
	s[3] = 400
	fmt.Println(*p, (*[2]int)(s) == (*[2]int)(p[:2]), (*[2]int)(s[1:]) == q, (*[2]int)(s[2:]) == q)
	*q = [2]int{7, 8}
	fmt.Println(s)
	for i, v := range q {
		q[1] = 99
		fmt.Print(i, v, " ")
	}
	r := q[:]
	fmt.Println(r, len(r), cap(r), cap(q[:1:1]))
	r = append(r, 1)
	r[0] = -7
	fmt.Println(s, r)
	var n []int
	fmt.Println((*[0]int)(n) == nil, (*[0]int)([]int{}) == nil, [0]int(n))
	try(func() { _ = [5]int(s) })
	try(func() { _ = (*[5]int)(s) })
	try(func() { _ = (*[1]int)(n) })
	v := vec([]float64{1, 2, 3})
	pv := (*vec)(v[:])
	pv[2] = 9
	fmt.Println(v, pv == &v)
	type pt struct{ x, y int }
	ps := []pt{{1, 2}, {3, 4}}
	pa := (*[2]pt)(ps)
	pe := &ps[1]
	pa[1].x = 30
	cp := [2]pt(ps)
	cp[0].y = 5
	fmt.Println(ps, *pe, pe == &pa[1], cp)
	m := map[*[2]int]string{q: "q"}
	fmt.Println(m[(*[2]int)(s[1:3])], m[(*[2]int)(s)] == "")
	head, tail := [2]byte([]byte("ab")), [1]byte([]byte("c"))
	fmt.Println(head, tail, string(head[:])+string(tail[:]))
}

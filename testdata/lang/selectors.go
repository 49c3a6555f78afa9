package main

import (
	"fmt"
	m "math"
	. "strings"
)

type T0 struct{ x int }

func (*T0) M0() string { return "M0" }

type T1 struct{ y int }

func (T1) M1() string { return "M1" }

type T2 struct {
	z int
	T1
	*T0
}

func (*T2) M2() string { return "M2" }

type Q *T2

type fn struct{ call func(int) int }

func main() {
	t := T2{3, T1{2}, &T0{1}}
	p := &t
	var q Q = p
	fmt.Println(t.z, t.y, t.x, p.z, p.y, p.x, q.x, (*q).x, (*p).T0.x, q.T1.y)
	fmt.Println(p.M0(), p.M1(), p.M2(), t.M2(), (*q).M0(), (*q).T0.M0())
	p.x = 10
	q.z++
	(*p).y--
	t.T0.x += 5
	fmt.Println(t.x, t.z, t.y)
	px := &p.x
	*px = 99
	pp := &p
	fmt.Println((*pp).x, (**pp).y, m.Sqrt(16), m.Pi > 3, ToUpper("dot import"), HasPrefix("abc", "a"))
	f := fn{func(n int) int { return n * 2 }}
	pf := &f
	fmt.Println(f.call(4), pf.call(5), (*pf).call(6), (f.call)(7))
	arr := [2]T2{{T0: &T0{5}}, t}
	ps := []*T2{&arr[0], p}
	mp := map[string]*T2{"k": p}
	fmt.Println(arr[0].x, ps[1].x, mp["k"].y, (&arr[1]).z, ps[0].T0 == arr[0].T0)
	mp["k"].x = 7
	ps[0].T1 = T1{50}
	fmt.Println(t.x, arr[0].y, arr[1].x)
	get := func() T2 { return t }
	gp := func() *T2 { return p }
	fmt.Println(get().x, get().T1.y, gp().z, gp().M2(), get().M1())
	gp().z = 1000
	get().T0.x = 1001
	fmt.Println(t.z, t.x)
	var np *T2
	func() { defer func() { fmt.Println(recover()) }(); fmt.Println(np.y) }()
	func() { defer func() { fmt.Println(recover()) }(); fmt.Println(T2{}.x) }()
	func() { defer func() { fmt.Println(recover()) }(); np.T1.y = 1 }()
	fmt.Println(np.M2(), (&T2{}).M0(), (*T0)(nil).M0())
	type chain struct {
		next *chain
		v    [2]struct{ w []int }
	}
	c := &chain{next: &chain{}}
	c.next.next = c
	c.next.v[1].w = []int{1, 2, 3}
	c.next.next.next.v[1].w[2]++
	fmt.Println(c.next.v)
}

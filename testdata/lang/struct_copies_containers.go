package main

import "fmt"

type item struct {
	n   int
	sub struct{ m int }
}

func main() {
	it := item{n: 1}
	m := map[string]item{"a": it}
	it.n = 2
	got := m["a"]
	got.n = 3
	m["b"] = got
	got.sub.m = 4
	fmt.Println(m, it, got)
	v, ok := m["a"]
	v.n = 100
	zero := m["none"]
	zero.n = 5
	fmt.Println(m, v, ok, zero, m["none"])
	ch := make(chan item, 2)
	ch <- it
	it.n = 20
	ch <- it
	a := <-ch
	b, ok := <-ch
	a.n++
	fmt.Println(a, b, ok, it)
	un := make(chan item)
	go func() {
		x := item{n: 9}
		un <- x
		x.n = 10
		un <- x
	}()
	c, d := <-un, <-un
	fmt.Println(c, d)
	s := []item{{n: 1}, {n: 2}}
	for _, e := range s {
		e.n *= 100
	}
	for i := range s {
		e := s[i]
		e.n = -1
	}
	fmt.Println(s)
	for i, e := range s {
		s[1].n = 50
		fmt.Print(i, e.n, " ")
	}
	arr := [2]item{{n: 1}, {n: 2}}
	for i, e := range arr {
		arr[1].n = 60
		fmt.Print(i, e.n, " ")
	}
	fmt.Println()
	for _, e := range m {
		e.n = 0
	}
	fmt.Println(m)
	bb := [2][2]item{{{n: 1}}}
	cc := bb
	row := cc[0]
	row[0].n = 5
	cc[0][0].n = 6
	cc[1] = row
	row[0].n = 7
	fmt.Println(bb[0][0].n, cc[0][0].n, cc[1][0].n, row[0].n)
	ps := []*item{&s[0], {n: 8}}
	cp := *ps[0]
	ps[0].n = 500
	*ps[1] = *ps[0]
	ps[1].n++
	fmt.Println(cp.n, s[0].n, ps[1].n)
	k := map[item]string{cp: "key"}
	cp.n++
	fmt.Println(k[item{n: cp.n - 1}], k[cp] == "")
	sm := map[string]map[string]item{"x": {"y": it}}
	e := sm["x"]["y"]
	e.n = 1
	fmt.Println(sm["x"]["y"].n, e.n)
}

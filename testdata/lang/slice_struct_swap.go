package main

import "fmt"

type pair struct {
	a, b int
	in   struct{ c int }
}

func sorted(s []pair) {
	for i := range s {
		for j := i; j > 0 && s[j].a < s[j-1].a; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
}

// A pointer to an element stays with the place, whatever value moves there.
func main() {
	s := []pair{{a: 1}, {a: 2}, {a: 3}}
	p := &s[1]
	c := &s[1].in.c
	s[0].in.c, s[1].in.c = 7, 8
	s[0], s[1] = s[1], s[0]
	fmt.Println(s, *p, *c)
	p.b = 50
	*c = 60
	fmt.Println(s)
	s[0], s[1], s[2] = s[2], s[0], s[1]
	fmt.Println(s, *p, *c)
	copy(s, s[1:])
	fmt.Println(s, *p, *c)
	copy(s[1:], s)
	fmt.Println(s, *p)
	sorted(s)
	fmt.Println(s, *p, p == &s[1])
	clear(s[:2])
	fmt.Println(s, *p, *c)
	a := [2]pair{{a: 1}, {a: 2}}
	q := &a[0]
	a[0], a[1] = a[1], a[0]
	fmt.Println(a, *q)
	a = [2]pair{{a: 9}, {a: 8}}
	fmt.Println(*q, q == &a[0])
	x, y := pair{a: 1}, pair{a: 2}
	px := &x
	x, y = y, x
	fmt.Println(*px, x, y)
	*px, y = y, *px
	fmt.Println(x, y)
	s = append(s[:1], pair{a: 99})
	fmt.Println(*p, s[:3])
	s = append(s[:0], s[1:3]...)
	fmt.Println(s, *p)
}

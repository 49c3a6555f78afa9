package main

import "fmt"

type rec struct {
	n    int
	name string
}

// What one slice writes, its relatives see, as long as they share an array.
func main() {
	a := [6]int{0, 1, 2, 3, 4, 5}
	s := a[1:4]
	t := s[1:5]
	t[0] = 20
	a[4] = 40
	fmt.Println(a, s, t, len(s), cap(s), len(t), cap(t))
	s = append(s, 444)
	fmt.Println(a, s, t)
	u := s[:1:2]
	u = append(u, 200)
	u = append(u, 300)
	u[0] = -1
	fmt.Println(a, u, len(u))
	p := &s[2]
	*p = 33
	s = append(s, 5, 6, 7, 8)
	*p = 34
	s[2]++
	fmt.Println(a, s[2], *p)

	r := make([]rec, 1, 4)
	q := &r[0]
	r = append(r, rec{2, "two"})
	q.n = 10
	w := r[:3]
	v := &w[2]
	r = append(r, rec{3, "three"})
	fmt.Println(r, *v, v == &r[2], q == &r[0])
	v.name = "third"
	r = append(r, rec{4, "four"}, rec{5, "five"})
	q.n = 11
	v.n = 30
	fmt.Println(r, w)
	fmt.Println(q == &r[0], q == &w[0])

	x := []int{1, 2, 3}
	y := append(x[:1], x[2:]...)
	fmt.Println(x, y)
	z := append(x[:0:0], x...)
	z[0] = 9
	fmt.Println(x, z)
	copy(a[1:], a[:])
	fmt.Println(a)
	copy(a[:], a[2:])
	fmt.Println(a)
}

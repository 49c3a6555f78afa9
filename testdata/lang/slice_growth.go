package main

import "fmt"

type p struct{ x, y int }

func main() {
	var s []int
	for i := range 2000 {
		s = append(s, i)
	}
	sum := 0
	for _, v := range s {
		sum += v
	}
	fmt.Println(len(s), sum, cap(s) >= len(s))
	var t []p
	var ptrs []*p
	for i := range 100 {
		t = append(t, p{i, -i})
		ptrs = append(ptrs, &t[i])
	}
	for i := range t {
		t[i].x += 1000
	}
	old := 0
	for i, q := range ptrs {
		if q.x == i {
			old++
		}
	}
	fmt.Println(old > 50, old < 100, ptrs[99].x, ptrs[0].x, t[0].x)
	a := []int{1, 2, 3}
	b := append(a, 4)
	c := append(a, 5)
	fmt.Println(a, b, c, &b[0] == &c[0], &a[0] == &b[0])
	d := make([]int, 3, 10)
	e := append(d, 4)
	f := append(d, 5)
	fmt.Println(e, f, &e[0] == &f[0], &d[0] == &e[0])
	var n []int
	n = append(n)
	fmt.Println(n == nil, append(n, n...) == nil, append([]int{}, n...) == nil)
	n = append(n, a[1:]...)
	a[1] = 50
	fmt.Println(n, len(n))
	bs := append([]byte("hello "), "world"...)
	bs = append(bs, '!')
	bs = append(bs, ""...)
	fmt.Println(string(bs))
	a = append(a, a...)
	a = append(a, a[2:4]...)
	fmt.Println(a)
	ss := append([][]int{{1}}, nil, a[:1])
	ss[2][0] = -1
	fmt.Println(ss, a[0], ss[1] == nil)
	x := append([]any{1}, "a", nil, 2.5, []int{1})
	fmt.Println(x...)
}

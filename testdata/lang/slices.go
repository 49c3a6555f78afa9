package main

import "fmt"

type item struct{ n int }

func main() {
	var s []int
	fmt.Println(s == nil, len(s), cap(s))
	caps := []int{}
	last := -1
	for i := 0; i < 2000; i++ {
		s = append(s, i)
		if cap(s) != last {
			last = cap(s)
			caps = append(caps, last)
		}
	}
	fmt.Println(caps)
	a := [5]int{1, 2, 3, 4, 5}
	p := a[1:3]
	q := p[:4]
	q[3] = 50
	fmt.Println(a, p, q, len(p), cap(p), a[1:2:3], cap(a[1:2:3]))
	p = append(p, 99)
	fmt.Println(a, p)
	n := copy(a[:], a[2:])
	fmt.Println(n, a)
	items := []item{{1}, {2}, {3}}
	p0 := &items[0]
	items[0], items[2] = items[2], items[0]
	fmt.Println(*p0, items)
	items = append(items, item{4})
	p0.n = 77
	fmt.Println(items[0], *p0)
	grown := append(items[:1], item{8})
	fmt.Println(grown, items)
	var nilBytes []byte
	nilBytes = append(nilBytes, "abc"...)
	fmt.Println(nilBytes, string(nilBytes), len(append([]byte{}, 1)))
	matrix := [][]int{{1}, {2, 3}, nil}
	for i, row := range matrix {
		fmt.Println(i, row, len(row), row == nil)
	}
	clear(s[:3])
	fmt.Println(s[:5], min(3, 1, 2), max(2.5, 1))
	arr := [3]int(s[3:6])
	ptr := (*[2]int)(s[4:])
	ptr[0] = -1
	fmt.Println(arr, *ptr, s[4], len(ptr))
	idx := [...]string{2: "c", 0: "a"}
	fmt.Println(len(idx), idx, idx == [3]string{"a", "", "c"})
	for i := range ptr {
		ptr[i] *= 10
	}
	fmt.Println(s[4:6])
}

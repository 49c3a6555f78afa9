package main

import "fmt"

func main() {
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		fmt.Print(i, v, " ")
	}
	for i, v := range &arr {
		arr[2] = 20
		fmt.Print(i, v, " ")
	}
	s := []int{1, 2}
	for i, v := range s {
		s = append(s, v*10)
		fmt.Print(i, v, " ")
	}
	fmt.Println(s)
	for i := range 3 {
		fmt.Print(i)
	}
	var n uint8 = 4
	for i := range n {
		fmt.Printf(" %T%d", i, i)
	}
	for range 2 {
		fmt.Print(" x")
	}
	fmt.Println()
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	for v := range ch {
		fmt.Print(v, " ")
	}
	for i, r := range "aé\xf0z" {
		fmt.Print(i, "=", r, " ")
	}
	for i := range "xyz" {
		fmt.Print(i)
	}
	fmt.Println()
	var i int
	var v string
	for i, v = range []string{"p", "q"} {
	}
	fmt.Println(i, v)
	type pair struct{ a, b int }
	ps := []pair{{1, 2}, {3, 4}}
	for _, p := range ps {
		p.a = 100
	}
	for i := range ps {
		ps[i].b *= 2
	}
	fmt.Println(ps)
	var ptrs []*pair
	for _, p := range ps {
		ptrs = append(ptrs, &p)
	}
	fmt.Println(*ptrs[0], *ptrs[1])
	m := map[int]string{1: "a"}
	for k := range m {
		m[k] = "b"
	}
	for k, v := range m {
		fmt.Println(k, v)
	}
	var idx [2]int
	for idx[0], idx[1] = range []int{5, 6} {
	}
	fmt.Println(idx)
}

// Pointers to variables that take no memory: those on the heap are at one place.
package main

import "fmt"

type none struct {
	a [0]int
	b struct{}
}

var xs [4][0]byte

func main() {
	p, q := new([0]int), new([0]int)
	fmt.Println(p == q, p == nil, q != nil)
	s := make([]struct{}, 10)
	fmt.Println(&s[1] == &s[2], &xs[1] == &xs[2])
	n, m := new(none), new(none)
	fmt.Println(n == m, n != m)
	var z *none
	fmt.Println(z == n, z == nil, z != m)
	one, two := new(int), new(int)
	fmt.Println(one == two)
	sink = []any{p, q, n, m, one, two}
}

var sink []any

// Which of several failing operands of a tuple assignment is reported: as gc computes them.
package main

import "fmt"

type table struct {
	rows []int
	n    int
}

type ints []int

func (s ints) Swap(i, j int) { s[i], s[j] = s[j], s[i] }

func try(name string, f func()) {
	defer func() { fmt.Println(name, "-", recover()) }()
	f()
}

func main() {
	a, b := []int{}, make([]int, 0, 5)
	i, j, k, l, m := 1, 2, 3, 4, -1
	t, none := &table{}, (*table)(nil)
	var g int
	try("swap", func() { a[i], a[j] = a[j], a[i] })
	try("swap by method", func() { ints(a).Swap(0, -1) })
	try("four", func() { a[i], b[j] = b[k], a[l] })
	try("right side", func() { g, i = a[j], b[k] })
	try("left side", func() { a[j], b[k] = g, i })
	try("pop", func() { t.n, t.rows = t.rows[m], t.rows[:m] })
	try("pop, defined", func() { x, rest := a[m], a[:m]; fmt.Println(x, rest) })
	try("defined", func() { x, y := a[j], b[k]; fmt.Println(x, y) })
	try("locals", func() { x, y := 0, 0; x, y = a[j], b[k]; fmt.Println(x, y) })
	try("nil first", func() { l, g = a[j], none.n })
	try("rotate", func() { a[i], a[j], a[k] = a[k], a[i], a[j] })

	x, y := 3, 4
	x, y = y, x
	s := []int{0, 1, 2, 3, 4, 5}
	x, s[x], y = s[x], x, s[y-1]
	fmt.Println(x, y, s)
	n := 1
	n, s[n] = 2, n
	s, s[0] = s[1:], s[5]
	fmt.Println(n, s)
}

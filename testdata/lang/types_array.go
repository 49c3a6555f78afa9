package main

import "fmt"

const n = 2

type matrix [n][n + 1]int

func change(a [3]int) [3]int { a[0] = 100; return a }
func changeP(a *[3]int)      { a[0] = 100 }
func sum(m matrix) (s int) {
	for _, row := range m {
		for _, v := range row {
			s += v
		}
	}
	return
}

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[1] = 20
	fmt.Println(a, b, a == b, change(a), a)
	changeP(&a)
	fmt.Println(a, len(a), cap(a))
	c := [...]string{2: "two", "three", 0: "zero"}
	fmt.Printf("%d %q\n", len(c), c)
	var m matrix
	m[1][2] = 5
	m2 := m
	m2[1][2]++
	m2[0] = m[1]
	fmt.Println(m, m2, m == m2, sum(m2), len(m), len(m[0]))
	row := m2[0]
	row[0] = 9
	fmt.Println(row, m2)
	p := &m2[1]
	p[0] = 7
	fmt.Println(m2, len(p))
	d := [...]struct{ x, y int }{{1, 2}, {y: 3}}
	e := d
	e[0].x = 50
	fmt.Println(d, e, d != e)
	vowels := [128]bool{'a': true, 'e': true, 'i': true}
	fmt.Println(vowels['a'], vowels['b'], len(vowels))
	var z [0]int
	fmt.Println(z, len(z), z == [0]int{})
	for i := range [3]struct{}{} {
		fmt.Print(i)
	}
	fmt.Println()
	arrs := map[[2]int]string{{1, 2}: "a", {3, 4}: "b"}
	k := [2]int{1, 2}
	fmt.Println(arrs[k], arrs[[2]int{3, 4}], arrs[[2]int{}] == "")
	f := [2][]int{{1}, {2}}
	g := f
	g[0][0] = 99
	g[1] = nil
	fmt.Println(f, g)
	x, y := [2]int{1, 2}, [2]int{3, 4}
	x, y = y, x
	fmt.Println(x, y)
	const l = len([10]float64{})
	fmt.Println(l, len(matrix{}[0]))
}

package main

import "fmt"

// A range over an array goes over the array as it was.

type grid [3][2]int

func sum(g grid) (s int) {
	for _, row := range g {
		for _, x := range row {
			s = s*3 + x
		}
	}
	return
}

func first(g grid) [2]int {
	for _, row := range g {
		if row[0] != 0 {
			return row
		}
	}
	return [2]int{}
}

func parts(g grid) (out [][2]int) {
	for _, row := range g {
		out = append(out, row)
	}
	return
}

func pointers(g grid) (out []*[2]int) {
	for _, row := range g {
		out = append(out, &row)
	}
	return
}

func closures(g grid) (out []func() int) {
	for i, row := range g {
		out = append(out, func() int { return row[0]*10 + i })
	}
	return
}

func changed(g grid) (s int) {
	for i, row := range g {
		g[2][1] += 100
		row[0]++
		s = s*7 + row[0] + row[1] + i
	}
	return s + g[2][1]
}

func through(g grid) (s int) {
	p := &g
	for _, row := range g {
		p[2][0] = 1000
		s += row[0]
	}
	return
}

func assigned(g grid) (s int) {
	for _, row := range g {
		s += row[1]
		g = grid{}
	}
	return s + g[0][0]
}

type box struct {
	g grid
	n [2]string
}

func (b box) text() (s string) {
	for _, n := range b.n {
		s += n
	}
	for i, row := range b.g {
		b.g[2] = [2]int{9, 9}
		s += fmt.Sprint(i, row)
	}
	return
}

var global = [3]int{1, 2, 3}

func main() {
	g := grid{{1, 2}, {3, 4}, {5, 6}}
	for range 600 {
		sum(g)
		first(g)
	}
	f := first(g)
	f[0] = 70
	p := parts(g)
	p[1][0] = 80
	q := pointers(g)
	q[0][1] = 90
	fmt.Println(sum(g), f, p, *q[0], *q[2], g)
	for _, c := range closures(g) {
		fmt.Print(c(), " ")
	}
	fmt.Println(changed(g), through(g), assigned(g), g, box{g, [2]string{"a", "b"}}.text())
	local := [2][1]int{{1}, {2}}
	for i, x := range local {
		y := x
		y[0] += 10
		fmt.Print(i, x, y, " ")
	}
	for i, x := range global {
		global[2] = 50
		fmt.Print(i, x, " ")
	}
	kept := [][1]int{}
	for _, x := range local {
		kept = append(kept, x)
		defer func(v [1]int) { fmt.Println("deferred", v, local) }(x)
	}
	local = [2][1]int{{7}, {8}}
	fmt.Println(kept, local)
}

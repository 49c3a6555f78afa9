package main

import "fmt"

type point struct{ x, y float64 }
type line struct {
	p, q point
	name string
}
type point3 struct {
	point
	z float64
}
type matrix [2][2]int
type list []*point
type dict map[string]point
type tree struct {
	v    int
	kids []tree
}

func main() {
	origin := &point3{}
	l := line{point{1, 2}, point{y: -4, x: 12.3}, "l"}
	fmt.Println(*origin, l, line{q: point{}}, point3{point{1, 2}, 3}, point3{z: 1})
	a := [10]string{}
	b := [6]int{1, 2, 3, 5}
	days := [...]string{"Sat", "Sun"}
	vowels := [128]bool{'a': true, 'e': true}
	filter := [10]float32{-1, 4: -0.1, -0.1, 9: -1}
	fmt.Println(len(a), b, len(days), vowels['e'], filter)
	s := []int{5: 1, 2, 0: 7, 8}
	fmt.Println(s, len(s), []rune{'x', 2: 'z'})
	fmt.Println([...]point{{1.5, -3.5}, {0, 0}}, [][]int{{1, 2, 3}, {4, 5}, nil, {}}, [][]point{{{0, 1}, {1, 2}}})
	fmt.Println(map[string]point{"orig": {0, 0}}, map[point]string{{0, 0}: "orig"}, map[string][]int{"a": {1}, "b": nil})
	pp := [2]*point{{1, 2}, {}}
	pm := map[string]*point{"p": {3, 4}}
	pk := list{{5, 6}, nil}
	fmt.Println(*pp[0], *pp[1], *pm["p"], *pk[0], pk[1] == nil)
	d := dict{"k": {1, 1}}
	m := matrix{{1}, {2, 3}}
	fmt.Println(d, m, &m, &[]int{1}, &map[string]int{"x": 1})
	t := tree{1, []tree{{2, nil}, {v: 3, kids: []tree{{4, nil}}}}}
	fmt.Println(t, len(t.kids[1].kids))
	p1, p2 := &point{1, 1}, &point{1, 1}
	fmt.Println(p1 == p2, *p1 == *p2, (*p1).x, (&point{7, 8}).y)
	nested := map[string]map[int][]point{"a": {1: {{1, 2}, {3, 4}}}}
	fmt.Println(nested["a"][1][1].x)
	mk := map[[2]int]map[point]bool{{1, 2}: {{3, 4}: true}}
	fmt.Println(mk[[2]int{1, 2}][point{3, 4}])
	fs := []func(int) int{func(x int) int { return x + 1 }, nil}
	is := []any{1, "a", point{1, 2}, &point{}, []int{1}, nil}
	fmt.Println(fs[0](1), len(is))
	const k = 2
	ck := [...]string{k: "two", k + 1: "three", 0: "zero"}
	fmt.Printf("%q\n", ck)
	anon := []struct {
		n int
		t []string
	}{{1, []string{"a"}}, {n: 2}}
	fmt.Println(anon)
	for i := range 2 {
		lit := []int{i, i * 2}
		lit[0]++
		q := &point{float64(i), 0}
		q.y++
		fmt.Print(lit, *q, " ")
	}
	fmt.Println([]int{}[:0], [0]int{}, [2][0]int{}, point{}.x, []string{"a", "b"}[1], map[string]int{"z": 26}["z"], len([...]int{9: 0}))
}

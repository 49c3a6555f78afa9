package main

import "fmt"

type str string
type arr [3]int
type mp map[string]bool

func main() {
	a := arr{1, 2, 3}
	p := &a
	s := a[:]
	x := str("xyz")
	m := mp{"k": true}
	fmt.Println(a[0], p[1], (*p)[2], s[0], x[1], m["k"], m["no"], "const"[1], len("abc"[1:]))
	p[0] = 10
	(*p)[1] = 20
	s[2] = 30
	fmt.Println(a)
	var i8 int8 = 2
	var u8 uint8 = 1
	var u64 uint64
	var r rune = 1
	type idx uintptr
	fmt.Println(a[i8], s[u8], x[u64], a[r], a[idx(2)], a['\x00'], a[2.0], s[1+0i])
	const c = 2
	fmt.Println(a[c], s[c-1], [...]string{"a", "b"}[c-1])
	grid := [2][3][2]int{}
	grid[1][2][0] = 5
	g := grid[1]
	g[2][1] = 6
	fmt.Println(grid, g, len(grid[0][1]), grid[1][2][0])
	ss := [][]string{{"a", "b"}, {"c"}}
	ss[0][1] += "!"
	ss[1] = append(ss[1], ss[0][1][:1])
	fmt.Println(ss, ss[0][0][0], len(ss[1]))
	fs := []func() []int{func() []int { return []int{7, 8} }}
	fmt.Println(fs[0]()[1], [3]int{4, 5, 6}[1], map[int]string{1: "m"}[1], []byte("bytes")[0])
	f := func() [2]int { return [2]int{3, 4} }
	fmt.Println(f()[1], f()[i8-2])
	mm := map[string]map[string][]int{"a": {"b": {1, 2}}}
	mm["a"]["b"][1]++
	fmt.Println(mm["a"]["b"][1], mm["x"]["y"] == nil, len(mm["a"]["z"]))
	pa := &[2]*[2]int{{1, 2}, {3, 4}}
	pa[1][0] = 30
	fmt.Println(pa[1][0], *pa[0])
	type pair struct{ k, v [2]int }
	ps := map[string]*pair{"p": {}}
	ps["p"].v[1] = 9
	fmt.Println(*ps["p"])
	q := &s[1]
	*q++
	s[0], s[2] = s[2], s[0]
	fmt.Println(a, *q)
	str1 := "héllo"
	fmt.Println(str1[1], str1[2], str1[len(str1)-1], string(str1[0]))
	n := 0
	s[func() int { n++; return n }()]++
	fmt.Println(s, n)
}

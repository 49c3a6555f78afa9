package main

import "fmt"

type in struct{ c, d int }
type rec struct {
	a, b int
	in   in
	arr  [3]int
	ptr  *rec
}

var global int
var globalRec rec

func sameGlobal() *int { return &global }

// Pointers are equal when they point to the same variable, and as map keys too.
func main() {
	var x, y int
	px, px2, py := &x, &x, &y
	fmt.Println(px == px2, px == py, px != nil)
	r := &rec{}
	s := r
	fmt.Println(&r.a == &s.a, &r.a == &r.b, &r.in.c == &s.in.c, &r.in.c == &r.in.d, &r.arr[1] == &s.arr[1], &r.arr[1] == &r.arr[2])
	fmt.Println(&r.arr == &s.arr, &r.in == &s.in, &global == sameGlobal(), &globalRec.a == &globalRec.a, &globalRec.in.d == &globalRec.in.d)
	sl := []int{1, 2, 3}
	t := sl[1:]
	fmt.Println(&sl[1] == &t[0], &sl[0] == &t[0], &sl[2] == &sl[2:][0])
	m := map[*int]string{&x: "x", &r.a: "r.a", &r.in.c: "r.in.c", &r.arr[1]: "arr1", &sl[1]: "sl1", &global: "global", &globalRec.b: "gb"}
	fmt.Println(m[px2], m[&s.a], m[&s.in.c], m[&s.arr[1]], m[&t[0]], m[sameGlobal()], m[&globalRec.b], m[&y] == "", len(m))
	m[&s.a] += "!"
	m[&s.arr[:][1]] += "?"
	fmt.Println(m[&r.a], m[&r.arr[1]], len(m))
	var i, j any = &r.a, &s.a
	fmt.Println(i == j, i == any(&r.b), any(r) == any(s), any(&x) == any(px2))
	mi := map[any]int{&r.a: 1, r: 2, &r.in: 3}
	fmt.Println(mi[&s.a], mi[s], mi[&s.in], mi[&s.b])
	pp := &px
	**pp = 5
	*pp = py
	fmt.Println(x, px == py, pp == &px)
	pa := &r.in.c
	r.in = in{7, 8}
	fmt.Println(*pa, pa == &r.in.c)
	ps := map[*rec]int{r: 1}
	ps[s]++
	ps[&rec{}]++
	fmt.Println(len(ps), ps[r])
	st := map[struct{ p *int }]bool{{&x}: true}
	fmt.Println(st[struct{ p *int }{&x}], st[struct{ p *int }{&y}])
	ch := make(chan *int, 1)
	ch <- &r.b
	fmt.Println(<-ch == &s.b)
	a := [2]*int{&x, &y}
	fmt.Println(a == [2]*int{&x, py}, a == [2]*int{&y, &x})
}

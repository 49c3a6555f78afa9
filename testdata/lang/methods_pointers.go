package main

import "fmt"

type point struct{ x, y int }

func (p point) add(q point) point { return point{p.x + q.x, p.y + q.y} }
func (p *point) scale(k int)      { p.x *= k; p.y *= k }
func (p *point) nilSafe() string {
	if p == nil {
		return "nil point"
	}
	return "point"
}

type list struct {
	head *node
	size int
}

type node struct {
	value int
	next  *node
}

func (l *list) push(v int) *list {
	l.head = &node{v, l.head}
	l.size++
	return l
}

func (l list) sum() (s int) {
	for n := l.head; n != nil; n = n.next {
		s += n.value
	}
	return
}

type grid [2][2]int

func (g *grid) set(i, j, v int) { g[i][j] = v }
func (g grid) get(i, j int) int { return g[i][j] }

func swap(a, b *int) { *a, *b = *b, *a }

func main() {
	p := point{1, 2}
	p.scale(3)
	q := p.add(point{1, 1})
	pp := &q
	pp.scale(2)
	fmt.Println(p, q, *pp, pp.add(p))
	var np *point
	fmt.Println(np.nilSafe(), pp.nilSafe())
	l := &list{}
	l.push(1).push(2).push(3)
	fmt.Println(l.sum(), l.size)
	var g grid
	g.set(1, 0, 5)
	h := g
	h.set(0, 0, 1)
	fmt.Println(g, h, g.get(1, 0))
	a, b := 1, 2
	swap(&a, &b)
	fmt.Println(a, b)
	px := &p.x
	*px = 100
	fmt.Println(p)
	arr := [3]point{}
	pa := &arr[1]
	pa.x = 7
	for i := range arr {
		arr[i].scale(2)
	}
	fmt.Println(arr, pa.x)
	ptrs := map[string]*point{"a": {1, 2}}
	ptrs["a"].x++
	fmt.Println(*ptrs["a"])
	pp2 := &pp
	(*pp2).x = -1
	(**pp2).y = -2
	fmt.Println(q)
	n := new(int)
	*n += 5
	m := n
	*m *= 2
	fmt.Println(*n, n == m, new(int) == new(int))
	s := []int{1, 2, 3}
	e := &s[1]
	s = append(s, 4)
	*e = 50
	fmt.Println(s, *e)
	type A struct{ n int }
	type B A
	x := A{3}
	y := (*B)(&x)
	y.n = 4
	fmt.Println(x, *y)
	fmt.Printf("%T %T\n", x, y)
	key := map[*int]string{&s[0]: "first", px: "px"}
	fmt.Println(key[&s[0]], key[&p.x], len(key))
}

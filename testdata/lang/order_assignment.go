package main

import "fmt"

func f(s string, n int) int                  { fmt.Print(s, " "); return n }
func sl(s string, x []int) []int             { fmt.Print(s, " "); return x }
func mp(s string, m map[int]int) map[int]int { fmt.Print(s, " "); return m }
func pt(s string, p *int) *int               { fmt.Print(s, " "); return p }

type node struct {
	v    int
	next *node
}

// An assignment first evaluates operands of index and pointer expressions on the left and all on the right, then assigns from left to right.
func main() {
	a := []int{1, 2, 3}
	i := 0
	i, a[i] = 1, 9
	fmt.Println(i, a)
	i = 0
	a[i], i = 5, 2
	fmt.Println(i, a)
	a[0], a[0] = 1, 2
	fmt.Println(a)
	a[1], a[2] = a[2], a[1]
	a, a[0] = nil, 100
	fmt.Println(a)
	x := []int{1, 2, 3}
	y := x
	x, x[1] = []int{7, 7, 7}, 50
	fmt.Println(x, y)
	sl("L1", x)[f("i1", 0)], *pt("p", &i), mp("m", map[int]int{})[f("k", 1)] = f("r1", 1), f("r2", 2), f("r3", 3)
	fmt.Println(x, i)
	var p *node
	p = &node{1, &node{2, nil}}
	p, p.next = p.next, p
	fmt.Println(p.v, p.next == nil)
	p.next = &node{3, nil}
	p.next, p.next.next, p = nil, p, p.next
	fmt.Println(p.v, p.next.v, p.next.next)
	head := (*node)(nil)
	list := &node{1, &node{2, &node{3, nil}}}
	for list != nil {
		head, list, list.next = list, list.next, head
	}
	for n := head; n != nil; n = n.next {
		fmt.Print(n.v, " ")
	}
	fmt.Println()
	func() {
		defer func() { fmt.Println(recover() != nil, i, a) }()
		i = 5
		var np *int
		i, *np = 6, f("rhs", 7)
	}()
	func() {
		z := []int{0}
		defer func() { fmt.Println(recover() != nil, z) }()
		z[0], z[3] = 1, 2
	}()
	func() {
		var m map[string]int
		k := 0
		defer func() { fmt.Println(recover(), k) }()
		k, m["a"] = 1, 2
	}()
	var st struct{ a, b int }
	st, st.a = struct{ a, b int }{1, 2}, 10
	fmt.Println(st)
	arr := [2]int{1, 2}
	arr, arr[0] = [2]int{3, 4}, arr[1]
	fmt.Println(arr)
	j, k := 1, 2
	j, k = k, j+k
	j, _, k = k, f("blank", 0), j
	fmt.Println(j, k)
	m := map[string]int{"a": 1}
	v, ok := 0, false
	v, ok = m["a"]
	m["a"], m["b"] = m["b"], m["a"]
	fmt.Println(m, v, ok)
	n := 0
	g := func() int { n++; return n }
	q := [3]int{g(), g(), g()}
	q[g()-4], q[g()-4] = g(), g()
	fmt.Println(q, n)
	var e any = 1
	e, n = n, e.(int)
	fmt.Println(e, n)
}

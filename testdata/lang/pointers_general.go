package main

import "fmt"

type node struct {
	v           int
	left, right *node
}

func (n *node) insert(v int) *node {
	if n == nil {
		return &node{v: v}
	}
	if v < n.v {
		n.left = n.left.insert(v)
	} else {
		n.right = n.right.insert(v)
	}
	return n
}

func (n *node) walk(f func(int)) {
	if n != nil {
		n.left.walk(f)
		f(n.v)
		n.right.walk(f)
	}
}

func swap(a, b *string)       { *a, *b = *b, *a }
func leak() *int              { x := 10; return &x }
func reset(p **node)          { *p = nil }
func elem(s []int) *int       { return &s[len(s)-1] }
func param(x int) *int        { return &x }
func result() (r int, p *int) { p = &r; return 5, p }

func main() {
	var root *node
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		root = root.insert(v)
	}
	root.walk(func(v int) { fmt.Print(v, " ") })
	a, b := "a", "b"
	swap(&a, &b)
	fmt.Println(a, b)
	p, q := leak(), leak()
	*p++
	fmt.Println(*p, *q)
	r := &root.left
	*r = &node{v: 100}
	fmt.Println(root.left.v)
	reset(r)
	fmt.Println(root.left == nil)
	s := []int{1, 2, 3}
	*elem(s) = 30
	*elem(s[:2]) += 5
	fmt.Println(s, *param(7))
	n, pn := result()
	fmt.Println(n, *pn)
	arr := [3]int{}
	pa := &arr
	for i := range pa {
		pa[i] = i * i
	}
	for i, v := range pa {
		fmt.Print(i, v, len(pa), " ")
	}
	ps := &s
	(*ps)[0] = 9
	*ps = append(*ps, 4)
	fmt.Println(s, len(*ps))
	pm := &map[string]int{"k": 1}
	(*pm)["k"]++
	fmt.Println(*pm)
	sw := swap
	pf := &sw
	(*pf)(&a, &b)
	ppp := &p
	pppp := &ppp
	***pppp = 77
	fmt.Println(*p)
	i := any(p)
	*i.(*int) = 78
	fmt.Println(*p, &*p == p, *&a)
	var np *node
	defer func() { fmt.Println(recover()) }()
	fmt.Println(np.v)
}

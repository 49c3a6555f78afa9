package main

import "fmt"

type point struct{ x, y int }
type alias point
type other struct{ x, y int }

func (p *point) String() string { return fmt.Sprintf("point(%d,%d)", p.x, p.y) }
func (o *other) String() string { return fmt.Sprintf("other<%d %d>", o.x, o.y) }

type num int
type str string
type nums []int

func (n *num) inc() { *n++ }

// A pointer may be converted to one whose base type has the same underlying type: it still points there.
func main() {
	p := &point{1, 2}
	a := (*alias)(p)
	o := (*other)(p)
	a.x = 10
	o.y = 20
	fmt.Println(p, o, *a, (*point)(a) == p, (*point)((*alias)(o)) == p)
	fmt.Printf("%v %v %T %T\n", p, o, a, o)
	var i, j any = p, o
	fmt.Println(i == j, i == any((*point)(o)))
	_, isPoint := j.(*point)
	_, isOther := j.(*other)
	fmt.Println(isPoint, isOther)
	switch v := any((*other)(a)).(type) {
	case *point:
		fmt.Println("point", v.x)
	case *other:
		fmt.Println("other", v.x)
	}
	var s fmt.Stringer = o
	fmt.Println(s.String())
	s = (*point)(o)
	fmt.Println(s.String())
	u := (*struct{ x, y int })(p)
	u.x++
	fmt.Println(*u, p.x, any(u) == any(p))
	n := 5
	q := (*num)(&n)
	q.inc()
	(*num)(&n).inc()
	fmt.Println(n, (*int)(q) == &n)
	text := "abc"
	*(*str)(&text) = "xyz"
	fmt.Println(text)
	list := nums{1, 2}
	*(*[]int)(&list) = append(list, 3)
	fmt.Println(list)
	arr := [2]point{{1, 1}, {2, 2}}
	e := (*other)(&arr[1])
	e.x = 22
	arr[0], arr[1] = arr[1], arr[0]
	fmt.Println(arr, *e)
	m := map[any]string{p: "as point", o: "as other"}
	fmt.Println(len(m), m[(*other)(p)], m[(*point)(o)])
	w := point(*o)
	w.x = -1
	fmt.Println(p.x, other(w), alias(*p) == *a)
	var nilp *point
	fmt.Println((*alias)(nilp) == nil, any((*alias)(nilp)) == nil)
}

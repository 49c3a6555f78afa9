package main

import "fmt"

type pt struct{ x, y int }
type named struct {
	name string
	p    pt
	f    float64
	a    [2]string
	i    any
	q    *pt
	_    int
}
type celsius struct{ v float64 }
type kelvin struct{ v float64 }
type empty struct{}

func try(f func() bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	fmt.Println(f())
}

func main() {
	a, b := pt{1, 2}, pt{1, 2}
	fmt.Println(a == b, &a == &b, a != pt{2, 1}, struct{ x, y int }{1, 2} == a)
	n := named{name: "n", p: a, i: 1, q: &a}
	m := n
	fmt.Println(n == m)
	m.a[1] = "x"
	fmt.Println(n == m)
	m = n
	m.q = &b
	fmt.Println(n == m, *n.q == *m.q)
	m = n
	m.i = int8(1)
	fmt.Println(n == m)
	z := 0.0
	n.f = z / z
	fmt.Println(n == n)
	n.f, m.f = 0, -z
	m.i = 1
	fmt.Println(n == m)
	c, k := celsius{1}, kelvin{1}
	fmt.Println(c == celsius(k), any(c) == any(k), any(c) == any(celsius(k)), struct{ v float64 }(c) == struct{ v float64 }(k))
	fmt.Println(empty{} == empty{}, any(empty{}) == any(empty{}), any(empty{}) == any(struct{}{}))
	n.i, m.i = []int{1}, []int{1}
	try(func() bool { return n == m })
	m.name = "differs first"
	try(func() bool { return n == m })
	n.i, m.i = any(nil), nil
	m.name = n.name
	try(func() bool { return n == m })
	set := map[named]int{}
	set[n]++
	set[m]++
	fmt.Println(len(set), set[n])
	arr := [2]pt{{1, 2}}
	fmt.Println(arr == [2]pt{a}, arr == [...]pt{b, b}, [0]pt{} == [0]pt{})
	var e1, e2 any = arr, [2]pt{a, {}}
	fmt.Println(e1 == e2)
}

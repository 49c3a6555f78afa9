package main

import "fmt"

func trace(s string, v int) int {
	fmt.Print(s, " ")
	return v
}

func pair() (int, int) { fmt.Print("pair "); return 1, 2 }

func slice() []int { fmt.Print("slice "); return []int{10, 20, 30} }

var (
	x = y + 1
	y = f("y", z)
	z = f("z", 2)
)

func f(s string, v int) int { fmt.Print("init-", s, " "); return v * 2 }

func init() { fmt.Println("init", x, y, z) }
func init() { fmt.Println("second init") }

func main() {
	a := []int{1, 2, 3}
	i := 0
	i, a[i] = 1, 9
	fmt.Println(i, a)
	a[0], a[1], a[2] = a[2], a[0], a[1]
	fmt.Println(a)
	slice()[trace("index", 1)], _ = pair()
	fmt.Println()
	fmt.Println(trace("a", 1) + trace("b", 2)*trace("c", 3))
	m := map[int]int{trace("k1", 1): trace("v1", 2), trace("k2", 3): trace("v2", 4)}
	fmt.Println(len(m))
	_ = trace("l", 0) == 1 && trace("r", 1) == 1 || trace("or", 1) == 1
	fmt.Println()
	var p *int
	func() {
		defer func() { fmt.Println("recovered", recover() != nil) }()
		*p = trace("rhs", 1)
	}()
	arr := [3]int{}
	j := 0
	next := func() int { j++; return j }
	arr[next()-1], arr[next()-1] = next(), next()
	fmt.Println(arr)
	b := 1
	b, c := b+1, b+10
	fmt.Println(b, c)
	s := []int{1, 2, 3}
	s[0], s = 5, nil
	fmt.Println(s == nil)
	k := 1
	k += trace("op", 5) * k
	fmt.Println(k)
}

package main

import "fmt"

var a int
var b, c float64 = -1, -2
var d = 4
var (
	e       int
	f, g, h = 2.0, 3.0, "bar"
)
var k, _ = two()
var _ = fmt.Sprint("evaluated for its effect")
var p *int
var later = func() int { return early + 1 }()
var early = 41

func two() (int, string) { return 7, "seven" }

type point struct {
	x, y int
	tag  string
	next *point
	arr  [2]bool
}

func main() {
	var z0 bool
	var z1 int8
	var z2 float32
	var z3 complex128
	var z4 string
	var z5 []int
	var z6 map[string]int
	var z7 chan int
	var z8 func()
	var z9 any
	var z10 point
	var z11 [3]string
	var z12 error
	fmt.Println(a, b, c, d, e, f, g, h, k, p == nil, later)
	fmt.Printf("%v %v %v %v %q %v %v %v %v %v %v %q %v\n", z0, z1, z2, z3, z4, z5 == nil, z6 == nil, z7 == nil, z8 == nil, z9, z10, z11, z12)
	var i, j int = 1, 2
	i, j = j, i
	var x, y = two()
	x, w := 8, 9
	fmt.Println(i, j, x, y, w)
	var u = uint8(200)
	var l, m = u + 100, 'q'
	fmt.Printf("%v %T %T\n", l, l, m)
	p = &d
	*p++
	fmt.Println(d)
	for var1, i := 0, 10; i > 8; i-- {
		var1 += i
		var fresh int
		fresh++
		fmt.Println(var1, fresh)
	}
}

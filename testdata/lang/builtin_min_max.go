package main

import (
	"fmt"
	"math"
)

type name string

func main() {
	x, y := 3, -4
	fmt.Println(min(x), min(x, y), max(x, y, 10), min(x, 2, y, 0))
	const c = min(1, 2.5, 'a')
	fmt.Printf("%T %v %T\n", c, c, max(1, 2.5, 'a'))
	var f float64 = 1.5
	fmt.Println(max(f, 2), min(f, -1), max(1, 2, f), max("b", "abc"), min(name("x"), "y", ""))
	nan, inf, nz := math.NaN(), math.Inf(1), math.Copysign(0, -1)
	fmt.Println(min(f, nan), max(nan, f), max(nan, inf), min(-inf, f), max(inf, f))
	fmt.Println(1/min(0, nz), 1/max(nz, 0), 1/min(nz, nz), 1/max(0.0, nz, f-f))
	var u8 uint8 = 200
	var i8 int8 = -100
	fmt.Println(max(u8, 100), min(i8, 100), min(u8, 255))
	var u uint64 = math.MaxUint64
	fmt.Println(max(u, 1), min(u, 1))
	var f32 float32 = 0.1
	fmt.Println(max(f32, 0.05), min(f32, 1))
	n := 0
	next := func() int { n++; return n }
	fmt.Println(max(next(), next(), next()), min(next(), next()), n)
	arr := [max(2, 3)]int{}
	fmt.Println(len(arr))
}

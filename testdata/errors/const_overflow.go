package main

import "fmt"

const big = 1 << 64

type small int8

func main() {
	var a int8 = 128
	var b uint = -1
	var c byte = 'Ā'
	var d int = big
	var e float32 = 1e100
	var f small = 100 + 100
	g := 10 / 0
	h := 1.5 % 2
	var i int = 2.5
	var k = "a" + 1
	fmt.Println(a, b, c, d, e, f, g, h, i, k)
}

package main

import "fmt"

type weekday int

const (
	sunday weekday = iota
	monday
	tuesday
	_
	thursday
)

const (
	kb = 1 << (10 * (iota + 1))
	mb
	gb
)

const (
	a, b = iota, iota * 10
	c, d
	_, _
	e, f
)

const (
	huge  = 1 << 100
	small = huge >> 98
	third = 1.0 / 3
	text  = "go" + "lang"
	flag  = len(text) > 3 && !false
	r     = 'a' + 1
	cplx  = 1 + 2i
)

func main() {
	fmt.Println(sunday, monday, tuesday, thursday)
	fmt.Println(kb, mb, gb)
	fmt.Println(a, b, c, d, e, f)
	fmt.Println(small, third, text, flag, r, string(rune(r)), cplx*cplx)
	fmt.Printf("%T %T %T %T\n", monday, third, r, cplx)
	const big = huge * huge / huge
	fmt.Println(big == huge, float64(huge))
	var u8 uint8 = 255
	u8++
	fmt.Println(u8, ^uint16(0), -7/2, -7%2, 7&^5)
}

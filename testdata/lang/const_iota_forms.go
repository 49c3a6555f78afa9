package main

import "fmt"

const (
	c0 = iota
	c1
	_
	c3, c3b = iota, -iota
	c4, c4b
)

type level uint8

const (
	low level = iota + 1
	mid
	high = 'h'
	next
	back level = iota * 10
	last
)

const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

const lone = iota
const other = iota

const (
	name = "x"
	same
	index = iota
	fl    = iota * 0.5
	fl2
	cmp = iota > 3
	cmp2
	length = len([iota]int{})
)

func main() {
	const (
		a = iota * iota
		b
		c
		d
	)
	fmt.Println(c0, c1, c3, c3b, c4, c4b, lone, other)
	fmt.Printf("%v %v %v %v %v %v\n", low, mid, high, next, back, last)
	fmt.Printf("%T %T %T %T\n", low, high, next, last)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3)
	fmt.Println(name, same, index, fl, fl2, cmp, cmp2, length)
	fmt.Println(a, b, c, d)
	{
		const iota = 5
		const x = iota
		fmt.Println(x)
	}
}

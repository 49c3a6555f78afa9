// Pointers to numbers and back, and calls of package unsafe with the results of a call.
package main

import (
	"fmt"
	"unsafe"
)

type pair struct {
	a int32
	b int64
}

// noescape hides a pointer behind a number, as package strings does.
func noescape(p unsafe.Pointer) unsafe.Pointer {
	x := uintptr(p)
	return unsafe.Pointer(x ^ 0)
}

func third() (unsafe.Pointer, int) { return unsafe.Pointer(&numbers[2]), 4 }

func two() (*byte, uint8) { return &text[1], 2 }

var (
	numbers = [...]int32{10, 20, 30, 40, 50}
	text    = []byte("abcdef")
)

func main() {
	fmt.Println(unsafe.Pointer(uintptr(0)) == nil, (*int)(unsafe.Pointer(uintptr(0))) == nil)

	n := 7
	*(*int)(noescape(unsafe.Pointer(&n)))++
	fmt.Println(n)

	p := &pair{1, 2}
	q := (*pair)(noescape(unsafe.Pointer(p)))
	q.b = 99
	fmt.Println(*p, p == q)
	f := (*int64)(noescape(unsafe.Pointer(&p.b)))
	*f++
	fmt.Println(p.b, f == &p.b)

	e := (*int32)(noescape(unsafe.Pointer(&numbers[3])))
	*e = 44
	fmt.Println(numbers)

	nowhere := uintptr(0x234)
	x := (*int)(unsafe.Pointer(nowhere))
	y := (*int)(unsafe.Pointer(uintptr(0x234)))
	z := (*int)(unsafe.Pointer(uintptr(0x238)))
	fmt.Println(x == y, x == z, x == nil, uintptr(unsafe.Pointer(x)))

	fmt.Println(*(*int32)(unsafe.Add(third())))
	fmt.Println(string(unsafe.Slice(two())), unsafe.String(two()))
}

package main

import (
	"fmt"
	"unsafe"
)

type (
	i8   int8
	mine uint32
	real float64
)

func main() {
	fmt.Println(unsafe.Sizeof(int8(0)), unsafe.Sizeof(int16(0)), unsafe.Sizeof(int32(0)), unsafe.Sizeof(int64(0)),
		unsafe.Sizeof(0), unsafe.Sizeof(uintptr(0)), unsafe.Sizeof(float32(0)), unsafe.Sizeof(1i), unsafe.Sizeof(complex64(0)))
	var b byte = 'x'
	var u uint8 = b
	var r rune = 'y'
	var i int32 = r
	fmt.Printf("%T %T %v %v\n", b, r, u, i)
	var x any = b
	_, isU8 := x.(uint8)
	_, isI8 := x.(int8)
	fmt.Println(isU8, isI8)
	var a i8 = -100
	var m mine = 1 << 31
	var f real = 1.0 / 3
	fmt.Println(a-100, m*2, f, mine(a), i8(m>>24), int(f*10))
	fmt.Printf("%T %T %T\n", a, m, f)
	var f32 float32 = 1.0 / 3
	fmt.Println(f32, float64(f32), f32*3 == 1, float64(f32)*3 == 1)
	f32 = 16777216
	f32 += 1
	f32 += 1
	fmt.Println(f32)
	var c64 complex64 = 1.1 + 2.2i
	fmt.Println(c64, complex128(c64))
	var up uintptr = 1<<64 - 1
	fmt.Println(up, up+2)
	big := 0.0
	for i := 0; i < 10; i++ {
		big += 0.1
	}
	fmt.Println(big, big == 1, float32(big) == 1)
}

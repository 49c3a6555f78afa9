package main

import "fmt"

type T int16

func main() {
	for _, v := range []int64{0, 1, -1, 127, 128, 255, 256, -128, -129, 32768, 65535, -32769, 1 << 31, 1<<32 - 1, -1 << 31, -1<<31 - 1, 1<<63 - 1, -1 << 63, 0x123456789ABCDEF0} {
		fmt.Println(int8(v), uint8(v), int16(v), uint16(v), int32(v), uint32(v), int64(v), uint64(v), int(v), uint(v), uintptr(v), T(v), rune(v), byte(v))
	}
	for _, u := range []uint32{0, 1 << 31, 1<<32 - 1, 300} {
		fmt.Println(int8(u), int16(u), int32(u), int64(u), uint64(u), float32(u), float64(u))
	}
	for _, u := range []uint64{1 << 63, 1<<64 - 1, 1<<63 + 1, 1<<53 + 1, 1<<63 + 1025} {
		fmt.Println(int64(u), int32(u), uint8(u), float64(u), float32(u))
	}
	for _, i := range []int8{-128, -1, 127} {
		fmt.Println(uint8(i), int16(i), uint16(i), int32(i), uint32(i), int64(i), uint64(i), float32(i), uint64(uint8(i)), int64(uint32(i)))
	}
	for _, i := range []int64{1<<53 + 1, 1<<62 + 1, -1<<63 + 1, 16777217} {
		fmt.Println(float64(i), float32(i), int64(float64(i)))
	}
	b := byte(200)
	fmt.Println(b+100, int(b)+100, int8(b), uint16(int8(b)), -int(b), ^int16(b))
	var r rune = -1
	fmt.Println(uint32(r), uint64(r), uint64(uint32(r)), uint16(r))
	c := 'a'
	fmt.Println(byte(c)-'a', c-'A', string(c-32), int(c)<<8)
}

package main

import (
	"fmt"
	"math/bits"
)

func main() {
	for _, x := range []uint64{0, 1, 2, 0x80, 0xFF, 0x1234, 1 << 31, 1 << 32, 1<<63 - 1, 1 << 63, 1<<64 - 1} {
		fmt.Println(bits.LeadingZeros64(x), bits.TrailingZeros64(x), bits.OnesCount64(x), bits.Len64(x), bits.Reverse64(x), bits.ReverseBytes64(x), bits.RotateLeft64(x, 13), bits.RotateLeft64(x, -5))
		fmt.Println(bits.LeadingZeros32(uint32(x)), bits.TrailingZeros32(uint32(x)), bits.OnesCount32(uint32(x)), bits.Len32(uint32(x)), bits.Reverse32(uint32(x)), bits.ReverseBytes32(uint32(x)), bits.RotateLeft32(uint32(x), 7))
		fmt.Println(bits.LeadingZeros16(uint16(x)), bits.TrailingZeros16(uint16(x)), bits.OnesCount16(uint16(x)), bits.Len16(uint16(x)), bits.Reverse16(uint16(x)), bits.ReverseBytes16(uint16(x)), bits.RotateLeft16(uint16(x), 3))
		fmt.Println(bits.LeadingZeros8(uint8(x)), bits.TrailingZeros8(uint8(x)), bits.OnesCount8(uint8(x)), bits.Len8(uint8(x)), bits.Reverse8(uint8(x)), bits.RotateLeft8(uint8(x), 3), bits.Len(uint(x)), bits.OnesCount(uint(x)))
	}
	s, c := bits.Add64(1<<63, 1<<63, 1)
	d, b := bits.Sub64(0, 1, 0)
	hi, lo := bits.Mul64(1<<63, 6)
	q, r := bits.Div64(1, 0, 3)
	fmt.Println(s, c, d, b, hi, lo, q, r, bits.UintSize)
	s32, c32 := bits.Add32(1<<31, 1<<31, 1)
	h32, l32 := bits.Mul32(1<<31, 6)
	fmt.Println(s32, c32, h32, l32, bits.Rem64(5, 7, 9))
	for _, f := range []func(){func() { bits.Div64(3, 0, 3) }, func() { bits.Div64(0, 1, 0) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

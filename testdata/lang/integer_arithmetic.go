package main

import (
	"fmt"
	"math"
)

func main() {
	var i8 int8 = 127
	i8++
	var i16 int16 = math.MinInt16
	i16--
	var i32 int32 = math.MaxInt32
	i32 += 2
	var i64 int64 = math.MaxInt64
	i64 *= 2
	fmt.Println(i8, i16, i32, i64)
	var u8 uint8 = 3
	u8 -= 5
	var u16 uint16 = 60000
	u16 *= 2
	var u32 uint32 = 1 << 31
	u32 <<= 1
	var u64 uint64 = 1
	u64 -= 2
	fmt.Println(u8, u16, u32, u64)
	x, y := -7, 2
	fmt.Println(x/y, x%y, x>>1, uint32(x)>>28, x&3, x|8, x^5, x&^3)
	var m int8 = -128
	n := int8(-1)
	fmt.Println(m/n, m%n, -m, m*n)
	big := uint64(math.MaxUint64)
	fmt.Println(big/3, big%10, big>>60, big > 5, int64(big))
	var a32 uint32 = 0xFFFFFFF0
	fmt.Println(a32/7, a32%7, a32 > 1, uint64(a32)+100, int32(a32), float64(a32))
	for _, s := range []uint{0, 1, 7, 8, 31, 32, 63, 64, 200} {
		fmt.Print(int8(-5)>>s, " ", uint8(200)>>s, " ", int32(1)<<s, " ", 1<<s, " ", int64(-1)>>s, "; ")
	}
	fmt.Println()
}

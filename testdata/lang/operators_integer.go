package main

import (
	"fmt"
	"math"
)

func try(f func() any) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	fmt.Println(f())
}

func main() {
	for _, p := range [][2]int{{5, 3}, {-5, 3}, {5, -3}, {-5, -3}, {math.MinInt64, -1}, {math.MinInt64, math.MaxInt64}, {1, math.MinInt64}} {
		x, y := p[0], p[1]
		fmt.Println(x/y, x%y, x/y*y+x%y == x, x+y, x-y, x*y)
	}
	a8, b8 := int8(-128), int8(-1)
	a16, b16 := int16(-32768), int16(-1)
	a32, b32 := int32(math.MinInt32), int32(-1)
	fmt.Println(a8/b8, a8%b8, a8*b8, -a8, a16/b16, a16%b16, a16*b16, a32/b32, a32%b32, a32*b32, a8-1, a16-1, a32-1)
	u8, v8 := uint8(250), uint8(7)
	u16, v16 := uint16(65000), uint16(7)
	u32, v32 := uint32(4000000000), uint32(7)
	u64, v64 := uint64(18000000000000000000), uint64(7)
	fmt.Println(u8/v8, u8%v8, u16/v16, u16%v16, u32/v32, u32%v32, u64/v64, u64%v64)
	fmt.Println(u8*v8, u16*v16, u32*v32, u64*v64, v8-u8, v16-u16, v32-u32, v64-u64)
	fmt.Println(u8 > v8, u32 > v32, u64 > v64, u32 < 1<<31, u64 >= 1<<63, uint32(1) < u32-1, int32(u32) < 0)
	fmt.Println(u64/u64, u64/(u64-1), (u64-1)/u64, (u64-1)%u64, v64/u64, u32/(u32-1), v32%u32)
	z, z8, zu := 0, uint8(0), uint64(0)
	try(func() any { return a32 / int32(z) })
	try(func() any { return 1 % z })
	try(func() any { return u8 / z8 })
	try(func() any { return u64 % zu })
	try(func() any { z /= z; return z })
	try(func() any { z %= z; return z })
	x := -17
	fmt.Println(x/4, x>>2, x%4, x&3, x/1, x%1, x/-1, x%-1, x/16, x%16, x/-8, x%-8, uint(x)/3, uint32(x)%10)
	i := int32(math.MaxInt32)
	j := i
	i++
	j *= j
	fmt.Println(i, j, i-1, i+i, int64(i)*2, uint32(i)+1)
	var n int16 = 300
	n *= n
	fmt.Println(n, int8(n), uint8(n), int64(n)<<40)
	k := int8(100)
	k += 100
	k -= -100
	k <<= 1
	fmt.Println(k, k/3, k%7, -k, ^k)
}

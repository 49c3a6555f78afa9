package main

import "fmt"

func try(f func() any) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	fmt.Println(f())
}

func main() {
	for _, n := range []uint{0, 1, 7, 8, 15, 16, 31, 32, 33, 63, 64, 65, 1 << 40} {
		fmt.Println(n, int8(-2)<<n, int8(-2)>>n, uint8(254)<<n, uint8(254)>>n, int16(-2)<<n, int16(-2)>>n, uint16(65534)<<n, uint16(65534)>>n)
		fmt.Println(int32(-2)<<n, int32(-2)>>n, uint32(1<<32-2)<<n, uint32(1<<32-2)>>n, int64(-2)<<n, int64(-2)>>n, uint64(1<<64-2)<<n, uint64(1<<64-2)>>n, int(5)<<n, uintptr(5)<<n)
	}
	x := 1
	var s8 int8 = 3
	var s16 uint16 = 300
	var s64 uint64 = 1 << 63
	var su8 uint8 = 200
	fmt.Println(x<<s8, x<<s16, x<<s64, x<<su8, -x>>s16, -x>>s64, -x>>su8, uint32(7)>>s8, int8(x)<<s8)
	x <<= s8
	x <<= s8
	x >>= 1
	y := uint8(0xFF)
	y <<= s8
	y >>= 1
	var z int32 = -1
	z <<= 31
	z >>= 31
	z >>= 100
	fmt.Println(x, y, z)
	neg := -1
	neg8 := int8(-128)
	try(func() any { return 1 << neg })
	try(func() any { return uint8(1) >> neg })
	try(func() any { return x << neg8 })
	try(func() any { x <<= neg; return x })
	try(func() any { var z32 int32 = -5; return x >> z32 })
	fmt.Println(x<<0, x>>0, 1<<uint(x-x), uint64(1)<<s64>>63, int64(1)<<s64>>63)
	var u uint = 64
	fmt.Println(uint64(1)<<u-1, uint64(1)<<(u-1), ^uint64(0)>>(u-4), ^uint32(0)<<(u-40))
	r := uint32(0xDEADBEEF)
	fmt.Printf("%x %x\n", r<<8|r>>24, r<<(u%32)|r>>(32-u%32))
}

package main

import "fmt"

type tiny int8

// Constants must fit; variables wrap around.
func main() {
	var i8 int8 = 127
	var u8 uint8 = 255
	var i16 int16 = -32768
	var u16 uint16 = 65535
	var i32 int32 = 2147483647
	var u32 uint32 = 4294967295
	var i64 int64 = -9223372036854775808
	var u64 uint64 = 18446744073709551615
	fmt.Println(i8+1, u8+1, i16-1, u16+1, i32+1, u32+1, i64-1, u64+1)
	fmt.Println(-i8-2, -u8, -i16, -u16, -i32-2, -u32, -i64, -u64)
	fmt.Println(^i8, ^u8, ^i16, ^u16, ^i32, ^u32, ^i64, ^u64)
	fmt.Println(i8*i8, u8*u8, i16*i16, u16*u16, i32*i32, u32*u32, i64*i64, u64*u64)
	i8++
	u8++
	i16--
	u16++
	i32++
	u32++
	i64--
	u64++
	fmt.Println(i8, u8, i16, u16, i32, u32, i64, u64)
	u8 -= 1
	u16 -= 1
	u32 -= 1
	u64 -= 1
	fmt.Println(u8, u16, u32, u64, u8/2, u16/2, u32/2, u64/2, u32%10, u64%10)
	var t tiny = 100
	t += t
	t2 := t * 3
	fmt.Println(t, t2, t<<1, tiny(int(t)+1000))
	var up uintptr = 0
	up--
	fmt.Println(up, up>>60, uint64(up) == 1<<64-1)
	sum := int32(0)
	for i := range int32(100000) {
		sum += i * i
	}
	fmt.Println(sum)
	var h uint32 = 2166136261
	for _, c := range []byte("hash me") {
		h = (h ^ uint32(c)) * 16777619
	}
	fmt.Println(h)
}

package main

import "fmt"

type mask uint16

const (
	read mask = 1 << iota
	write
	exec
)

func (m mask) has(x mask) bool { return m&x == x }

func main() {
	var i8 int8 = -86
	var u8 uint8 = 0xAA
	var i32 int32 = -1431655766
	var u32 uint32 = 0xAAAAAAAA
	var i64 int64 = -6148914691236517206
	var u64 uint64 = 0xAAAAAAAAAAAAAAAA
	fmt.Println(i8&0x0F, i8|1, i8^-1, i8&^2, ^i8, u8&0x0F, u8|1, u8^0xFF, u8&^2, ^u8)
	fmt.Println(i32&0xFF, i32|1, i32^-1, i32&^2, ^i32, u32&0xFF, u32|1, u32^0xFFFFFFFF, u32&^2, ^u32)
	fmt.Println(i64&0xFF, i64|1, i64^-1, i64&^2, ^i64, u64&0xFF, u64|1, u64^(1<<64-1), u64&^2, ^u64)
	m := read | exec
	fmt.Println(m, m.has(read), m.has(write), m.has(read|exec), m&^read, m^write)
	m |= write
	m &^= read | exec
	fmt.Println(m, ^m, m<<14)
	m ^= m
	fmt.Println(m)
	n, count := u64, 0
	for n != 0 {
		n &= n - 1
		count++
	}
	fmt.Println(count, u64&-u64, i64&-i64)
	x, y := 12, 10
	x ^= y
	y ^= x
	x ^= y
	fmt.Println(x, y)
	var h uint64 = 14695981039346656037
	for _, b := range []byte("hash") {
		h ^= uint64(b)
		h *= 1099511628211
	}
	fmt.Println(h, uint32(h>>32)^uint32(h))
	lfsr := uint16(0xACE1)
	for range 10 {
		bit := (lfsr ^ lfsr>>2 ^ lfsr>>3 ^ lfsr>>5) & 1
		lfsr = lfsr>>1 | bit<<15
	}
	fmt.Printf("%x %016b %b\n", lfsr, lfsr, -5)
}

// Numbers put together of neighbouring bytes, and taken apart into them: in both orders, of all types, at the ends of the slice, and
// what looks like it and is not.
package main

import "fmt"

func le16(b []byte, i int) uint16 { return uint16(b[i]) | uint16(b[i+1])<<8 }
func be16(b []byte, i int) int16  { return int16(b[i])<<8 | int16(b[i+1]) }
func le32(b []byte, i int) uint32 {
	return uint32(b[i]) | uint32(b[i+1])<<8 | uint32(b[i+2])<<16 | uint32(b[i+3])<<24
}
func be32(b []byte, i int) int32 {
	return int32(b[i+3]) + int32(b[i+2])<<8 + int32(b[i+1])<<16 + int32(b[i])<<24
}
func le64(b []byte) uint64 {
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}
func be64(b []byte, i int) int {
	return int(b[i])<<56 ^ int(b[i+1])<<48 ^ int(b[i+2])<<40 ^ int(b[i+3])<<32 ^
		int(b[i+4])<<24 ^ int(b[i+5])<<16 ^ int(b[i+6])<<8 ^ int(b[i+7])
}
func wide(b []byte, i int) int     { return int(b[i]) | int(b[i+1])<<8 | int(b[i+2])<<16 | int(b[i+3])<<24 }
func mixed(b []byte, i int) uint32 { return uint32(b[i+2])<<16 | uint32(b[i])<<0 | uint32(b[i+3])<<24 | uint32(b[i+1])<<8 }

// No words: three bytes, the same twice, a gap, another slice, an index that wraps.
func three(b []byte, i int) uint32 { return uint32(b[i]) | uint32(b[i+1])<<8 | uint32(b[i+2])<<16 }
func twice(b []byte, i int) uint32 { return uint32(b[i]) + uint32(b[i])<<8 }
func gap(b []byte, i int) uint32   { return uint32(b[i]) | uint32(b[i+2])<<8 }
func two(a, b []byte, i int) uint32 { return uint32(a[i]) | uint32(b[i+1])<<8 }
func wraps(b []byte, i uint8) uint32 {
	return uint32(b[i]) | uint32(b[i+1])<<8
}
func minus(b []byte, i int) uint16 { return uint16(b[i-2]) | uint16(b[i+-1])<<8 }

func put16(b []byte, i int, v uint16) { b[i] = byte(v); b[i+1] = byte(v >> 8) }
func put32(b []byte, i int, v int32) {
	b[i] = byte(v >> 24)
	b[i+1] = byte(v >> 16)
	b[i+2] = byte(v >> 8)
	b[i+3] = byte(v)
}
func put64(b []byte, v uint64) {
	b[0] = byte(v)
	b[1] = byte(v >> 8)
	b[2] = byte(v >> 16)
	b[3] = byte(v >> 24)
	b[4] = byte(v >> 32)
	b[5] = byte(v >> 40)
	b[6] = byte(v >> 48)
	b[7] = byte(v >> 56)
}
func backwards(b []byte, i int, v uint32) {
	b[i+3] = byte(v >> 24)
	b[i+2] = byte(v >> 16)
	b[i+1] = byte(v >> 8)
	b[i] = byte(v)
}
func half(b []byte, i int, v uint64) { b[i] = byte(v); b[i+1] = byte(v >> 8); b[i+2] = byte(v >> 16); b[i] = byte(v >> 24) }

type packet struct {
	buf []byte
	at  int
}

func (p *packet) next() uint32 {
	v := uint32(p.buf[p.at])<<24 | uint32(p.buf[p.at+1])<<16 | uint32(p.buf[p.at+2])<<8 | uint32(p.buf[p.at+3])
	p.at += 4
	return v
}

func (p *packet) add(v uint32) { p.buf = append(p.buf, byte(v>>24), byte(v>>16), byte(v>>8), byte(v)) }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
}

func round(k int) (h uint64) {
	b := make([]byte, 19)
	for i := range b {
		b[i] = byte(0x91 + i*37 + k)
	}
	for i := 0; i+8 <= len(b); i++ {
		h = h*31 + uint64(le16(b, i)) + uint64(be16(b, i)) + uint64(le32(b, i)) + uint64(be32(b, i)) + le64(b[i:]) + uint64(be64(b, i))
		h ^= uint64(wide(b, i)) + uint64(mixed(b, i)) + uint64(three(b, i)) + uint64(twice(b, i)) + uint64(gap(b, i)) + uint64(two(b, b, i))
		h += uint64(wraps(b, uint8(i))) + uint64(minus(b, i+2))
		put16(b, i, uint16(h))
		put32(b, i+1, int32(h))
		backwards(b, i+2, uint32(h>>7))
		half(b, i+1, h)
		put64(b[i:], h)
	}
	s := b
	for len(s) >= 4 {
		h = h*3 + uint64(uint32(s[0])|uint32(s[1])<<8|uint32(s[2])<<16|uint32(s[3])<<24)
		s = s[3:]
	}
	p := packet{buf: b}
	for p.at+4 <= len(p.buf) {
		h += uint64(p.next())
		if len(p.buf) < 100 {
			p.add(uint32(h))
		}
	}
	var out []byte
	for i := range 40 {
		out = append(out, byte(h>>8), byte(h))
		out = append(out, byte(h), byte(h>>8), byte(h>>16), byte(h>>24), byte(h>>32), byte(h>>40), byte(h>>48), byte(h>>56))
		out = append(out, 'a', byte(i), out[i])
		h = h*7 + uint64(len(out))
	}
	return h ^ le64(out[90:])
}

func main() {
	b := []byte{0x81, 0x92, 0xa3, 0xb4, 0xc5, 0xd6, 0xe7, 0xf8, 0x09}
	fmt.Println(le16(b, 1), be16(b, 1), le32(b, 1), be32(b, 0), le64(b), be64(b, 1), wide(b, 3), mixed(b, 2))
	fmt.Println(three(b, 0), twice(b, 1), gap(b, 2), two(b, b[3:], 0), wraps(b, 3), minus(b, 2))
	h := uint64(0)
	for k := range 3000 {
		h = h*5 + round(k)
	}
	fmt.Println(h)

	for _, i := range []int{-1, -3, 5, 6, 7, 8, 9, 1<<63 - 1, -1 << 63} {
		try("le16", func() { fmt.Println(le16(b, i)) })
		try("be16", func() { fmt.Println(be16(b, i)) })
		try("le32", func() { fmt.Println(le32(b, i)) })
		try("be32", func() { fmt.Println(be32(b, i)) })
		try("be64", func() { fmt.Println(be64(b, i)) })
		try("mixed", func() { fmt.Println(mixed(b, i)) })
		c := append([]byte(nil), b...)
		try("put16", func() { put16(c, i, 0x1234) })
		try("put32", func() { put32(c, i, 0x56789abc) })
		try("backwards", func() { backwards(c, i, 0x56789abc) })
		fmt.Printf("%x\n", c) // what comes before the panic is written
	}
	for n := range 8 {
		c := append([]byte(nil), b...)
		try("le64", func() { fmt.Println(le64(c[:n])) })
		try("put64", func() { put64(c[:n], 0x0102030405060708) })
		fmt.Printf("%x\n", c)
	}
	var none *packet
	try("nil", func() { none.next() })
	big := make([]byte, 256)
	try("wraps", func() { fmt.Println(wraps(big, 255)) })

	// A short tail of an array: what lies behind the slice is not touched.
	arr := [8]byte{1, 2, 3, 4, 5, 6, 7, 8}
	try("tail", func() { put32(arr[2:5:5], 0, -1) })
	fmt.Println(arr)
	x := append(arr[:2:4], byte(0x99), byte(0x88))
	y := append(arr[:2:3], byte(0x77), byte(0x66))
	fmt.Println(x, y, arr, cap(x), len(y))
}

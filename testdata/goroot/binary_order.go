// Numbers in bytes, in either order, at any place, also where the slice ends too soon.
package main

import (
	"encoding/binary"
	"fmt"
)

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
	fmt.Println(name, "went well")
}

func main() {
	orders := []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, binary.NativeEndian}
	for _, o := range orders {
		fmt.Println(o)
		b := make([]byte, 13)
		for at := range 5 {
			o.PutUint64(b[at:], 0xf1e2d3c4b5a69788)
			fmt.Printf("%x %x %x %x\n", b, o.Uint64(b[at:]), o.Uint32(b[at+1:]), o.Uint16(b[at+2:]))
			o.PutUint32(b[at+2:], 0x80818283)
			o.PutUint16(b[at+6:], 0xfeff)
			fmt.Printf("%x %d %d %d\n", b, int64(o.Uint64(b[at:])), int32(o.Uint32(b[at+2:])), int16(o.Uint16(b[at+6:])))
		}
		for n := range 8 {
			short := b[:n:n]
			try("Uint64", func() { fmt.Println(o.Uint64(short)) })
			try("Uint32", func() { fmt.Println(o.Uint32(short)) })
			try("Uint16", func() { fmt.Println(o.Uint16(short)) })
			try("PutUint64", func() { o.PutUint64(short, 1) })
			try("PutUint32", func() { o.PutUint32(short, 2) })
			try("PutUint16", func() { o.PutUint16(short, 3) })
			fmt.Printf("%x\n", b) // what is behind the short slice is as it was
		}
		try("nil", func() { o.PutUint16(nil, 3) })
	}

	// A hash that takes eight bytes at a time, and what it makes of them in the other order.
	text := make([]byte, 4099)
	for i := range text {
		text[i] = byte(i*i>>3 + i)
	}
	var h uint64
	for round := range 20 {
		p := text[round:]
		for len(p) >= 8 {
			h = (h ^ binary.LittleEndian.Uint64(p)) * 0x9e3779b97f4a7c15
			binary.BigEndian.PutUint64(p, h)
			h += uint64(binary.BigEndian.Uint32(p[4:])) + uint64(binary.LittleEndian.Uint16(p[1:]))
			p = p[8:]
		}
		h ^= uint64(len(p))
	}
	fmt.Printf("%x %x\n", h, text[4080:])
}

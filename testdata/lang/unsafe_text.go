// Strings seen as slices of wider elements, and made of such, as libraries do that keep UTF-16 in strings.
package main

import (
	"fmt"
	"unsafe"
)

type text string

func pack(units []uint16) text {
	return text(unsafe.String((*byte)(unsafe.Pointer(&units[0])), len(units)*2))
}

func (t text) units() []uint16 {
	return unsafe.Slice((*uint16)(unsafe.Pointer(unsafe.StringData(string(t)))), len(t)/2)
}

func main() {
	t := pack([]uint16{0xfeff, 'g', 0x20ac, 'o'})
	fmt.Printf("%q %#x\n", string(t), t.units())
	u := (t + t[2:6]).units()
	fmt.Printf("%#x %d %d\n", u, len(u), cap(u))

	words := unsafe.Slice((*uint32)(unsafe.Pointer(unsafe.StringData("abcdefgh"))), 2)
	fmt.Printf("%#x\n", words)
	second := (*byte)(unsafe.Add(unsafe.Pointer(unsafe.StringData("xyz")), 1))
	fmt.Println(string(rune(*second)), unsafe.String(second, 2))

	ints := []int32{0x64636261, 0x68676665}
	fmt.Println(unsafe.String((*byte)(unsafe.Pointer(&ints[0])), 8), unsafe.String((*byte)(unsafe.Pointer(&ints[1])), 3))
}

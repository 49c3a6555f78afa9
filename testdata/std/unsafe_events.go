// Records in a buffer of bytes, as the kernel writes them, seen as structs through a pointer that only reads.
package main

import (
	"encoding/binary"
	"fmt"
	"math"
	"unsafe"
)

type event struct {
	Wd     int32
	Mask   uint32
	Cookie uint32
	Len    uint32
}

type header struct {
	kind  uint8
	_     [3]byte
	size  uint32
	name  [4]byte
	ratio float64
	inner struct{ a, b int16 }
}

func put(buf []byte, wd int32, mask uint32, name string) []byte {
	n := (len(name) + 4) &^ 3
	buf = binary.NativeEndian.AppendUint32(buf, uint32(wd))
	buf = binary.NativeEndian.AppendUint32(buf, mask)
	buf = binary.NativeEndian.AppendUint32(buf, 0)
	buf = binary.NativeEndian.AppendUint32(buf, uint32(n))
	buf = append(buf, name...)
	return append(buf, make([]byte, n-len(name))...)
}

func read(buf []byte) {
	const size = int(unsafe.Sizeof(event{}))
	for at := 0; at+size <= len(buf); {
		e := (*event)(unsafe.Pointer(&buf[at]))
		name := string(buf[at+size : at+size+int(e.Len)])
		fmt.Printf("%d %#x %d %q\n", e.Wd, e.Mask, e.Len, name)
		at += size + int(e.Len)
	}
}

func main() {
	buf := put(nil, 1, 0x100, "file.txt")
	buf = put(buf, -1, 0x8000, "")
	buf = put(buf, 7, 2, "abc")
	read(buf)

	b := make([]byte, 64)
	h := (*header)(unsafe.Pointer(&b[8]))
	fmt.Println(h.kind, h.size, h.name, h.ratio)
	b[8] = 9
	binary.NativeEndian.PutUint32(b[12:], 77)
	copy(b[16:], "name")
	binary.NativeEndian.PutUint64(b[24:], math.Float64bits(2.5))
	binary.NativeEndian.PutUint16(b[34:], 0xFFFF)
	fmt.Println(h.kind, h.size, h.name[3], h.ratio, h.inner.a, h.inner.b)
	for i, c := range h.name {
		fmt.Print(i, string(rune(c)), " ")
	}
	fmt.Println()
	words := []uint64{1 | 5<<32, 3}
	w := (*event)(unsafe.Pointer(&words[0]))
	fmt.Println(w.Wd, w.Mask, w.Cookie, w.Len)
	words[0] = 0
	fmt.Println(w.Wd, w.Mask)
}

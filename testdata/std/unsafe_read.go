// Variables read as ones of another type, by a pointer that is only read through.
package main

import (
	"fmt"
	"reflect"
	"unsafe"
)

type words struct{ data, len, cap uintptr }

type text struct {
	data *byte
	len  int
}

type mixed struct {
	a int8
	b uint16
	c float32
	s string
	d [2]int16
	e bool
}

type bytes struct {
	raw  [8]byte
	data uintptr
	len  int
	rest [4]byte
	e    byte
}

type point struct{ x, y, z int }

type blank struct{ _, _, _ int }

func main() {
	b := make([]byte, 3, 10)
	h := *(*words)(unsafe.Pointer(&b))
	fmt.Println(h.len, h.cap, h.data == uintptr(unsafe.Pointer(&b[0])))
	tail := b[1:]
	fmt.Println(uintptr((*words)(unsafe.Pointer(&tail)).data) - h.data)
	w := *(*[3]uintptr)(unsafe.Pointer(&tail))
	fmt.Println(w[1:])
	sh := *(*reflect.SliceHeader)(unsafe.Pointer(&b))
	fmt.Println(sh.Len, sh.Cap, unsafe.Pointer(sh.Data) == unsafe.Pointer(unsafe.SliceData(b)))

	s := "hello, world"
	x := *(*text)(unsafe.Pointer(&s))
	fmt.Println(x.len, *x.data, unsafe.String(x.data, 5))
	sub := s[7:]
	fmt.Println(*(*uintptr)(unsafe.Pointer(&sub)) - *(*uintptr)(unsafe.Pointer(&s)))
	empty := s[4:4]
	fmt.Println(*(*uintptr)(unsafe.Pointer(&empty))-*(*uintptr)(unsafe.Pointer(&s)) < 12)

	m := mixed{-1, 0x1234, 1.5, "abc", [2]int16{-2, 3}, true}
	r := *(*bytes)(unsafe.Pointer(&m))
	fmt.Println(r.raw, r.len, r.rest, r.e)
	again := *(*mixed)(unsafe.Pointer(&r))
	fmt.Println(again.a, again.b, again.c, again.d, again.e)

	var u any
	u = *(*blank)(unsafe.Pointer(&point{1, 2, 3}))
	fmt.Println(u == any(*(*blank)(unsafe.Pointer(&point{4, 5, 6}))))
	ints := [4]int32{1, 2, 3, 4}
	fmt.Println(*(*[2]int64)(unsafe.Pointer(&ints)))

	var e any = 42
	t := (*struct{ typ, data unsafe.Pointer })(unsafe.Pointer(&e)).typ
	var f any = 43
	fmt.Println(t == (*struct{ typ, data unsafe.Pointer })(unsafe.Pointer(&f)).typ, t == nil)
	e = "x"
	fmt.Println(t == (*struct{ typ, data unsafe.Pointer })(unsafe.Pointer(&e)).typ)
}

// Strings and slices by way of their headers, as libraries did before unsafe.String and unsafe.Slice: read, and written a word at a time.
package main

import (
	"fmt"
	"reflect"
	"unsafe"
)

func bytesOf(s string) (b []byte) {
	sh := (*reflect.StringHeader)(unsafe.Pointer(&s))
	bh := (*reflect.SliceHeader)(unsafe.Pointer(&b))
	bh.Data = sh.Data
	bh.Cap = sh.Len
	bh.Len = sh.Len
	return b
}

func bytesLenFirst(s string) (b []byte) {
	sh := (*reflect.StringHeader)(unsafe.Pointer(&s))
	bh := (*reflect.SliceHeader)(unsafe.Pointer(&b))
	bh.Len, bh.Cap = sh.Len, sh.Len
	bh.Data = sh.Data
	return
}

func stringOf(b []byte) string {
	var s string
	bh := (*reflect.SliceHeader)(unsafe.Pointer(&b))
	sh := (*reflect.StringHeader)(unsafe.Pointer(&s))
	sh.Data, sh.Len = bh.Data, bh.Len
	return s
}

type words struct {
	data unsafe.Pointer
	n, c int
}

type text struct {
	data unsafe.Pointer
	n    int
}

func offset(data, part []byte) int {
	d := (*reflect.SliceHeader)(unsafe.Pointer(&data))
	p := (*reflect.SliceHeader)(unsafe.Pointer(&part))
	if p.Data < d.Data || p.Data > d.Data+uintptr(d.Len) {
		panic("no part of it")
	}
	return int(p.Data - d.Data)
}

func index(whole, part string) int {
	w, p := (*text)(unsafe.Pointer(&whole)), (*text)(unsafe.Pointer(&part))
	return int(uintptr(p.data) - uintptr(w.data))
}

func cut(v []int32, from, n int) []int32 {
	h := (*words)(unsafe.Pointer(&v))
	h.data = unsafe.Add(h.data, from*4)
	h.n = n
	h.c -= from
	return v
}

var global = []int{1, 2, 3, 4}

type first struct{ a, b int }

type outer struct {
	first
	c int
}

func main() {
	b := bytesOf("header")
	fmt.Println(len(b), cap(b), string(b))
	b = bytesLenFirst("words")
	fmt.Println(len(b), cap(b), string(b))
	x := []byte("changes")
	s := stringOf(x[2:5])
	fmt.Println(s, len(s))
	x[3] = 'X'
	fmt.Println(s)
	fmt.Println(offset(x, x[4:6]), offset(x, x))
	t := "a longer text"
	fmt.Println(index(t, t[3:]))
	fmt.Println(cut([]int32{1, 2, 3, 4, 5, 6}, 2, 3), cap(cut(make([]int32, 6, 8), 2, 3)))

	h := (*words)(unsafe.Pointer(&global))
	h.n--
	fmt.Println(global, h.n, h.c)
	h.n = 2
	global = append(global, 9)
	fmt.Println(global, h.n)
	if h.data != unsafe.Pointer(&global[0]) {
		fmt.Println("elsewhere")
	}
	var none []byte
	n := (*reflect.SliceHeader)(unsafe.Pointer(&none))
	fmt.Println(n.Data, n.Len, n.Cap)
	for i := range 3 {
		part := x[i:]
		p := (*reflect.SliceHeader)(unsafe.Pointer(&part))
		p.Len = 2
		fmt.Print(string(part), " ")
	}
	fmt.Println()

	o := &outer{first{1, 2}, 3}
	f := (*first)(unsafe.Pointer(o))
	f.b = 20
	fmt.Println(*o, reflect.NewAt(reflect.TypeFor[first](), unsafe.Pointer(o)).Elem().Field(1))
}

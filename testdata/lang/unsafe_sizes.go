package main

import (
	"fmt"
	"unsafe"
)

type mixed struct {
	a bool
	b int64
	c bool
	d int32
	e int16
	f string
	g []int
	h any
	i *int
	j [3]byte
	k func()
	l map[int]int
	m chan int
	n complex64
	o struct{}
}

type packed struct {
	a, b, c byte
	d       uint16
}

type embedded struct {
	packed
	x int32
	mixed
}

func main() {
	var m mixed
	fmt.Println(unsafe.Sizeof(m), unsafe.Alignof(m), unsafe.Sizeof(packed{}), unsafe.Alignof(packed{}), unsafe.Sizeof(embedded{}))
	fmt.Println(unsafe.Offsetof(m.a), unsafe.Offsetof(m.b), unsafe.Offsetof(m.c), unsafe.Offsetof(m.d), unsafe.Offsetof(m.e), unsafe.Offsetof(m.f), unsafe.Offsetof(m.g),
		unsafe.Offsetof(m.h), unsafe.Offsetof(m.i), unsafe.Offsetof(m.j), unsafe.Offsetof(m.k), unsafe.Offsetof(m.l), unsafe.Offsetof(m.m), unsafe.Offsetof(m.n), unsafe.Offsetof(m.o))
	fmt.Println(unsafe.Alignof(m.a), unsafe.Alignof(m.d), unsafe.Alignof(m.e), unsafe.Alignof(m.f), unsafe.Alignof(m.n), unsafe.Alignof(m.j))
	fmt.Println(unsafe.Sizeof(""), unsafe.Sizeof([]int{}), unsafe.Sizeof(any(nil)), unsafe.Sizeof(&m), unsafe.Sizeof([3]int16{}), unsafe.Sizeof([0]int{}), unsafe.Sizeof(struct{}{}), unsafe.Sizeof(struct {
		a int64
		b struct{}
	}{}))
	var e embedded
	fmt.Println(unsafe.Offsetof(e.x), unsafe.Offsetof(e.mixed), unsafe.Offsetof(e.h), unsafe.Offsetof(e.packed.d))
	const size = unsafe.Sizeof(int32(0)) * 2
	var arr [size]byte
	fmt.Printf("%T %d %d\n", size, size, len(arr))
	b := []byte("unsafe")
	s := unsafe.String(&b[0], len(b))
	fmt.Println(s, unsafe.String(unsafe.SliceData(b), 2))
	sl := unsafe.Slice(&arr[2], 3)
	sl[0] = 9
	fmt.Println(arr, len(sl), cap(sl), *unsafe.StringData("xyz"))
	var f float64 = 1.5
	bits := *(*uint64)(unsafe.Pointer(&f))
	fmt.Printf("%#x\n", bits)
	p := unsafe.Pointer(&f)
	fmt.Println(p == unsafe.Pointer(&f), (*float64)(p) == &f, *(*float64)(p), p != nil)
	*(*float64)(p) = 2.5
	fmt.Println(f)
	ints := [3]int{10, 20, 30}
	q := (*int)(unsafe.Pointer(uintptr(unsafe.Pointer(&ints[0])) + unsafe.Sizeof(ints[0])))
	r := (*int)(unsafe.Add(unsafe.Pointer(&ints[0]), 2*unsafe.Sizeof(ints[0])))
	fmt.Println(*q, *r)
}

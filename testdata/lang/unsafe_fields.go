// Fields and elements by address and offset, as libraries reach what is unexported.
package main

import (
	"fmt"
	"reflect"
	"unsafe"
)

type point struct{ x, y int32 }

type shape struct {
	name   string
	hidden []string
	corner point
	ring   [3]point
	counts [4]uint16
	tags   map[string]int
	any    any
}

func main() {
	s := &shape{"box", []string{"a", "b"}, point{1, 2}, [3]point{{3, 4}, {5, 6}, {7, 8}}, [4]uint16{9, 10, 11, 12}, map[string]int{"k": 1}, 2.5}

	p := unsafe.Pointer(s)
	fmt.Println(*(*string)(p), *(*[]string)(unsafe.Add(p, unsafe.Offsetof(s.hidden))))
	*(*int32)(unsafe.Pointer(uintptr(p) + unsafe.Offsetof(s.corner) + unsafe.Offsetof(s.corner.y))) = 20
	fmt.Println(s.corner, (*point)(unsafe.Add(p, unsafe.Offsetof(s.corner))) == &s.corner)

	second := (*point)(unsafe.Add(p, unsafe.Offsetof(s.ring)+unsafe.Sizeof(point{})))
	second.x = 50
	fmt.Println(s.ring, second == &s.ring[1], *(*int32)(unsafe.Add(unsafe.Pointer(&s.ring), 20)))
	*(*uint16)(unsafe.Add(unsafe.Pointer(&s.counts), 2*2)) = 110
	fmt.Println(s.counts, *(*uint16)(unsafe.Add(p, unsafe.Offsetof(s.counts)+6)))

	v := reflect.ValueOf(s).Elem()
	for i := range v.NumField() {
		f := v.Type().Field(i)
		field := reflect.NewAt(f.Type, unsafe.Pointer(uintptr(unsafe.Pointer(v.UnsafeAddr()))+f.Offset)).Elem()
		fmt.Println(f.Name, field.Interface(), field.CanSet())
	}
	reflect.NewAt(v.Field(0).Type(), unsafe.Pointer(v.Field(0).UnsafeAddr())).Elem().SetString("circle")
	fmt.Println(s.name)
}

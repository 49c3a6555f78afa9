// Slices and strings of memory at the end of the address space, that nobody looks into.
package main

import (
	"fmt"
	"unsafe"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	last := (*byte)(unsafe.Pointer(^uintptr(0)))
	s := unsafe.Slice(last, 1)
	fmt.Println(len(s), cap(s), s == nil)
	fmt.Println(len(unsafe.String(last, 1)))
	try(func() { _ = unsafe.Slice(last, 2) })
	try(func() { _ = unsafe.String(last, 2) })
	before := (*byte)(unsafe.Pointer(^uintptr(99)))
	fmt.Println(len(unsafe.Slice(before, 100)))
	try(func() { _ = unsafe.Slice(before, 101) })
}

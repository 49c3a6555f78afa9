package main

import "fmt"

func try(f func() any) {
	defer func() { fmt.Println(recover()) }()
	fmt.Println(f())
}

// An index of an unsigned 64-bit type that does not fit an int is still reported as it is.
func main() {
	s := []int{1, 2, 3}
	a := [3]int{}
	str := "abc"
	u := ^uint64(0)
	p := uintptr(1) << 63
	try(func() any { return s[u] })
	try(func() any { return a[u-1] })
	try(func() any { return str[p] })
	try(func() any { return s[:u] })
	try(func() any { return s[u:] })
	try(func() any { return str[u:] })
	try(func() any { s[uint(u)] = 1; return s })
	try(func() any { return &s[u] })
	try(func() any { return s[0:1:u] })
	fmt.Println(s[uint64(2)], str[uint(1):])
}

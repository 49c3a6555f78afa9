// Bounds of unsigned types beyond int, in every place of a slice expression.
package main

import "fmt"

type big uint64

func try(f func() any) {
	defer func() { fmt.Println(recover()) }()
	fmt.Println(f())
}

func main() {
	s := []string{"a", "b", "c"}
	b := []byte("abc")
	a := &[3]int{}
	str := "abc"
	u := ^uint64(0)
	g := big(u - 1)
	p := uintptr(1) << 63
	i := -1
	try(func() any { return s[:u] })
	try(func() any { return b[g:] })
	try(func() any { return a[:p] })
	try(func() any { return a[u:] })
	try(func() any { return str[u:] })
	try(func() any { return str[:g] })
	try(func() any { return str[i:u] })
	try(func() any { return str[u:i] })
	try(func() any { return s[0:1:u] })
	try(func() any { return s[0:u:2] })
	try(func() any { return s[u:1:2] })
	try(func() any { return a[0:1:p] })
	try(func() any { return s[:i] })
	try(func() any { return s[uint64(1):uint(2)] })
	try(func() any { return s[uint64(4):] })
}

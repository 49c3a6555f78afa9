package main

import "fmt"

type text string
type ints []int

func try(name string, f func() any) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	fmt.Println(name, f())
}

func main() {
	a := [5]int{1, 2, 3, 4, 5}
	s := a[:]
	p := &a
	fmt.Println(s[1:3], s[:2], s[3:], s[:], p[1:4], (*p)[:1], s[2:2], s[5:])
	t := s[1:3:4]
	fmt.Println(t, len(t), cap(t), t[:3], cap(t[1:]), len(p[:0:0]), cap(p[2:2]))
	str := "hello, world"
	fmt.Println(str[7:], str[:5], str[3:3] == "", text(str)[1:3], str[len(str):] == "")
	fmt.Printf("%T %T %T\n", text(str)[1:3], ints(s)[1:], a[:2])
	var n []int
	fmt.Println(n[:] == nil, n[0:0:0] == nil, len(n[:0]), s[:0] == nil)
	i, j, k := 2, 1, 100
	neg := -1
	try("s[2:1]", func() any { return s[i:j] })
	try("s[:100]", func() any { return s[:k] })
	try("s[100:]", func() any { return s[k:] })
	try("s[-1:]", func() any { return s[neg:] })
	try("s[:2:1]", func() any { return s[:i:j] })
	try("s[:1:100]", func() any { return s[:j:k] })
	try("s[2:1:3]", func() any { return s[i:j:3] })
	try("str[2:1]", func() any { return str[i:j] })
	try("str[:100]", func() any { return str[:k] })
	try("str[100:]", func() any { return str[k:] })
	try("a[:100]", func() any { return a[:k] })
	try("p[2:1]", func() any { return p[i:j] })
	try("t[:4]", func() any { return t[:4] })
	try("nil[:1]", func() any { return n[:j] })
	var np *[5]int
	try("np[:]", func() any { return np[:] })
	try("len(np)", func() any { return len(np) })
	try("s[-1]", func() any { return s[neg] })
	try("s[100]", func() any { return s[k] })
	try("str[100]", func() any { return str[k] })
	var b uint8 = 2
	fmt.Println(s[b], s[b:][uint64(1)], str['\x01':'\x03'], a[1.0])
}

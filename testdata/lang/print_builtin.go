package main

import "fmt"

type named string
type num int8

// print and println write to standard error, in a form of their own.
func main() {
	println()
	println(1, -2, uint8(200), "text", true, 'a', 1.5, -0.0, 1e100, 2i)
	print("a", 1, 2, "b", "c", false, "\n")
	println(named("named"), num(-5), 3.14159265358979, float32(0.1), 1/3.0, 100000000.0, 123456789.123)
	println(complex(1, -2), complex64(1i), uint64(1<<63), int64(-1<<63), uintptr(7), 0.0, 5e-324, 1.7976931348623157e308)
	z := 0.0
	println(1/z, -1/z, z/z, z)
	println("é日", "\x00\xff|", "")
	var p *int
	println(p == nil, nil == p)
	defer println("deferred", 1)
	print("no newline ")
	print(1.0, 2, "\n")
	fmt.Println("to stdout")
}

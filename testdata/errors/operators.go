package main

func main() {
	a, b := 1, 2.0
	_ = a + b
	_ = !a
	_ = -"x"
	_ = "a" - "b"
	_ = true && 1
	_ = a && b
	var s []int
	_ = s + s
	_ = *a
	_ = &1
	a++
	"x"++
	s++
	_ = a % b
	_ = 1.5 << a
	_ = s << 2
	_ = ^2.5
}

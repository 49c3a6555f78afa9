package main

func f() (int, string) { return 1, "a" }

func g(a int, b string) {}

func main() {
	var s string = 1
	var n int8 = 300
	a, b, c := f()
	g(1)
	g(1, 2, 3)
	n = "x" + 1
	_ = s + n
	return 1
}

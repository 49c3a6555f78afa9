package main

import "fmt"

type T struct{ name string }

func main() {
	undefinedFunc()
	var t T
	t.nam = "x"
	t.Print()
	fmt.Printn("x")
	var u Unknown
	u.x()
}

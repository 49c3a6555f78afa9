package main

type T int

func (T) m() {}
func (T) m() {}

var T = 3

func f(a int, a string) {}

func main() {
	x := 1
	x := 2
	_ = x
	var main int
	_ = main
}

func main() {}

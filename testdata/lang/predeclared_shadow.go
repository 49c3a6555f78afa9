package main

import "fmt"

type int float64

const true = 0 > 1

var nil = "not nil"

func len(s string) string { return "<" + s + ">" }

type error struct{ code int }

func (e error) String() string { return "error with a code" }

func append(a, b string) string { return a + "&" + b }

func main() {
	var i int = 1.5
	fmt.Println(i/2, true, nil, len("x"), append("a", "b"), error{3})
	fmt.Printf("%T %T\n", i, error{})
	false := "false"
	string := func(x any) int { return 7 }
	fmt.Println(false, string(1))
	new, make, copy := 1, 2, 3
	fmt.Println(new+make, copy)
	iota := 9
	fmt.Println(iota)
	panic := func(s any) { fmt.Println("calm:", s) }
	panic("no")
	recover := func() any { return 0 }
	fmt.Println(recover())
	{
		type byte = uint16
		var b byte = 300
		fmt.Println(b)
	}
	any := 1
	print := any + 1
	fmt.Println(print)
}

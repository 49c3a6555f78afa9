package main

import "fmt"

type t int

var x = "package"

func (t) name() string { return "outer t" }

func typeScope() {
	type t struct{ t string }
	v := t{"inner t"}
	fmt.Println(v.t, v)
	{
		type t = int
		var w t = 3
		fmt.Printf("%T\n", w)
	}
}

func recursive() {
	type node struct {
		v    int
		next *node
	}
	n := &node{1, &node{2, nil}}
	fmt.Println(n.v, n.next.v, n.next.next == nil)
}

func main() {
	fmt.Println(x)
	x := x + "/function"
	if x := x + "/if"; len(x) > 0 {
		x := x + "/then"
		fmt.Println(x)
	} else if y := x; y != "" {
		fmt.Println(x, y)
	}
	for x := range 1 {
		x := fmt.Sprint(x, "/for")
		fmt.Println(x)
	}
	switch x := x + "/switch"; {
	case true:
		x := x + "/case"
		fmt.Println(x)
	default:
		fmt.Println(x)
	}
	func(x string) {
		x += "/param"
		fmt.Println(x)
	}(x)
	fmt.Println(x, t(0).name())
	typeScope()
	recursive()
	const c = 1
	{
		const c = c + 1
		fmt.Println(c)
	}
	fmt := "fmt is a variable now"
	println := func(s string) { _ = s }
	println(fmt)
}

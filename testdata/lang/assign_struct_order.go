package main

import "fmt"

// What the destination of an assignment calls is called before what its value calls, for structs and arrays too.

type vec struct{ x, y int }

type body struct {
	p   vec
	a   [2]int
	sub *body
}

var trace []string

func note[T any](s string, v T) T { trace = append(trace, s); return v }

func done(what string) {
	fmt.Println(what, trace)
	trace = nil
}

func main() {
	b := &body{sub: &body{}}
	list := []body{{}, {}}
	note("b", b).p = note("v", vec{1, 2})
	done("field")
	note("b", b).a = note("v", [2]int{1, 2})
	done("array")
	note("list", list)[note("i", 1)] = note("v", *b)
	done("element")
	note("list", list)[note("i", 1)].p = note("v", vec{3, 4})
	done("field of an element")
	*note("p", b) = note("v", list[1])
	done("pointer")
	note("b", b).p = vec{note("x", 5), note("y", 6)}
	done("literal")
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		var none *body
		note("none", none).p = note("v", vec{})
	}()
	done("nil")
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		list[note("i", 7)].p = note("v", vec{})
	}()
	done("out of range")
	fmt.Println(b.p, b.a, list[1].p)
}

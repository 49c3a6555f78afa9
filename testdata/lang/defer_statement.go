package main

import (
	"errors"
	"fmt"
)

type res struct{ name string }

func (r *res) close()     { fmt.Println("close", r.name) }
func (r res) print()      { fmt.Println("print", r.name) }
func arg(s string) string { fmt.Println("arg", s); return s }
func fn(s string) func(string) {
	fmt.Println("fn", s)
	return func(a string) { fmt.Println("called", s, a) }
}

func results() (n int, err error) {
	defer func() {
		n *= 2
		if err != nil {
			err = fmt.Errorf("wrapped: %w", err)
		}
	}()
	n = 5
	return n + 1, errors.New("base")
}

func unnamed() int {
	n := 1
	defer func() { n = 100 }()
	return n
}

func pointer() *res {
	r := &res{"before"}
	defer func() { r.name = "after" }()
	return r
}

func loop() {
	for i := range 3 {
		defer fmt.Print("loop", i, " ")
		if i == 1 {
			defer func() { fmt.Print("extra ") }()
		}
	}
}

func conditional(b bool) {
	if b {
		defer fmt.Println("conditional")
	}
	fmt.Println("body", b)
}

func builtins() {
	m := map[string]int{"a": 1}
	c := make(chan int)
	defer func() { _, ok := <-c; fmt.Println(len(m), ok) }()
	defer delete(m, "a")
	defer close(c)
	defer print()
	defer func() { recover() }()
	defer panic("deferred panic")
}

func nested() (s string) {
	defer func() {
		defer func() { s += "3" }()
		s += "2"
	}()
	s = "1"
	return
}

func overwrite() (err error) {
	defer func() { err = nil }()
	return errors.New("lost")
}

func chain() (x int) {
	for i := 1; i <= 4; i++ {
		defer func() { x = x*10 + i }()
	}
	return 0
}

func main() {
	r := &res{"one"}
	defer r.close()
	defer r.print()
	defer fn("f")(arg("a"))
	r.name = "two"
	r = &res{"three"}
	fmt.Println(results())
	fmt.Println(unnamed(), pointer().name, nested(), overwrite(), chain())
	loop()
	fmt.Println()
	conditional(true)
	conditional(false)
	builtins()
	var nilf func()
	func() {
		defer func() { fmt.Println("recovered", recover() != nil) }()
		defer nilf()
		fmt.Println("a nil func may be deferred")
	}()
	func() {
		defer func() { recover(); fmt.Println("evaluated at once") }()
		var np *res
		defer np.print()
		fmt.Println("not reached")
	}()
	for i := range 2 {
		func() {
			defer func() { fmt.Print("iteration ", i, "; ") }()
		}()
	}
	fmt.Println()
}

package main

import "fmt"

type bad struct{ p *int }

func (b bad) Error() string { return fmt.Sprint("value ", *b.p) }

// The Error method of the panic value panics itself.
func main() {
	defer fmt.Println("deferred")
	panic(bad{})
}

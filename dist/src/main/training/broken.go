// Does not compile: the errors are what people see most.
package main

import (
	"fmt"
	"os"
)

type named interface{ name() string }

type thing struct{}

func f(n int) (string, error) {
	for i := 0; i < n; i++ {
		unused := i
	}
	return "x"
}

func main() {
	var s string = 1 + 2
	var n named = thing{}
	fmt.Println(undefined, s, n.missing)
	f("x", 2)
	if s := 5; s {
	}
}

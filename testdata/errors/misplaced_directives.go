// Directives for functions stand before functions.
//
//go:noinline
package main

//go:noinline
import "fmt"

//go:noinline
var x int

//go:nosplit
type T int

//go:noinline
const c = 1

//go:build foo
func f() { fmt.Print() }

//go:noinline
func h() {
	//go:noinline
	type u int
	//go:nosplit
	var y u
	_ = y
}

func main() {}

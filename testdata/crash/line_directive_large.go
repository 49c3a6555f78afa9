// Lines beyond what a class file has room for.
package main

import (
	"fmt"
	"runtime"
)

func where() {
	_, _, line, _ := runtime.Caller(1)
	fmt.Println(line)
}

//line line_directive_large.go:59990
func f(a []int) int {
	where()
	s := 0
	for i := range 100 {
		s += i
	}
//line line_directive_large.go:70001
	where()
	where()
//line line_directive_large.go:999998
	where()
	return a[s]
}

func main() {
	where()
	f(nil)
}

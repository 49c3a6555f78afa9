// A dependency in the vendor directory, of an older language version.
package main

import (
	"fmt"

	"example.org/greet"
)

func main() {
	fmt.Println(greet.Hello("vendor"))
	for _, f := range greet.Each("a", "b") {
		fmt.Println(f())
	}
	var fs []func() int
	for i := 0; i < 2; i++ {
		fs = append(fs, func() int { return i })
	}
	fmt.Println(fs[0](), fs[1]())
}

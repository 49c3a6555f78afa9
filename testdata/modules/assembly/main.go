// Packages with functions in assembly and the same in Go behind a build tag, and with build constraints in the older form.
package main

import (
	"fmt"

	"example.com/assembly/lost"
	"example.com/assembly/old"
	"example.com/assembly/rev"
	"example.com/assembly/sum"
)

func main() {
	fmt.Println(sum.Of(3, 4), sum.Of(-1, 1))
	fmt.Printf("%#x\n", rev.Bytes(0x0102030405060708))
	fmt.Println(old.Which(), old.Also())
	fmt.Println(lost.Portable(21))
}

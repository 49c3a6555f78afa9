// Resident is a hello world that stays until its standard input ends, so that one can look at its memory.
package main

import (
	"fmt"
	"io"
	"os"
)

func main() {
	fmt.Println("hello, world")
	io.Copy(io.Discard, os.Stdin)
}

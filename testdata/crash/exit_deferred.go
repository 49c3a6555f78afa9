package main

import (
	"fmt"
	"os"
)

// os.Exit ends the program at once, also out of a deferred call of a panic and beside other goroutines.
func main() {
	defer fmt.Println("never")
	defer func() {
		fmt.Println("recovered:", recover())
		os.Exit(7)
	}()
	go func() {
		for {
		}
	}()
	var p *int
	*p = 1
}

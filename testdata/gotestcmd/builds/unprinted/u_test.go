package unprinted_test

import "example.com/builds/unprinted"

// It is compiled only, since it does not say what it prints.
func ExampleTwice() {
	println(unprinted.Twice(4))
}

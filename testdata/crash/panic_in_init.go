// The stack of an init function has no frame of the package's initialiser.
package main

var before = len("variables are initialised first")

func init() {
	println("first init function", before)
}

func init() {
	func() {
		panic("in the second init function")
	}()
}

func main() {}

// The stack of an init function has no frame of the package's initialiser.
package main

import "runtime"

func init() {
	_, _, _, deep := runtime.Caller(4)
	_, _, _, main := runtime.Caller(1)
	println(main, deep)
}

func init() {
	func() {
		panic("in the second init function")
	}()
}

func main() {}

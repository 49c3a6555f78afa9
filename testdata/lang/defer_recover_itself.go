// recover as the deferred function itself: it counts for the function that defers it.
package main

import "fmt"

func inDeferred() {
	defer func() { fmt.Println("outside:", recover()) }()
	defer func() {
		defer recover()
	}()
	panic("seen by the function that deferred recover")
}

func atTop() {
	defer func() { fmt.Println("outside:", recover()) }()
	defer recover()
	panic("not seen")
}

func secondPanic() {
	defer func() { fmt.Println("outside:", recover()) }()
	defer func() {
		defer func() { fmt.Println("inside:", recover()) }()
		defer recover()
		panic("second")
	}()
	panic("first")
}

func onlyArguments() {
	defer func() {
		defer fmt.Println("argument:", recover())
	}()
	panic("taken at the statement")
}

func main() {
	inDeferred()
	atTop()
	secondPanic()
	onlyArguments()
	go recover()
}

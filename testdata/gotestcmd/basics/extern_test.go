package basics_test

import (
	"fmt"

	"example.com/basics"
)

func ExampleList() {
	var l basics.List
	fmt.Println(l.Add("x"))
	fmt.Println(l.Add("y")) // not "Output: 3"
	// Output:
	// 1
	// 2
}

func ExampleList_Add() {
	for word := range map[string]bool{"p": true, "q": true, "r": true} {
		fmt.Println(word)
	}

	// Unordered output: r
	// q
	// p
}

func Example_notRun() {
	fmt.Println("compiled only")
}

func Example_nothing() {
	// Output:
}

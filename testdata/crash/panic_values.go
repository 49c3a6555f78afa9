package main

import "fmt"

type code int

type pair struct{ a, b int }

func try(v any) {
	defer func() { fmt.Println("recovered", recover()) }()
	panic(v)
}

func main() {
	try(1)
	try("two")
	try(3.5)
	try(nil)
	try(pair{1, 2})
	panic(code(7))
}

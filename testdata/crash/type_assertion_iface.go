package main

import "fmt"

type named struct{}

func main() {
	var v any = named{}
	println(v.(fmt.Stringer).String())
}

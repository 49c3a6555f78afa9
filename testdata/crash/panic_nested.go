package main

import "fmt"

func main() {
	defer fmt.Println("outer deferred call runs")
	defer func() {
		panic("second")
	}()
	panic("first")
}

// Hello measures the start: the whole process of the smallest program that prints.
package main

import "fmt"

func main() {
	fmt.Println("hello, world")
}

package main

import "fmt"

func main() {
	for i := range 3 {
		defer fmt.Println("deferred", i)
	}
	var p *int
	fmt.Println(*p)
}

package main

import "fmt"

var a = [3]int{1, 2, 3

func f( {
}

func main() {
	fmt.Println("a" "b")
	else {
	}
	y = 3 +
}

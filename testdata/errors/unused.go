package main

import (
	"fmt"
	"os"
	str "strings"
)

func main() {
	x := 1
	var y, z = 2, 3
	fmt.Println(z)
	for i, v := range []int{1} {
	}
}

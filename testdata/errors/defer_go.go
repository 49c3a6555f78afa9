package main

import "fmt"

func f() int { return 1 }

func main() {
	defer f
	defer recover
	defer len("x")
	go append([]int{}, 1)
	go func() {}
	go fmt.Println
	defer int(3)
}

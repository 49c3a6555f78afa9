package main

import "fmt"

func f() int { return 1 }

func main() {
	defer f
	defer recover
	defer len("x")
	go append([]int{}, 1)
	go func() {}
	defer (f())
	go fmt.Println
	defer int(3)
	defer <-make(chan int)
}

package main

import "fmt"

type T struct{}

func (T) m() int { return 1 }

func main() {
	x := 1
	x + 1
	-x
	len("abc")
	append([]int{}, 1)
	T{}
	T{}.m
	"string"
	fmt.Sprint
	[]int{1}[0]
	<-make(chan int)
	T{}.m()
	func() {}
	x == 1
	make([]int, 1)
	int(x)
}

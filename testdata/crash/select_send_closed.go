package main

import "fmt"

func send(c chan int) {
	select {
	case c <- 1:
	default:
		fmt.Println("never")
	}
}

func main() {
	c := make(chan int)
	close(c)
	send(c)
}

package main

import "time"

func work(ch chan int) {
	ch <- 1
	panic("worker failed")
}

func main() {
	ch := make(chan int)
	go work(ch)
	<-ch
	time.Sleep(time.Hour)
}

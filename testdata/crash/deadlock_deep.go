package main

var c = make(chan int)

func down(n int) {
	if n == 0 {
		<-c
	} else {
		down(n - 1)
	}
}

func main() {
	go down(5)
	down(150)
}

package main

import "fmt"

func ch(s string, c chan int) chan int { fmt.Print(s, " "); return c }
func val(s string, n int) int          { fmt.Print(s, " "); return n }

func main() {
	a, b := make(chan int, 1), make(chan int, 1)
	var nilc chan int
	a <- 1
	select {
	case v := <-ch("first", a):
		fmt.Println("received", v)
	case ch("second", nilc) <- val("value", 5):
		fmt.Println("never")
	}
	select {
	case v, ok := <-a:
		fmt.Println("never", v, ok)
	case b <- val("sent", 7):
		fmt.Println("sent")
	}
	var x int
	var ok bool
	arr := [2]int{}
	select {
	case x, ok = <-b:
		fmt.Println(x, ok)
	}
	b <- 9
	select {
	case arr[val("index", 1)] = <-b:
		fmt.Println(arr)
	}
	select {
	case <-a:
		fmt.Println("never")
	default:
		fmt.Println("default")
	}
	select {
	case <-nilc:
	case nilc <- 1:
	default:
		fmt.Println("nil channels are never ready")
	}
	close(a)
	select {
	case v, ok := <-a:
		fmt.Println("closed", v, ok)
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		select {
		case a <- 1:
		default:
			fmt.Println("never")
		}
	}()
	m := map[string]int{}
	b <- 3
	select {
	case m["k"] = <-b:
	}
	fmt.Println(m)
	counts := [3]int{}
	c1, c2, c3 := make(chan int, 1), make(chan int, 1), make(chan int, 1)
	for range 3000 {
		c1 <- 1
		c2 <- 1
		select {
		case <-c1:
			counts[0]++
			<-c2
		case <-c2:
			counts[1]++
			<-c1
		case c3 <- 1:
			counts[2]++
			<-c1
			<-c2
			<-c3
		}
	}
	fmt.Println(counts[0] > 700, counts[1] > 700, counts[2] > 700)
	done := make(chan struct{})
	sum := 0
	data := make(chan int)
	go func() {
		for i := range 10 {
			data <- i
		}
		close(done)
	}()
	for running := true; running; {
		select {
		case v := <-data:
			sum += v
		case <-done:
			running = false
		}
	}
	fmt.Println(sum)
	un := make(chan int)
	go func() { un <- 42 }()
	select {
	case v := <-un:
		fmt.Println(v)
	}
	var r any
	b <- 4
	select {
	case r = <-b:
		fmt.Printf("%T %v\n", r, r)
	}
}

package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"time"
)

// blocked waits until so many goroutines are parked in that state.
func blocked(state string, n int) {
	buf := make([]byte, 1<<16)
	for strings.Count(string(buf[:runtime.Stack(buf, true)]), "["+state+"]") < n {
		time.Sleep(100 * time.Microsecond)
	}
}

func main() {
	c := make(chan int)
	var log []string
	done := make(chan bool)
	go func() {
		for i := range 3 {
			c <- i
		}
		close(c)
		done <- true
	}()
	for v := range c {
		log = append(log, fmt.Sprint(v))
	}
	<-done
	fmt.Println(log)
	// Receivers are served in the order in which they came.
	q := make(chan int)
	out := make(chan string, 5)
	var order sync.WaitGroup
	for i := range 5 {
		order.Add(1)
		go func() {
			defer order.Done()
			out <- fmt.Sprint(i, "got", <-q)
		}()
		blocked("chan receive", i+1)
	}
	for i := range 5 {
		q <- i * 10
		fmt.Println(<-out)
	}
	order.Wait()
	// So are senders.
	for i := range 5 {
		go func() { q <- i }()
		blocked("chan send", i+1)
	}
	for range 5 {
		fmt.Print(<-q, " ")
	}
	fmt.Println()
	// A buffered channel keeps its order while senders wait.
	b := make(chan int, 2)
	for i := range 5 {
		go func() { b <- i }()
		for len(b) < min(i+1, 2) {
			runtime.Gosched()
		}
		blocked("chan send", i-1)
	}
	for range 5 {
		fmt.Print(<-b, " ")
	}
	fmt.Println(len(b))
	// Close wakes all receivers.
	e := make(chan int)
	woken := make(chan bool)
	for range 4 {
		go func() { _, ok := <-e; woken <- ok }()
	}
	blocked("chan receive", 4)
	close(e)
	for range 4 {
		fmt.Print(<-woken, " ")
	}
	fmt.Println()
	// A closed buffered channel is emptied first.
	f := make(chan string, 3)
	f <- "a"
	f <- "b"
	close(f)
	for range 3 {
		v, ok := <-f
		fmt.Printf("%q %v ", v, ok)
	}
	fmt.Println()
	// Senders that wait when the channel is closed panic.
	s := make(chan int)
	go func() {
		defer func() { done <- recover() != nil }()
		s <- 1
	}()
	blocked("chan send", 1)
	close(s)
	fmt.Println(<-done)
}

package main

import (
	"fmt"
	"sync"
	"time"
)

// 100,000 goroutines that each send on a channel, and as many that sleep.
func main() {
	const n = 100000
	c := make(chan int)
	for i := range n {
		go func() { c <- i }()
	}
	sum := 0
	for range n {
		sum += <-c
	}
	fmt.Println(sum)
	start := time.Now()
	var wg sync.WaitGroup
	woken := make([]bool, n)
	for i := range n {
		wg.Go(func() {
			time.Sleep(time.Duration(50+i%50) * time.Millisecond)
			woken[i] = true
		})
	}
	wg.Wait()
	all := true
	for _, w := range woken {
		all = all && w
	}
	d := time.Since(start)
	fmt.Println(all, d >= 50*time.Millisecond, d < 100*time.Second)
	gate := make(chan struct{})
	var ready sync.WaitGroup
	ready.Add(n)
	total := make(chan int, 100)
	for i := range n {
		go func() {
			ready.Done()
			<-gate
			total <- i & 1
		}()
	}
	ready.Wait()
	close(gate)
	ones := 0
	for range n {
		ones += <-total
	}
	fmt.Println(ones)
}

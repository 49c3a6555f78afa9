package main

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
)

// started starts ten goroutines and returns the order in which they ran.
func started() []int {
	var wg sync.WaitGroup
	var order []int
	for i := range 10 {
		wg.Go(func() { order = append(order, i) })
	}
	wg.Wait()
	return order
}

// With one P the last goroutine started runs first (runnext), the others in order. A goroutine that starts others for 10 ms is preempted, and then
// those that it has started run: cold code on a busy machine can need as long, so several tries are allowed.
func main() {
	runtime.GOMAXPROCS(1)
	order := started()
	for range 1000 {
		if slices.Equal(order, []int{9, 0, 1, 2, 3, 4, 5, 6, 7, 8}) {
			break
		}
		order = started()
	}
	fmt.Println(order)
	order = nil
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			order = append(order, i)
			wg.Add(1)
			go func() {
				order = append(order, i*10)
				wg.Done()
			}()
		}()
	}
	wg.Wait()
	fmt.Println(len(order))
	c := make(chan int)
	done := make(chan bool)
	for i := range 3 {
		go func() { c <- i; done <- true }()
	}
	runtime.Gosched()
	sum := 0
	for range 3 {
		sum += <-c
	}
	for range 3 {
		<-done
	}
	fmt.Println(sum)
}

package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

func fib(n int) int {
	if n < 2 {
		return n
	}
	if n < 12 {
		return fib(n-1) + fib(n-2)
	}
	c := make(chan int, 2)
	go func() { c <- fib(n - 1) }()
	go func() { c <- fib(n - 2) }()
	return <-c + <-c
}

// One goroutine makes all the work; the other Ps must come for it.
func main() {
	runtime.GOMAXPROCS(4)
	fmt.Println(fib(20))
	var wg sync.WaitGroup
	var done atomic.Int32
	wg.Go(func() {
		for range 2000 {
			wg.Go(func() {
				x := 0
				for i := range 200 {
					x += i
				}
				done.Add(1)
			})
		}
	})
	wg.Wait()
	fmt.Println(done.Load())
	// More than a run queue of 256 holds.
	c := make(chan int)
	runtime.GOMAXPROCS(1)
	for i := range 1000 {
		go func() { c <- i }()
	}
	runtime.Gosched()
	runtime.GOMAXPROCS(4)
	sum := 0
	for range 1000 {
		sum += <-c
	}
	fmt.Println(sum)
	// A goroutine that waits for work of another P's queue, and one that never yields meanwhile.
	var flag atomic.Bool
	go func() {
		for !flag.Load() {
		}
	}()
	go func() { flag.Store(true) }()
	for !flag.Load() {
		runtime.Gosched()
	}
	fmt.Println("done")
}

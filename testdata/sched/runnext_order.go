package main

import (
	"fmt"
	"runtime"
	"sync"
)

// With one P the last goroutine started runs first (runnext), the others in order.
func main() {
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	var order []int
	for i := range 10 {
		wg.Add(1)
		go func() {
			order = append(order, i)
			wg.Done()
		}()
	}
	wg.Wait()
	fmt.Println(order)
	order = nil
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

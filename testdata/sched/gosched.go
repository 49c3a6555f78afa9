package main

import (
	"fmt"
	"runtime"
	"sync"
)

// With one P, Gosched goes to the end of the queue, and a started goroutine waits for its turn.
func main() {
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	var log []int
	for i := range 3 {
		wg.Go(func() {
			for range 3 {
				log = append(log, i)
				runtime.Gosched()
			}
		})
	}
	fmt.Println("nothing yet:", len(log))
	wg.Wait()
	counts := [3]int{}
	for _, v := range log {
		counts[v]++
	}
	fmt.Println(counts, len(log))
	// Round robin: between two steps of one, the others take theirs.
	for k := 3; k < 6; k++ {
		seen := map[int]bool{log[k]: true, log[k-1]: true, log[k-2]: true}
		if len(seen) != 3 {
			fmt.Println("not in turn:", log)
		}
	}
	ran := false
	go func() { ran = true }()
	for !ran {
		runtime.Gosched()
	}
	fmt.Println(ran, runtime.GOMAXPROCS(0))
	c := make(chan int)
	go func() {
		for i := range 5 {
			c <- i
		}
		close(c)
	}()
	for v := range c {
		fmt.Print(v, " ")
		runtime.Gosched()
	}
	fmt.Println()
}

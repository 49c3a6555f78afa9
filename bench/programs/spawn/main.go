// Spawn measures starting and ending goroutines: bursts that a WaitGroup waits for, and a tree of them. Size: bursts
// of 1,000.
package main

import (
	"sync"
	"sync/atomic"

	"gruffle.bench/harness"
)

const burst = 1000

func main() {
	harness.Run(2_500, func(size int) any {
		var sum atomic.Int64
		for round := range size {
			var wg sync.WaitGroup
			wg.Add(burst)
			for i := range burst {
				go func() {
					sum.Add(int64(round ^ i))
					wg.Done()
				}()
			}
			wg.Wait()
			if round%4 == 0 {
				sum.Add(int64(tree(8)))
			}
		}
		return sum.Load()
	})
}

// tree counts the leaves of a tree of goroutines.
func tree(depth int) int {
	if depth == 0 {
		return 1
	}
	right := make(chan int, 1)
	go func() { right <- tree(depth - 1) }()
	return tree(depth-1) + <-right
}

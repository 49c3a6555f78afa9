// Gosched measures goroutines that give way to each other, eight for each processor. Size: how often each does.
package main

import (
	"runtime"
	"sync"

	"gruffle.bench/harness"
)

func main() {
	harness.Run(900_000, func(size int) any {
		sums := make([]int, 16)
		var wait sync.WaitGroup
		for i := range sums {
			wait.Go(func() {
				for n := range size {
					sums[i] += n ^ i
					runtime.Gosched()
				}
			})
		}
		wait.Wait()
		total := 0
		for _, s := range sums {
			total += s
		}
		return total
	})
}

// Goroutines makes as many goroutines as it is told, has all of them wait for one channel, lets them go and joins them.
package main

import (
	"sync"
	"sync/atomic"

	"gruffle.bench/growth/best"
)

func main() {
	n := best.Size()
	best.Time(func() {
		release := make(chan int)
		var sum atomic.Int64
		var done sync.WaitGroup
		done.Add(n)
		for i := range n {
			go func() {
				<-release
				sum.Add(int64(i))
				done.Done()
			}()
		}
		close(release)
		done.Wait()
		if sum.Load() != int64(n)*int64(n-1)/2 {
			best.Fail("a goroutine is missing")
		}
	})
}

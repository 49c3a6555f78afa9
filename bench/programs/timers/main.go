// Timers measures the timer heap: timers that are reset and stopped long before they fire, and many that fire.
// Size: thousands of timers that fire.
package main

import (
	"sync"
	"sync/atomic"
	"time"

	"gruffle.bench/harness"
)

func main() {
	harness.Run(1_700, func(size int) any {
		stopped := churn(size)
		for range size {
			stopped += fire(1000)
		}
		return stopped
	})
}

// churn resets deadlines, as a server does for each request.
func churn(rounds int) int {
	timers := make([]*time.Timer, 1000)
	for i := range timers {
		timers[i] = time.NewTimer(time.Hour + time.Duration(i)*time.Second)
	}
	active := 0
	for round := range rounds {
		for i, t := range timers {
			if t.Reset(time.Hour + time.Duration(i*round%1000)*time.Second) {
				active++
			}
		}
	}
	for _, t := range timers {
		if t.Stop() {
			active++
		}
	}
	return active
}

// fire has n functions called by timers, and a goroutine sleeps for every hundred of them.
func fire(n int) int {
	var called atomic.Int64
	var wg sync.WaitGroup
	wg.Add(n)
	for i := range n {
		time.AfterFunc(time.Duration(i%50)*time.Microsecond, func() {
			called.Add(1)
			wg.Done()
		})
		if i%100 == 0 {
			wg.Add(1)
			go func() {
				time.Sleep(time.Microsecond)
				called.Add(1)
				wg.Done()
			}()
		}
	}
	wg.Wait()
	return int(called.Load())
}

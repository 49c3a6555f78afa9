package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"time"
)

// Goroutines that take locks and move between threads: nothing may remember which thread it was on.
func main() {
	runtime.GOMAXPROCS(4)
	var mu sync.Mutex
	var rw sync.RWMutex
	var once sync.Once
	var wg sync.WaitGroup
	shared := map[int]int{}
	total, inits := 0, 0
	c := make(chan int)
	name, _ := os.MkdirTemp("", "gruffle")
	defer os.RemoveAll(name)
	for g := range 16 {
		wg.Go(func() {
			for i := range 200 {
				mu.Lock()
				total++
				if i%10 == 0 {
					runtime.Gosched()
				}
				shared[g]++
				mu.Unlock()
				rw.RLock()
				_ = total
				rw.RUnlock()
				if i%20 == 0 {
					rw.Lock()
					once.Do(func() { time.Sleep(time.Millisecond); inits++ })
					rw.Unlock()
				}
				if i%50 == 0 {
					os.Stat(name)
				}
				if g%2 == 0 {
					c <- i
				} else {
					<-c
				}
				time.Now()
			}
		})
	}
	wg.Wait()
	sum := 0
	for _, v := range shared {
		sum += v
	}
	fmt.Println(total, sum, inits)
	fmt.Println(mu.TryLock(), mu.TryLock(), rw.TryRLock(), rw.TryLock())
}

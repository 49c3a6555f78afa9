package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"time"
)

type queue struct {
	mu    sync.Mutex
	cond  *sync.Cond
	items []int
	done  bool
}

func (q *queue) put(v int) {
	q.mu.Lock()
	q.items = append(q.items, v)
	q.mu.Unlock()
	q.cond.Signal()
}

func (q *queue) get() (int, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 && !q.done {
		q.cond.Wait()
	}
	if len(q.items) == 0 {
		return 0, false
	}
	v := q.items[0]
	q.items = q.items[1:]
	return v, true
}

// blocked waits until so many goroutines are parked in that state.
func blocked(state string, n int) {
	buf := make([]byte, 1<<16)
	for strings.Count(string(buf[:runtime.Stack(buf, true)]), "["+state+"]") < n {
		time.Sleep(100 * time.Microsecond)
	}
}

func main() {
	q := &queue{}
	q.cond = sync.NewCond(&q.mu)
	var wg sync.WaitGroup
	sums := make(chan int, 4)
	for range 4 {
		wg.Go(func() {
			sum := 0
			for {
				v, ok := q.get()
				if !ok {
					break
				}
				sum += v
			}
			sums <- sum
		})
	}
	for i := range 1000 {
		q.put(i)
	}
	q.mu.Lock()
	q.done = true
	q.mu.Unlock()
	q.cond.Broadcast()
	wg.Wait()
	total := 0
	for range 4 {
		total += <-sums
	}
	fmt.Println(total)
	// Signal wakes the one that waited longest.
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	order := make(chan int, 3)
	for i := range 3 {
		go func() {
			mu.Lock()
			c.Wait()
			order <- i
			mu.Unlock()
		}()
		blocked("sync.Cond.Wait", i+1)
	}
	for range 3 {
		mu.Lock()
		c.Signal()
		mu.Unlock()
		fmt.Print(<-order, " ")
	}
	fmt.Println()
	c.Signal()
	c.Broadcast()
	rw := sync.RWMutex{}
	rc := sync.NewCond(rw.RLocker())
	ready := false
	woken := make(chan bool)
	for range 3 {
		go func() {
			rw.RLock()
			for !ready {
				rc.Wait()
			}
			rw.RUnlock()
			woken <- true
		}()
	}
	blocked("sync.Cond.Wait", 3)
	rw.Lock()
	ready = true
	rw.Unlock()
	rc.Broadcast()
	fmt.Println(<-woken, <-woken, <-woken)
}

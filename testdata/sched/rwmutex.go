package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// blocked waits until so many goroutines are parked in that state.
func blocked(state string, n int) {
	buf := make([]byte, 1<<16)
	for strings.Count(string(buf[:runtime.Stack(buf, true)]), "["+state+"]") < n {
		time.Sleep(100 * time.Microsecond)
	}
}

func main() {
	var rw sync.RWMutex
	var readers, maxReaders, writers atomic.Int32
	bad := atomic.Bool{}
	data := 0
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			for range 20 {
				rw.RLock()
				n := readers.Add(1)
				for m := maxReaders.Load(); n > m && !maxReaders.CompareAndSwap(m, n); m = maxReaders.Load() {
				}
				if writers.Load() != 0 {
					bad.Store(true)
				}
				time.Sleep(50 * time.Microsecond)
				readers.Add(-1)
				rw.RUnlock()
			}
		})
	}
	for range 3 {
		wg.Go(func() {
			for range 20 {
				rw.Lock()
				if writers.Add(1) != 1 || readers.Load() != 0 {
					bad.Store(true)
				}
				data++
				writers.Add(-1)
				rw.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(data, bad.Load(), maxReaders.Load() > 1)
	// A waiting writer keeps new readers out.
	rw.RLock()
	var log []string
	var mu sync.Mutex
	say := func(s string) { mu.Lock(); log = append(log, s); mu.Unlock() }
	wg.Go(func() { rw.Lock(); say("writer"); rw.Unlock() })
	blocked("sync.RWMutex.Lock", 1)
	fmt.Println(rw.TryRLock(), rw.TryLock())
	wg.Go(func() { rw.RLock(); say("reader"); rw.RUnlock() })
	blocked("sync.RWMutex.RLock", 1)
	say("first reader ends")
	rw.RUnlock()
	wg.Wait()
	fmt.Println(log)
	// A mutex may be unlocked by another goroutine, and waits in line.
	var m sync.Mutex
	m.Lock()
	order := make(chan int, 3)
	for i := range 3 {
		go func() { m.Lock(); order <- i; m.Unlock() }()
		blocked("sync.Mutex.Lock", i+1)
	}
	go m.Unlock()
	fmt.Println(<-order, <-order, <-order)
	l := rw.RLocker()
	l.Lock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	l.Unlock()
	rw.RUnlock()
	// A hungry waiter gets the lock though another takes it again and again.
	var stop atomic.Bool
	go func() {
		for !stop.Load() {
			m.Lock()
			time.Sleep(100 * time.Microsecond)
			m.Unlock()
		}
	}()
	for range 5 {
		m.Lock()
		m.Unlock()
	}
	stop.Store(true)
	fmt.Println("not starved")
}

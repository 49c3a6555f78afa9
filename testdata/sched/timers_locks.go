package main

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	// stale values
	t := time.NewTimer(time.Millisecond)
	time.Sleep(20 * time.Millisecond)
	fmt.Println(t.Stop())
	select {
	case <-t.C:
		fmt.Println("stale")
	default:
		fmt.Println("none")
	}
	t.Reset(time.Millisecond)
	time.Sleep(20 * time.Millisecond)
	fmt.Println(t.Reset(time.Hour))
	select {
	case <-t.C:
		fmt.Println("stale")
	default:
		fmt.Println("none")
	}
	fmt.Println(t.Stop(), t.Stop())
	// many sleepers
	var wg sync.WaitGroup
	var n atomic.Int64
	start := time.Now()
	for i := 0; i < 100000; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			time.Sleep(200 * time.Millisecond)
			n.Add(1)
		}()
	}
	wg.Wait()
	fmt.Println(n.Load(), time.Since(start) < time.Hour)
	// AfterFunc stop
	var fired atomic.Bool
	af := time.AfterFunc(time.Hour, func() { fired.Store(true) })
	fmt.Println(af.Stop(), af.Stop(), fired.Load(), af.C == nil)
	af.Reset(time.Millisecond)
	for !fired.Load() {
		time.Sleep(time.Millisecond)
	}
	fmt.Println(fired.Load())
	// ticker
	tk := time.NewTicker(100 * time.Millisecond)
	k := 0
	for try := 0; k != 1 && try < 20; try++ { // the next tick may come before the loop's end
		tk.Reset(100 * time.Millisecond)
		time.Sleep(250 * time.Millisecond)
		k = 0
	loop:
		for {
			select {
			case <-tk.C:
				k++
			default:
				break loop
			}
		}
	}
	fmt.Println(k)
	tk.Reset(time.Millisecond)
	<-tk.C
	tk.Stop()
	// RWMutex
	var rw sync.RWMutex
	m := map[int]int{}
	for i := 0; i < 8; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; j < 500; j++ {
				if j%10 == 0 {
					rw.Lock()
					m[j]++
					rw.Unlock()
				} else {
					rw.RLock()
					_ = m[j]
					rw.RUnlock()
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(m[0], rw.TryLock(), rw.TryRLock())
	rw.Unlock()
	// context tree
	root, cancel := context.WithCancel(context.Background())
	for i := 0; i < 1000; i++ {
		c, cc := context.WithTimeout(root, time.Hour)
		defer cc()
		wg.Add(1)
		go func() { <-c.Done(); wg.Done() }()
	}
	cancel()
	wg.Wait()
	runtime.Gosched()
	fmt.Println("done")
	// cond queue
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	q := []int{}
	got := 0
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				mu.Lock()
				for len(q) == 0 {
					c.Wait()
				}
				x := q[0]
				q = q[1:]
				mu.Unlock()
				if x < 0 {
					return
				}
				mu.Lock()
				got++
				mu.Unlock()
			}
		}()
	}
	for i := 0; i < 2000; i++ {
		mu.Lock()
		q = append(q, i)
		mu.Unlock()
		c.Signal()
	}
	for i := 0; i < 4; i++ {
		mu.Lock()
		q = append(q, -1)
		mu.Unlock()
		c.Broadcast()
	}
	wg.Wait()
	fmt.Println(got)
	var sm sync.Map
	for i := 0; i < 8; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; j < 500; j++ {
				sm.LoadOrStore(j, i)
				sm.Load(j)
			}
		}()
	}
	wg.Wait()
	cnt := 0
	sm.Range(func(k, v any) bool { cnt++; return true })
	fmt.Println(cnt)
}

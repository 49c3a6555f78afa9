package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	var n atomic.Int64
	for i := range 100 {
		wg.Go(func() { n.Add(int64(i)) })
	}
	wg.Wait()
	fmt.Println(n.Load())
	wg.Wait()
	wg.Add(2)
	go wg.Done()
	go func() { defer wg.Done(); n.Add(1) }()
	wg.Wait()
	fmt.Println(n.Load())
	// Several may wait, and it may be used again.
	for round := range 3 {
		wg.Add(1)
		out := make(chan int, 4)
		var waiters sync.WaitGroup
		for range 4 {
			waiters.Go(func() { wg.Wait(); out <- round })
		}
		wg.Done()
		waiters.Wait()
		fmt.Print(<-out, len(out), " ")
	}
	fmt.Println()
	var nested func(d int)
	var all sync.WaitGroup
	var leaves atomic.Int32
	nested = func(d int) {
		if d == 0 {
			leaves.Add(1)
			return
		}
		for range 3 {
			all.Go(func() { nested(d - 1) })
		}
	}
	nested(5)
	all.Wait()
	fmt.Println(leaves.Load())
	func() {
		defer func() { fmt.Println(recover()) }()
		var w sync.WaitGroup
		w.Add(-1)
	}()
	errs := make([]error, 3)
	for i := range errs {
		wg.Go(func() {
			defer func() {
				if r := recover(); r != nil {
					errs[i] = fmt.Errorf("task %d: %v", i, r)
				}
			}()
			if i == 1 {
				panic("failed")
			}
		})
	}
	wg.Wait()
	fmt.Println(errs)
}

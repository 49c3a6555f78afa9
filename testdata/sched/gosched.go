package main

import (
	"fmt"
	"runtime"
	"sync"
)

// With one P, Gosched goes to the end of the queue, and a started goroutine waits for its turn. What has run for 10 ms goes to the end too, which
// cold code on a busy machine can need for a step: so several tries are allowed to what is to be seen.
func main() {
	runtime.GOMAXPROCS(1)
	fmt.Println(seen(waitsForItsTurn), seen(inTurn))
	counts := [3]int{}
	steps := log()
	for _, v := range steps {
		counts[v]++
	}
	fmt.Println(counts, len(steps))
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

func seen(what func() bool) bool {
	for range 1000 {
		if what() {
			return true
		}
	}
	return false
}

func waitsForItsTurn() bool {
	ran := false
	var wg sync.WaitGroup
	wg.Go(func() { ran = true })
	waited := !ran
	wg.Wait()
	return waited && ran
}

// log has the steps of three goroutines, which call Gosched after each.
func log() []int {
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
	wg.Wait()
	return log
}

// inTurn reports whether, between two steps of one, the others take theirs.
func inTurn() bool {
	log := log()
	for k := 2; k < len(log); k++ {
		seen := map[int]bool{log[k]: true, log[k-1]: true, log[k-2]: true}
		if len(seen) != 3 {
			return false
		}
	}
	return true
}

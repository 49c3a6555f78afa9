package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

var sink int

func spin(n int) int {
	if n == 0 {
		return 0
	}
	return spin(n-1) + 1
}

// With one P, loops that never call anything must still let others run.
func main() {
	runtime.GOMAXPROCS(1)
	go func() {
		for {
		}
	}()
	go func() {
		for i := 0; ; i++ {
			sink = i
		}
	}()
	go func() {
		for {
			spin(50)
		}
	}()
	var stop atomic.Bool
	go func() {
	loop:
		if !stop.Load() {
			goto loop
		}
	}()
	go func() {
		m := map[int]int{1: 1}
		for {
			for k := range m {
				m[k]++
			}
		}
	}()
	start := time.Now()
	for i := range 3 {
		time.Sleep(time.Millisecond)
		fmt.Println("main runs", i)
	}
	done := make(chan int)
	go func() { done <- 42 }()
	fmt.Println(<-done)
	stop.Store(true)
	fmt.Println(time.Since(start) < 100*time.Second)
}

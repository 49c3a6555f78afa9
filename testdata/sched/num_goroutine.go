package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	fmt.Println(runtime.NumGoroutine())
	block := make(chan struct{})
	var started, ended sync.WaitGroup
	for range 10 {
		started.Add(1)
		ended.Add(1)
		go func() {
			started.Done()
			<-block
			ended.Done()
		}()
	}
	started.Wait()
	fmt.Println(runtime.NumGoroutine())
	close(block)
	ended.Wait()
	for runtime.NumGoroutine() > 1 {
		runtime.Gosched()
	}
	fmt.Println(runtime.NumGoroutine())
	old := runtime.GOMAXPROCS(3)
	fmt.Println(runtime.GOMAXPROCS(0), runtime.GOMAXPROCS(-1), old > 0)
	runtime.GOMAXPROCS(1)
	fmt.Println(runtime.GOMAXPROCS(2), runtime.GOMAXPROCS(old))
	runtime.LockOSThread()
	c := make(chan int)
	go func() { c <- 1 }()
	fmt.Println(<-c)
	runtime.UnlockOSThread()
}

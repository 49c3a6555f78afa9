// The thread of a goroutine that ends while it is locked to it ends too; one that has unlocked it leaves it to others.
package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"syscall"
	"time"
)

func gone(tid int) bool {
	for range 500 {
		if _, err := os.Stat(fmt.Sprintf("/proc/self/task/%d", tid)); err != nil {
			return true
		}
		time.Sleep(10 * time.Millisecond)
	}
	return false
}

func main() {
	tids := make(chan int)
	runtime.LockOSThread()
	mine := syscall.Gettid()
	for range 3 {
		go func() {
			runtime.LockOSThread()
			runtime.LockOSThread()
			runtime.UnlockOSThread()
			tids <- syscall.Gettid()
		}()
		fmt.Println("gone:", gone(<-tids))
	}
	// By runtime.Goexit, too.
	go func() {
		runtime.LockOSThread()
		defer func() { tids <- syscall.Gettid() }()
		runtime.Goexit()
	}()
	fmt.Println("gone after Goexit:", gone(<-tids))

	different := map[int]bool{}
	for range 10 {
		go func() {
			runtime.LockOSThread()
			tids <- syscall.Gettid()
		}()
		tid := <-tids
		gone(tid)
		different[tid] = true
	}
	fmt.Println("threads:", len(different))

	var wg sync.WaitGroup
	sum := 0
	var mu sync.Mutex
	for i := range 300 {
		wg.Go(func() {
			runtime.LockOSThread()
			for range 10 {
				runtime.Gosched()
			}
			mu.Lock()
			sum += i
			mu.Unlock()
			if i%2 == 0 {
				runtime.UnlockOSThread()
			}
		})
	}
	wg.Wait()
	fmt.Println(sum, "still on the first thread:", syscall.Gettid() == mine)
}

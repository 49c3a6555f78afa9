// Tracebacks say which goroutines are locked to their threads, also of the one that asks.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"time"
)

func headers(b []byte) []string {
	var list []string
	for _, l := range strings.Split(string(b), "\n") {
		if strings.HasPrefix(l, "goroutine ") {
			_, l, _ = strings.Cut(l, " [")
			list = append(list, "["+l)
		}
	}
	return list
}

func mine() string { return headers(debug.Stack())[0] }

func main() {
	fmt.Println(mine())
	runtime.LockOSThread()
	runtime.LockOSThread()
	fmt.Println(mine())
	runtime.UnlockOSThread()
	fmt.Println(mine())
	runtime.UnlockOSThread()
	fmt.Println(mine())
	c := make(chan int)
	go func() {
		runtime.LockOSThread()
		fmt.Println(mine())
		<-c
	}()
	b := make([]byte, 1<<16)
	n := 0
	for !strings.Contains(string(b[:n]), "[chan receive") { // until it waits
		time.Sleep(time.Millisecond)
		n = runtime.Stack(b, true)
	}
	fmt.Println(headers(b[:n]))
}

package main

import (
	"fmt"
	"runtime"
	"time"
)

// Goexit in main leaves the others running; when the last one ends, it is a deadlock.
func main() {
	go func() {
		time.Sleep(200 * time.Millisecond)
		fmt.Println("still here")
	}()
	defer fmt.Println("deferred in main")
	runtime.Goexit()
}

package main

import (
	"fmt"
	"runtime"
)

// Goexit in main leaves the others running; when the last one ends, it is a deadlock.
func main() {
	exiting := make(chan bool)
	go func() {
		<-exiting
		fmt.Println("still here")
	}()
	defer close(exiting)
	defer fmt.Println("deferred in main")
	runtime.Goexit()
}

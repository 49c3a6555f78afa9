package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("recover:", recover()) }()
		runtime.Goexit()
	}()
	<-done
	panic(fmt.Sprintf("%d goroutine", 1))
}

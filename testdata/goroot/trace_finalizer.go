// The first finalizer while an execution trace is made: the goroutine that runs it is one of the runtime's, and in the trace.
package main

import (
	"bytes"
	"fmt"
	"runtime"
	"runtime/trace"
	"time"
)

type thing struct{ big [100]int }

//go:noinline
func drop(done chan bool) { runtime.SetFinalizer(new(thing), func(*thing) { done <- true }) }

func main() {
	var b bytes.Buffer
	if err := trace.Start(&b); err != nil {
		panic(err)
	}
	done := make(chan bool, 1)
	drop(done)
	for finished := false; !finished; {
		runtime.GC()
		select {
		case finished = <-done:
		case <-time.After(time.Millisecond):
		}
	}
	trace.Stop()
	fmt.Println(b.Len() > 0, bytes.HasPrefix(b.Bytes(), []byte("go 1.26 trace")))
}

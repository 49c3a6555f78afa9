// debug.SetTraceback("all"): the report has all goroutines.
package main

import (
	"runtime"
	"runtime/debug"
	"strings"
	"time"
)

func main() {
	debug.SetTraceback("all")
	go func() { select {} }()
	for text := ""; !strings.Contains(text, "[select (no cases)]"); { // until it waits
		time.Sleep(time.Millisecond)
		b := make([]byte, 1<<16)
		text = string(b[:runtime.Stack(b, true)])
	}
	panic("with the others")
}

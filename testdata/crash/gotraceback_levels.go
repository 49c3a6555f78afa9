// What debug.SetTraceback adds to GOTRACEBACK: it cannot take away what the variable, here its default, shows.
package main

import (
	"runtime"
	"runtime/debug"
	"strings"
	"time"
)

func main() {
	go func() { select {} }()
	for text := ""; !strings.Contains(text, "[select (no cases)]"); { // until it waits
		time.Sleep(time.Millisecond)
		b := make([]byte, 1<<16)
		text = string(b[:runtime.Stack(b, true)])
	}
	debug.SetTraceback("none")
	debug.SetTraceback("unheard of")
	panic("all goroutines, since a word that nobody knows says all")
}

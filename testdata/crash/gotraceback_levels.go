// What debug.SetTraceback adds to GOTRACEBACK: it cannot take away what the variable, here its default, shows.
package main

import (
	"runtime/debug"
	"time"
)

func main() {
	go func() { select {} }()
	time.Sleep(50 * time.Millisecond)
	debug.SetTraceback("none")
	debug.SetTraceback("unheard of")
	panic("all goroutines, since a word that nobody knows says all")
}

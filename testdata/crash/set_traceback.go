// debug.SetTraceback("all"): the report has all goroutines.
package main

import (
	"runtime/debug"
	"time"
)

func main() {
	debug.SetTraceback("all")
	go func() { select {} }()
	time.Sleep(20 * time.Millisecond)
	panic("with the others")
}

// The goroutine of a timer's function.
package main

import "time"

func boom() { panic("in a timer") }

func main() {
	time.AfterFunc(time.Millisecond, boom)
	select {}
}

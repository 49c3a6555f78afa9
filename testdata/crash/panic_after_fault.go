// The report of another panic in a deferred function still has the signal's line.
package main

import "fmt"

func main() {
	defer func() {
		panic(fmt.Errorf("wrapped: %w", recover().(error)))
	}()
	var p *int
	*p = 1
}

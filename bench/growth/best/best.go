// Package best measures work by its fastest repeat, since what is asked is how cost grows, not what the warm-up costs.
package best

import (
	"fmt"
	"os"
	"strconv"
	"time"
)

const (
	leastRepeats = 3
	mostRepeats  = 1000
	enough       = 2 * time.Second
)

// Size returns the program's only argument.
func Size() int {
	if len(os.Args) == 2 {
		if n, err := strconv.Atoi(os.Args[1]); err == nil && n > 0 {
			return n
		}
	}
	Fail("usage: PROGRAM SIZE")
	return 0
}

// Time repeats the work for two seconds, and at least three times, and prints "time SECONDS" of the fastest.
func Time(work func()) {
	start := time.Now()
	fastest := time.Duration(0)
	for i := range mostRepeats {
		if i >= leastRepeats && time.Since(start) > enough {
			break
		}
		t := time.Now()
		work()
		if d := time.Since(t); i == 0 || d < fastest {
			fastest = d
		}
	}
	Print("time", fastest)
}

// Print prints a figure.
func Print(name string, d time.Duration) {
	fmt.Printf("%s %.9f\n", name, d.Seconds())
}

// Fail ends the program.
func Fail(why any) {
	fmt.Fprintln(os.Stderr, "growth:", why)
	os.Exit(1)
}

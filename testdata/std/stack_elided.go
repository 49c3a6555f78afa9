// Which frames of a deep stack runtime.Stack leaves out.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
)

//go:noinline
func deep(n int, f func()) int {
	if n == 0 {
		f()
		return 0
	}
	return deep(n-1, f) + 1
}

func tell(name, text string) {
	before, after, found := strings.Cut(text, " frames elided...\n")
	before = before[strings.Index(before, "\n")+1:]
	left := ""
	if found {
		left = before[strings.LastIndex(before, "\n")+1:]
	}
	fmt.Println(name, strings.Count(before, "main."), left, found, strings.Count(after, "main."))
}

func stack(all bool) string {
	b := make([]byte, 1<<16)
	return string(b[:runtime.Stack(b, all)])
}

func main() {
	for _, n := range []int{1, 90, 95, 96, 97, 98, 99, 100, 101, 300} {
		deep(n, func() {
			tell(fmt.Sprint(n, " Stack"), stack(false))
			tell(fmt.Sprint(n, " all"), stack(true))
			tell(fmt.Sprint(n, " debug"), string(debug.Stack()))
		})
	}
	done := make(chan bool)
	go deep(200, func() {
		tell("goroutine", stack(false))
		close(done)
	})
	<-done
}

// Parked tells what a goroutine costs that waits:
//
//	parked N
//
// has N of them wait for a channel in a function literal, and prints "create SECONDS bytes B": how long it took until all waited,
// and by how much the resident memory of a process grew for each, garbage collected.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	n := 0
	if len(os.Args) == 2 {
		n, _ = strconv.Atoi(os.Args[1])
	}
	if n < 1 {
		fail("usage: parked N")
	}
	runtime.GC()
	before := resident()
	release := make(chan int)
	var begun atomic.Int64
	var done sync.WaitGroup
	start := time.Now()
	for range n {
		done.Add(1)
		go func() {
			begun.Add(1)
			<-release
			done.Done()
		}()
	}
	for begun.Load() < int64(n) {
		runtime.Gosched()
	}
	created := time.Since(start)
	runtime.GC()
	after := resident()
	fmt.Printf("create %.6f bytes %d\n", created.Seconds(), (after-before)/int64(n))
	close(release)
	done.Wait()
}

// resident returns the resident memory in bytes.
func resident() int64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		fail(err)
	}
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			kb, err := strconv.ParseInt(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), "kB")), 10, 64)
			if err != nil {
				fail(err)
			}
			return kb << 10
		}
	}
	fail("no VmRSS in /proc/self/status")
	return 0
}

func fail(why any) {
	fmt.Fprintln(os.Stderr, "parked:", why)
	os.Exit(1)
}

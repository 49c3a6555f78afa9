// A goroutine profile begins with the functions of the runtime in which goroutines wait; its text leaves them out.
package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net"
	"os"
	"runtime/pprof"
	"strings"
	"sync"
	"time"
)

func main() {
	c := make(chan int)
	go func() { <-make(chan int) }()
	go func() { make(chan int) <- 1 }()
	go func() {
		select {
		case <-c:
		case c <- 1:
		}
	}()
	go func() { select {} }()
	go time.Sleep(time.Hour)
	var mu sync.Mutex
	mu.Lock()
	go mu.Lock()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go l.Accept()
	frames := []string{"runtime.gopark", "runtime.chanrecv", "runtime.chansend", "runtime.chansend1", "runtime.selectgo", "runtime.block", "runtime.semacquire1", "runtime.netpollblock", "time.Sleep"}
	for range 5000 { // until all wait
		if missing(profile(0), frames) == "" {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	fmt.Printf("missing: %q\n", missing(profile(0), frames))
	text := profile(1)
	for _, f := range frames {
		fmt.Println(f, strings.Contains(text, "\t"+f+"+0x"))
	}
	os.Exit(0)
}

func missing(profile string, frames []string) string {
	for _, f := range frames {
		if !strings.Contains(profile, f) {
			return f
		}
	}
	return ""
}

func profile(debug int) string {
	var b bytes.Buffer
	if err := pprof.Lookup("goroutine").WriteTo(&b, debug); err != nil {
		panic(err)
	}
	if debug > 0 {
		return b.String()
	}
	z, err := gzip.NewReader(&b)
	if err != nil {
		panic(err)
	}
	all, err := io.ReadAll(z)
	if err != nil {
		panic(err)
	}
	return string(all)
}

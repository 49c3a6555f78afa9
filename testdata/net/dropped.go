// Connections, listeners, files and pipes that nobody can reach any more are closed after a collection; those that somebody waits in are not.
package main

import (
	"fmt"
	"net"
	"os"
	"runtime"
	"time"
)

//go:noinline
func dropConns(addr string, n int) {
	for range n {
		c, err := net.Dial("tcp", addr)
		if err != nil {
			fmt.Println(err)
			continue
		}
		c.Write([]byte("x"))
	}
}

//go:noinline
func dropFiles(n int) []*os.File {
	var ends []*os.File
	for range n {
		r, _, err := os.Pipe()
		if err != nil {
			fmt.Println(err)
			continue
		}
		ends = append(ends, r)
	}
	return ends
}

//go:noinline
func dropListener() string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err.Error()
	}
	return l.Addr().String()
}

// until collects until ok says so, but not for ever.
func until(ok func() bool) bool {
	for range 3000 {
		if ok() {
			return true
		}
		runtime.GC()
		time.Sleep(10 * time.Millisecond)
	}
	return false
}

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	ended := make(chan error, 100)
	go func() {
		for {
			c, err := ln.Accept()
			if err != nil {
				return
			}
			go func() {
				b := make([]byte, 2)
				for {
					if _, err := c.Read(b); err != nil {
						ended <- err
						c.Close()
						return
					}
				}
			}()
		}
	}()
	addr := ln.Addr().String()
	dropConns(addr, 20)
	fmt.Println("connections", until(func() bool { return len(ended) == 20 }), <-ended)

	n := 0
	for _, r := range dropFiles(10) {
		go func() {
			_, err := r.Read(make([]byte, 1))
			ended <- err
		}()
		n++
	}
	for len(ended) > 0 {
		<-ended
	}
	fmt.Println("writing ends of pipes", n, until(func() bool { return len(ended) == n }), <-ended)
	for len(ended) > 0 {
		<-ended
	}

	// A goroutine that waits in Read has the connection, and nobody else has.
	waits := make(chan bool)
	go func() {
		c, err := net.Dial("tcp", addr)
		if err != nil {
			fmt.Println(err)
		}
		close(waits)
		_, err = c.Read(make([]byte, 1))
		fmt.Println("never", err)
	}()
	<-waits
	for range 10 {
		runtime.GC()
		time.Sleep(2 * time.Millisecond)
	}
	fmt.Println("one that is read from", len(ended))

	gone := dropListener()
	fmt.Println("listener", until(func() bool {
		c, err := net.DialTimeout("tcp", gone, time.Second)
		if err == nil {
			c.Close()
		}
		return err != nil
	}))

	kept, err := net.Dial("tcp", addr)
	fmt.Println(err)
	kept.Close()
	runtime.GC()
	fmt.Println("closed twice", kept.Close() != nil)
	ln.Close()
}

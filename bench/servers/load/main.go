// Load is a client of the echo server, always real Go's:
//
//	load ADDRESS CONNECTIONS PERCENT SECONDS
//
// opens the connections and has PERCENT of them exchange a message of 64 bytes as fast as they can for SECONDS. At the end all of
// them exchange one more. It prints "ready" when the connections stand, then "messages N seconds S lost L": L is the number
// of connections that failed or got something else back.
package main

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

const size = 64

func main() {
	if len(os.Args) != 5 {
		fail("usage: load ADDRESS CONNECTIONS PERCENT SECONDS")
	}
	address := os.Args[1]
	connections, percent, seconds := number(os.Args[2]), number(os.Args[3]), number(os.Args[4])
	conns := make([]net.Conn, connections)
	for i := range conns {
		conn, err := net.Dial("tcp", address)
		if err != nil {
			fail(err)
		}
		conns[i] = conn
	}
	fmt.Println("ready")

	var messages, lost atomic.Int64
	var wait sync.WaitGroup
	start := time.Now()
	end := start.Add(time.Duration(seconds) * time.Second)
	for i := range max(1, connections*percent/100) {
		wait.Go(func() {
			n := int64(0)
			for time.Now().Before(end) {
				if !exchange(conns[i], i) {
					lost.Add(1)
					break
				}
				n++
			}
			messages.Add(n)
		})
	}
	wait.Wait()
	time.Sleep(time.Until(end))
	elapsed := time.Since(start)
	for i, conn := range conns {
		if !exchange(conn, i) {
			lost.Add(1)
		}
	}
	fmt.Printf("messages %d seconds %.6f lost %d\n", messages.Load(), elapsed.Seconds(), lost.Load())
}

func exchange(conn net.Conn, i int) bool {
	var message, answer [size]byte
	for k := range message {
		message[k] = byte(i + k)
	}
	if _, err := conn.Write(message[:]); err != nil {
		return false
	}
	_, err := io.ReadFull(conn, answer[:])
	return err == nil && bytes.Equal(message[:], answer[:])
}

func number(arg string) int {
	n, err := strconv.Atoi(arg)
	if err != nil || n < 1 {
		fail("not a positive number: " + arg)
	}
	return n
}

func fail(why any) {
	fmt.Fprintln(os.Stderr, "load:", why)
	os.Exit(1)
}

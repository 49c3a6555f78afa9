// Dial is a client of the echo server, always real Go's:
//
//	dial ADDRESS CONNECTIONS
//
// opens the connections, has each exchange a message ten times, and closes them; several times over. It prints "time SECONDS"
// of the fastest, and stays until its standard input ends, with the connections of the last time still open.
package main

import (
	"bytes"
	"io"
	"net"
	"os"
	"strconv"
	"sync"

	"gruffle.bench/growth/best"
)

const (
	workers  = 16
	messages = 10
	size     = 64
)

func main() {
	if len(os.Args) != 3 {
		best.Fail("usage: dial ADDRESS CONNECTIONS")
	}
	n, err := strconv.Atoi(os.Args[2])
	if err != nil || n < 1 {
		best.Fail("not a number of connections: " + os.Args[2])
	}
	conns := make([]*net.TCPConn, n)
	best.Time(func() {
		for _, conn := range conns {
			if conn != nil {
				conn.SetLinger(0) // a port that waits after each connection would be one too few in the end
				conn.Close()
			}
		}
		each(n, func(i int) {
			conn, err := net.Dial("tcp", os.Args[1])
			if err != nil {
				best.Fail(err)
			}
			conns[i] = conn.(*net.TCPConn)
		})
		for range messages {
			each(n, func(i int) { exchange(conns[i], i) })
		}
	})
	io.Copy(io.Discard, os.Stdin)
}

// each calls f for 0 to n - 1, some at a time.
func each(n int, f func(i int)) {
	var wait sync.WaitGroup
	for w := range workers {
		wait.Go(func() {
			for i := w; i < n; i += workers {
				f(i)
			}
		})
	}
	wait.Wait()
}

func exchange(conn net.Conn, i int) {
	var message, answer [size]byte
	for k := range message {
		message[k] = byte(i + k)
	}
	if _, err := conn.Write(message[:]); err != nil {
		best.Fail(err)
	}
	if _, err := io.ReadFull(conn, answer[:]); err != nil {
		best.Fail(err)
	}
	if !bytes.Equal(message[:], answer[:]) {
		best.Fail("another message came back")
	}
}

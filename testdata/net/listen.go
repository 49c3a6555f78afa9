package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"sync"
	"syscall"
	"time"
)

// show hides ports.
func show(err error) string {
	if err == nil {
		return "nil"
	}
	words := strings.Fields(err.Error())
	for i, w := range words {
		if strings.Contains(w, "127.0.0.1:") {
			words[i] = "ADDR"
			if strings.Contains(w, "->") {
				words[i] = "ADDR->ADDR"
			}
			if strings.HasSuffix(w, ":") {
				words[i] += ":"
			}
		}
	}
	return strings.Join(words, " ")
}

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	addr := l.Addr().String()
	_, err = net.Listen("tcp", addr)
	fmt.Println(show(err), errors.Is(err, syscall.EADDRINUSE))

	// Accept: deadline, then Close from elsewhere.
	l.(*net.TCPListener).SetDeadline(time.Now().Add(10 * time.Millisecond))
	_, err = l.Accept()
	fmt.Println(show(err), errors.Is(err, os.ErrDeadlineExceeded))
	l.(*net.TCPListener).SetDeadline(time.Time{})

	server := make(chan net.Conn)
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				fmt.Println(show(err), errors.Is(err, net.ErrClosed))
				close(server)
				return
			}
			server <- c
		}
	}()
	c, err := net.Dial("tcp", addr)
	fmt.Println(show(err))
	s := <-server
	fmt.Println(c.LocalAddr().String() == s.RemoteAddr().String(), c.RemoteAddr().String() == addr)
	a := c.RemoteAddr().(*net.TCPAddr)
	fmt.Println(a.IP, a.Network(), a.Zone == "")

	// Half close, end of input.
	go func() {
		io.WriteString(c, "request")
		c.(*net.TCPConn).CloseWrite()
	}()
	all, err := io.ReadAll(s)
	fmt.Println(string(all), show(err))
	io.WriteString(s, "answer")
	s.Close()
	all, err = io.ReadAll(c)
	fmt.Println(string(all), show(err))
	_, err = s.Write([]byte("late"))
	fmt.Println(show(err))
	c.Close()

	// A deadline in the past wins over data; moving it makes reads work again.
	c, _ = net.Dial("tcp", addr)
	s = <-server
	s.Write([]byte("x"))
	time.Sleep(10 * time.Millisecond)
	c.SetReadDeadline(time.Now().Add(-time.Second))
	b := make([]byte, 8)
	_, err = c.Read(b)
	fmt.Println(show(err))
	c.SetReadDeadline(time.Time{})
	n, err := c.Read(b)
	fmt.Println(n, show(err))

	// A writer whose peer does not read, and a deadline.
	c.SetWriteDeadline(time.Now().Add(50 * time.Millisecond))
	big := make([]byte, 16<<20)
	n, err = c.Write(big)
	fmt.Println(n < len(big), show(err))
	c.SetWriteDeadline(time.Time{})

	// Close wakes readers of both ends.
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, err := s.Read(make([]byte, 0))
			_ = err
		}()
	}
	wg.Wait()
	s.Close()
	c.Close()
	_, err = c.Read(b)
	fmt.Println(show(err))
	fmt.Println(show(c.Close()))
	fmt.Println(show(c.SetDeadline(time.Now())))

	// Large transfer.
	c, _ = net.Dial("tcp", addr)
	s = <-server
	go func() {
		for i := range big {
			big[i] = byte(i * 7)
		}
		c.Write(big[:4<<20])
		c.Close()
	}()
	all, err = io.ReadAll(s)
	good := len(all) == 4<<20
	for i, x := range all {
		if x != byte(i*7) {
			good = false
			break
		}
	}
	fmt.Println(good, show(err))
	s.Close()

	l.Close()
	<-server
	fmt.Println(show(l.Close()))
	_, err = net.Dial("tcp", addr)
	fmt.Println(show(err), errors.Is(err, syscall.ECONNREFUSED))
	var op *net.OpError
	fmt.Println(errors.As(err, &op), op.Op, op.Net, op.Timeout())

	// Contexts.
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var d net.Dialer
	_, err = d.DialContext(ctx, "tcp", addr)
	fmt.Println(show(err), errors.Is(err, context.Canceled))
	_, err = net.DialTimeout("tcp", addr, -1)
	fmt.Println(show(err), errors.Is(err, context.DeadlineExceeded))
}

package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"time"
)

func pair() (net.Conn, net.Conn, net.Listener) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	got := make(chan net.Conn)
	go func() {
		c, err := l.Accept()
		if err != nil {
			panic(err)
		}
		got <- c
	}()
	a, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		panic(err)
	}
	return a, <-got, l
}

func show(what string, n int, err error) {
	ne, ok := err.(net.Error)
	fmt.Println(what, n, ok && ne.Timeout(), errors.Is(err, os.ErrDeadlineExceeded), err == io.EOF)
}

func main() {
	a, b, l := pair()
	buf := make([]byte, 10)
	start := time.Now()
	a.SetReadDeadline(start.Add(20 * time.Millisecond))
	n, err := a.Read(buf)
	show("read", n, err)
	d := time.Since(start)
	fmt.Println(d >= 15*time.Millisecond, d < time.Minute)
	n, err = a.Read(buf)
	show("read again", n, err)
	a.SetReadDeadline(time.Time{})
	b.Write([]byte("data"))
	n, err = a.Read(buf)
	show("no deadline", n, err)
	a.SetReadDeadline(time.Now().Add(time.Hour))
	go func() {
		time.Sleep(10 * time.Millisecond)
		a.SetReadDeadline(time.Now().Add(-time.Second))
	}()
	n, err = a.Read(buf)
	show("deadline moved while reading", n, err)
	a.SetDeadline(time.Now().Add(-1))
	n, err = a.Write(buf)
	show("write in the past", n, err)
	a.SetDeadline(time.Time{})
	big := make([]byte, 1<<20)
	total := 0
	for limit := 30 * time.Millisecond; total == 0; limit *= 2 { // on a busy machine it may be over before the first byte
		a.SetWriteDeadline(time.Now().Add(limit))
		for err = nil; err == nil; {
			n, err = a.Write(big)
			total += n
		}
	}
	show("write to one who does not read", 0, err)
	fmt.Println(total > 0)
	l.(*net.TCPListener).SetDeadline(time.Now().Add(10 * time.Millisecond))
	_, err = l.Accept()
	show("accept", 0, err)
	done := make(chan error)
	go func() {
		_, err := b.Read(make([]byte, 1<<25))
		for err == nil {
			_, err = b.Read(big)
		}
		done <- err
	}()
	a.Close()
	show("peer closed", 0, <-done)
	c, e, l2 := pair()
	go func() {
		_, err := c.Read(buf)
		done <- err
	}()
	time.Sleep(10 * time.Millisecond)
	c.Close()
	fmt.Println(errors.Is(<-done, net.ErrClosed))
	n, err = e.Read(buf)
	fmt.Println(n, err)
	go func() {
		_, err := l2.Accept()
		done <- err
	}()
	time.Sleep(10 * time.Millisecond)
	l2.Close()
	fmt.Println(errors.Is(<-done, net.ErrClosed))
	dl := net.Dialer{Timeout: time.Minute}
	f, err := dl.Dial("tcp", l.Addr().String())
	fmt.Println(f != nil, err)
	x, y := net.Pipe()
	go func() { x.Write([]byte("pipe")); x.Close() }()
	all, err := io.ReadAll(y)
	fmt.Println(string(all), err)
	y.SetReadDeadline(time.Now())
	_, err = y.Read(buf)
	fmt.Println(err)
}

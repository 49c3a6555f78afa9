package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"sync"
	"time"
)

func mask(err error, l net.Listener) string {
	if err == nil {
		return "nil"
	}
	s := err.Error()
	s = strings.ReplaceAll(s, l.Addr().String(), "ADDR")
	if i := strings.Index(s, "->"); i > 0 {
		s = s[:strings.LastIndex(s[:i], " ")] + " X" + s[i:]
	}
	return s
}

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(l.Addr().Network())
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				fmt.Println(mask(err, l), errors.Is(err, net.ErrClosed))
				return
			}
			go func() {
				defer c.Close()
				io.Copy(c, c)
			}()
		}
	}()
	var wg sync.WaitGroup
	N := 1000
	var mu sync.Mutex
	total := 0
	for i := 0; i < N; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			c, err := net.Dial("tcp", l.Addr().String())
			if err != nil {
				fmt.Println("dial", err)
				return
			}
			defer c.Close()
			r := bufio.NewReader(c)
			for j := 0; j < 3; j++ {
				fmt.Fprintf(c, "hello %d %d\n", i, j)
				s, err := r.ReadString('\n')
				if err != nil || s != fmt.Sprintf("hello %d %d\n", i, j) {
					fmt.Println("bad", s, err)
					return
				}
				mu.Lock()
				total++
				mu.Unlock()
			}
		}(i)
	}
	wg.Wait()
	fmt.Println(total)
	c, _ := net.Dial("tcp", l.Addr().String())
	c.SetReadDeadline(time.Now().Add(20 * time.Millisecond))
	_, err = c.Read(make([]byte, 10))
	fmt.Println(mask(err, l))
	ne, ok := err.(net.Error)
	fmt.Println(ok, ne.Timeout(), errors.Is(err, os.ErrDeadlineExceeded))
	c.SetReadDeadline(time.Time{})
	go func() { time.Sleep(20 * time.Millisecond); c.Close() }()
	_, err = c.Read(make([]byte, 10))
	fmt.Println(mask(err, l), errors.Is(err, net.ErrClosed))
	_, err = c.Write([]byte("x"))
	fmt.Println(mask(err, l))
	fmt.Println(mask(c.Close(), l))
	l.Close()
	time.Sleep(20 * time.Millisecond)
	_, err = net.Dial("tcp", l.Addr().String())
	fmt.Println(mask(err, l))
	_, err = net.Dial("tcp", "127.0.0.1")
	fmt.Println(err)
	_, err = net.Dial("foo", "127.0.0.1:1")
	fmt.Println(err)
	_, err = net.Dial("tcp", "127.0.0.1:http2x")
	fmt.Println(err)
	_, err = net.Listen("tcp", "1.2.3.4:80")
	fmt.Println(err)
	a, err := net.ResolveTCPAddr("tcp", "[::1]:80")
	fmt.Println(a, err, a.IP, a.Port)
	fmt.Println(net.SplitHostPort("a:b:c"))
	fmt.Println(net.JoinHostPort("::1", "80"))
	fmt.Println(net.ParseIP("1.2.3.4"), net.ParseIP("::ffff:1.2.3.4"), net.ParseIP("2001:db8::1"), net.ParseIP("x"))
	_, n, err := net.ParseCIDR("10.1.2.3/8")
	fmt.Println(n, err)
	c1, c2 := net.Pipe()
	go c1.Write([]byte("pipe"))
	b := make([]byte, 10)
	m, err := c2.Read(b)
	fmt.Println(string(b[:m]), err)
}

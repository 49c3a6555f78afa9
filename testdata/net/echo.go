package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
)

func serve(l net.Listener, wg *sync.WaitGroup) {
	for {
		c, err := l.Accept()
		if err != nil {
			fmt.Println("accept:", errors.Is(err, net.ErrClosed))
			wg.Done()
			return
		}
		go func() {
			defer c.Close()
			io.Copy(c, c)
		}()
	}
}

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	fmt.Println(err, l.Addr().Network(), strings.HasPrefix(l.Addr().String(), "127.0.0.1:"))
	var server sync.WaitGroup
	server.Add(1)
	go serve(l, &server)
	var wg sync.WaitGroup
	sums := make([]int, 20)
	for i := range sums {
		wg.Go(func() {
			c, err := net.Dial("tcp", l.Addr().String())
			if err != nil {
				fmt.Println(err)
				return
			}
			defer c.Close()
			r := bufio.NewReader(c)
			for j := range 20 {
				fmt.Fprintf(c, "message %d of %d\n", j, i)
				line, err := r.ReadString('\n')
				if err != nil {
					fmt.Println(err)
					return
				}
				var a, b int
				fmt.Sscanf(line, "message %d of %d\n", &a, &b)
				if a != j || b != i {
					fmt.Println("wrong:", line)
				}
				sums[i] += a
			}
		})
	}
	wg.Wait()
	fmt.Println(sums)
	c, _ := net.Dial("tcp", l.Addr().String())
	fmt.Println(c.RemoteAddr().String() == l.Addr().String(), c.LocalAddr().Network())
	big := strings.Repeat("0123456789", 100000)
	go func() {
		io.WriteString(c, big)
		c.(*net.TCPConn).CloseWrite()
	}()
	b, err := io.ReadAll(c)
	fmt.Println(len(b), string(b) == big, err)
	c.Close()
	_, err = c.Write([]byte("x"))
	fmt.Println(errors.Is(err, net.ErrClosed))
	_, err = c.Read(b)
	fmt.Println(errors.Is(err, net.ErrClosed))
	l.Close()
	server.Wait()
	_, err = net.Dial("tcp", l.Addr().String())
	fmt.Println(err != nil, strings.HasSuffix(err.Error(), "connect: connection refused"))
	fmt.Println(l.Close() != nil)
}

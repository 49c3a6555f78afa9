// Connections that exchange short messages, until reads of them go to the poller before they ask the kernel; and then all that may come instead of a message.
package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"sync"
	"syscall"
	"time"
)

// Rows of exchanges, after which such reads are known to find nothing.
const row = 60

func must(err error) {
	if err != nil {
		fmt.Println("failed:", err)
		os.Exit(1)
	}
}

// pair returns the two ends of a connection.
func pair(l net.Listener) (a, b *net.TCPConn) {
	done := make(chan net.Conn)
	go func() {
		c, err := l.Accept()
		must(err)
		done <- c
	}()
	c, err := net.Dial("tcp", l.Addr().String())
	must(err)
	return c.(*net.TCPConn), (<-done).(*net.TCPConn)
}

// exchange has b answer n messages of a.
func exchange(a, b net.Conn, n int) {
	var wait sync.WaitGroup
	wait.Go(func() {
		buf := make([]byte, 100)
		for range n {
			k, err := b.Read(buf)
			must(err)
			_, err = b.Write(buf[:k])
			must(err)
		}
	})
	buf := make([]byte, 100)
	for i := range n {
		_, err := a.Write([]byte{byte(i), 1, 2})
		must(err)
		k, err := a.Read(buf)
		must(err)
		if k != 3 || buf[0] != byte(i) {
			fmt.Println("wrong answer", buf[:k])
		}
	}
	wait.Wait()
}

// rest reads what comes until an error, in any pieces.
func rest(c net.Conn) (string, error) {
	var all []byte
	buf := make([]byte, 100)
	for {
		n, err := c.Read(buf)
		all = append(all, buf[:n]...)
		if err != nil {
			return string(all), err
		}
	}
}

// pieces reads n bytes, in any pieces.
func pieces(c net.Conn, n int) string {
	var all []byte
	buf := make([]byte, 100)
	for len(all) < n {
		k, err := c.Read(buf)
		must(err)
		all = append(all, buf[:k]...)
	}
	return string(all)
}

func fd(c *net.TCPConn, f func(fd int)) {
	raw, err := c.SyscallConn()
	must(err)
	must(raw.Control(func(n uintptr) { f(int(n)) }))
}

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(err)
	defer l.Close()

	// The end comes with the last bytes, or after them.
	good := 0
	var mu sync.Mutex
	var wait sync.WaitGroup
	for i := range 40 {
		wait.Go(func() {
			mu.Lock()
			a, b := pair(l)
			mu.Unlock()
			exchange(a, b, row+i)
			go func() {
				b.Write([]byte("bye"))
				if i%4 == 1 {
					time.Sleep(time.Millisecond)
				}
				if i%2 == 0 {
					b.CloseWrite()
				} else {
					b.Close()
				}
			}()
			s, err := rest(a)
			a.Close()
			b.Close()
			mu.Lock()
			if s == "bye" && err == io.EOF {
				good++
			} else {
				fmt.Printf("%q, %v\n", s, err)
			}
			mu.Unlock()
		})
	}
	wait.Wait()
	fmt.Println("ends:", good)

	// A deadline, while a read waits and before it; the messages of later go on.
	a, b := pair(l)
	exchange(a, b, row)
	for range 3 {
		b.SetReadDeadline(time.Now().Add(5 * time.Millisecond))
		_, err = b.Read(make([]byte, 10))
		fmt.Println(errors.Is(err, os.ErrDeadlineExceeded))
		b.SetReadDeadline(time.Unix(1, 0))
		a.Write([]byte("late"))
		_, err = b.Read(make([]byte, 10))
		fmt.Println(errors.Is(err, os.ErrDeadlineExceeded))
		b.SetReadDeadline(time.Time{})
		fmt.Println(pieces(b, 4))
		exchange(a, b, row)
	}

	// Bytes that come while nobody reads, in one piece or in several; reads that take a part.
	for i := range row {
		a.Write([]byte("one"))
		if i%3 == 0 {
			time.Sleep(time.Millisecond)
		}
		a.Write([]byte("two"))
		if s := pieces(b, 6); s != "onetwo" {
			fmt.Printf("%q\n", s)
		}
		exchange(a, b, 2)
	}
	a.Write([]byte("0123456789"))
	for range 5 {
		two := make([]byte, 2)
		_, err := io.ReadFull(b, two)
		fmt.Print(string(two), " ", err, " ")
	}
	fmt.Println()

	// Other ways to read in between.
	exchange(b, a, row)
	raw, err := b.SyscallConn()
	must(err)
	a.Write([]byte("raw bytes"))
	must(raw.Read(func(n uintptr) bool {
		buf := make([]byte, 3)
		k, err := syscall.Read(int(n), buf)
		if err == syscall.EAGAIN {
			return false
		}
		fmt.Println(string(buf[:k]), err)
		return true
	}))
	fmt.Println(pieces(b, 6))
	exchange(a, b, row)

	// Urgent bytes are not of the stream, and end a read before them.
	for range 5 {
		exchange(a, b, row)
		a.Write([]byte("ab"))
		fd(a, func(fd int) { syscall.SendmsgN(fd, []byte("!"), nil, nil, syscall.MSG_OOB) })
		a.Write([]byte("de"))
		time.Sleep(2 * time.Millisecond)
		if s := pieces(b, 4); s != "abde" {
			fmt.Printf("%q\n", s)
		}
	}
	exchange(a, b, row)

	// A read that waits for more than one byte.
	fd(b, func(fd int) { syscall.SetsockoptInt(fd, syscall.SOL_SOCKET, syscall.SO_RCVLOWAT, 3) })
	for range row {
		exchange(a, b, 1)
	}
	fd(b, func(fd int) { syscall.SetsockoptInt(fd, syscall.SOL_SOCKET, syscall.SO_RCVLOWAT, 1) })
	exchange(a, b, row)

	// Closed while a read waits, and reset.
	time.AfterFunc(5*time.Millisecond, func() { b.Close() })
	_, err = b.Read(make([]byte, 10))
	fmt.Println(errors.Is(err, net.ErrClosed))
	a.Close()
	a, b = pair(l)
	exchange(a, b, row)
	time.AfterFunc(5*time.Millisecond, func() {
		a.SetLinger(0)
		a.Close()
	})
	_, err = rest(b)
	fmt.Println(errors.Is(err, syscall.ECONNRESET))
	b.Close()
}

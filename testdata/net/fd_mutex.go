// What many goroutines may do with one descriptor: reads and writes are whole, Close wakes all, the second Close is an error.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"sync"
	"time"
)

func pair() (net.Conn, net.Conn) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	defer l.Close()
	a, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		panic(err)
	}
	b, err := l.Accept()
	if err != nil {
		panic(err)
	}
	return a, b
}

// writesAreWhole has goroutines write blocks larger than any buffer: none is torn.
func writesAreWhole() {
	const writers, rounds, size = 4, 5, 1 << 20
	a, b := pair()
	var wg sync.WaitGroup
	for i := range writers {
		wg.Go(func() {
			block := bytes.Repeat([]byte{byte('a' + i)}, size)
			for range rounds {
				if n, err := a.Write(block); n != size || err != nil {
					fmt.Println("write:", n, err)
				}
			}
		})
	}
	go func() {
		wg.Wait()
		a.Close()
	}()
	counts := [writers]int{}
	block := make([]byte, size)
	for {
		if _, err := io.ReadFull(b, block); err != nil {
			fmt.Println(err)
			break
		}
		if bytes.Count(block, block[:1]) != size {
			fmt.Println("torn")
		}
		counts[block[0]-'a']++
	}
	fmt.Println(counts)
	b.Close()
}

// closeWakes has readers and writers wait for each other and for the other end; Close ends all of them.
func closeWakes() {
	a, b := pair()
	errs := make(chan error, 12)
	for range 6 {
		go func() {
			_, err := a.Read(make([]byte, 1))
			errs <- err
		}()
		go func() {
			var err error
			for err == nil {
				_, err = a.Write(make([]byte, 1<<20))
			}
			errs <- err
		}()
	}
	time.Sleep(50 * time.Millisecond)
	closed := make(chan error, 4)
	for range 4 {
		go func() { closed <- a.Close() }()
	}
	n := 0
	for range 12 {
		if errors.Is(<-errs, net.ErrClosed) {
			n++
		}
	}
	first := 0
	for range 4 {
		if err := <-closed; err == nil {
			first++
		} else if !errors.Is(err, net.ErrClosed) {
			fmt.Println(err)
		}
	}
	fmt.Println(n, first)
	_, err := a.Write([]byte("x"))
	fmt.Println(errors.Is(err, net.ErrClosed))
	fmt.Println(errors.Is(a.SetDeadline(time.Now()), net.ErrClosed))
	b.Close()
}

// deadlines are moved while a reader waits: earlier, later, to never, into the past.
func deadlines() {
	a, b := pair()
	defer a.Close()
	defer b.Close()
	errs := make(chan error)
	read := func() {
		_, err := a.Read(make([]byte, 1))
		errs <- err
	}
	a.SetReadDeadline(time.Now().Add(time.Hour))
	go read()
	time.Sleep(10 * time.Millisecond)
	a.SetReadDeadline(time.Now().Add(10 * time.Millisecond))
	fmt.Println("earlier:", os.IsTimeout(<-errs))

	// A busy machine may have the first deadline pass before it is moved: then once more, with longer ones.
	var timeout, later bool
	for limit := 30 * time.Millisecond; !later && limit < time.Minute; limit *= 2 {
		start := time.Now()
		a.SetReadDeadline(start.Add(limit))
		go read()
		time.Sleep(5 * time.Millisecond)
		a.SetReadDeadline(start.Add(5 * limit))
		timeout = os.IsTimeout(<-errs)
		later = time.Since(start) >= 5*limit
	}
	fmt.Println("later:", timeout, later)

	waits := false
	for limit := 100 * time.Millisecond; !waits && limit < time.Minute; limit *= 2 {
		a.SetReadDeadline(time.Now().Add(limit))
		go read()
		time.Sleep(5 * time.Millisecond)
		a.SetReadDeadline(time.Time{})
		select {
		case err := <-errs:
			if !os.IsTimeout(err) {
				fmt.Println(err)
			}
		case <-time.After(limit + 50*time.Millisecond):
			waits = true
		}
	}
	fmt.Println("never: waits", waits)
	a.SetReadDeadline(time.Unix(1, 0))
	fmt.Println("past:", os.IsTimeout(<-errs))
	b.Write([]byte("x"))
	go read()
	fmt.Println("still past, though there is something:", os.IsTimeout(<-errs))
	a.SetReadDeadline(time.Time{})
	go read()
	fmt.Println("there:", <-errs)
	n, err := a.Write([]byte("writes have a deadline of their own"))
	fmt.Println(n, err)
	a.SetDeadline(time.Unix(1, 0))
	_, err = a.Write([]byte("x"))
	fmt.Println("both:", os.IsTimeout(err))
}

// moving sets deadlines from many goroutines while others read and write.
func moving() {
	a, b := pair()
	var stop sync.WaitGroup
	end := time.Now().Add(100 * time.Millisecond)
	for range 4 {
		stop.Go(func() {
			for i := 0; time.Now().Before(end); i++ {
				a.SetDeadline(time.Now().Add(time.Duration(i%3-1) * time.Millisecond))
			}
		})
	}
	sent, got := 0, 0
	stop.Go(func() {
		for time.Now().Before(end) {
			n, err := a.Write([]byte("0123456789"))
			sent += n
			if err != nil && !os.IsTimeout(err) {
				fmt.Println(err)
			}
		}
	})
	all := make(chan bool)
	go func() {
		buf := make([]byte, 1000)
		for {
			n, err := b.Read(buf)
			got += n
			if err != nil {
				all <- err == io.EOF
				return
			}
		}
	}()
	stop.Wait()
	a.Close()
	fmt.Println(<-all, sent == got)
	b.Close()
}

func main() {
	writesAreWhole()
	closeWakes()
	deadlines()
	moving()
}

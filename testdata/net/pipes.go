// Pipes wait in the poller: deadlines, Close from elsewhere, Fd.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"
	"time"
)

func main() {
	r, w, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	fmt.Println(r.SetReadDeadline(time.Now().Add(20 * time.Millisecond)))
	_, err = r.Read(make([]byte, 1))
	fmt.Println(err, errors.Is(err, os.ErrDeadlineExceeded), os.IsTimeout(err))
	r.SetReadDeadline(time.Time{})

	w.SetWriteDeadline(time.Now().Add(time.Second))
	n, err := w.Write(make([]byte, 1<<20))
	fmt.Println(n > 0 && n < 1<<20, err)
	w.SetWriteDeadline(time.Time{})

	got := make(chan int)
	go func() {
		b, err := io.ReadAll(r)
		fmt.Println(err)
		got <- len(b)
	}()
	w.WriteString("end")
	w.Close()
	fmt.Println(<-got == n+3)

	// Close wakes a reader
	r, w, _ = os.Pipe()
	done := make(chan error)
	go func() {
		_, err := r.Read(make([]byte, 1))
		done <- err
	}()
	time.Sleep(10 * time.Millisecond)
	r.Close()
	err = <-done
	fmt.Println(err, errors.Is(err, os.ErrClosed))
	_, err = w.WriteString("x")
	fmt.Println(err, errors.Is(err, syscall.EPIPE))
	w.Close()

	// after Fd it blocks, and has no deadlines
	r, w, _ = os.Pipe()
	flags := func(f *os.File) bool {
		fl, _, _ := syscall.Syscall(syscall.SYS_FCNTL, f.Fd(), syscall.F_GETFL, 0)
		return fl&syscall.O_NONBLOCK != 0
	}
	fmt.Println("nonblocking:", flags(r))
	go func() {
		time.Sleep(10 * time.Millisecond)
		w.WriteString("late")
		w.Close()
	}()
	b, err := io.ReadAll(r)
	fmt.Println(string(b), err)
	r.Close()

	// thousands
	var ends []*os.File
	for range 1000 {
		r, w, err := os.Pipe()
		if err != nil {
			panic(err)
		}
		ends = append(ends, r, w)
		go func() {
			var b [1]byte
			_, err := r.Read(b[:])
			got <- int(b[0])
			if err != nil {
				panic(err)
			}
		}()
	}
	for i := 1; i < len(ends); i += 2 {
		ends[i].Write([]byte{1})
	}
	sum := 0
	for range 1000 {
		sum += <-got
	}
	fmt.Println(sum)
	for _, f := range ends {
		f.Close()
	}
}

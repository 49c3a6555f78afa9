// Named pipes wait in the poller; files and most devices have no deadlines.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

func main() {
	dir, err := os.MkdirTemp("", "gruffle")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "fifo")
	if err := syscall.Mkfifo(path, 0600); err != nil {
		panic(err)
	}
	opened := make(chan *os.File)
	go func() {
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			panic(err)
		}
		opened <- f
	}()
	in, err := os.Open(path)
	if err != nil {
		panic(err)
	}
	out := <-opened
	fmt.Println(in.SetReadDeadline(time.Now().Add(10 * time.Millisecond)))
	_, err = in.Read(make([]byte, 1))
	fmt.Println(errors.Is(err, os.ErrDeadlineExceeded))
	in.SetReadDeadline(time.Time{})
	out.WriteString("through the fifo")
	out.Close()
	b, err = io.ReadAll(in)
	fmt.Println(string(b), err)
	in.Close()

	f, err := os.Create(filepath.Join(dir, "file"))
	if err != nil {
		panic(err)
	}
	fmt.Println(f.SetDeadline(time.Now()))
	f.Close()
	null, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	if err != nil {
		panic(err)
	}
	fmt.Println(null.Write(b))
	fmt.Println(null.Read(b))
	fmt.Println(null.SetDeadline(time.Now()))
	null.Close()
}

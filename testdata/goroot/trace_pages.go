// A trace with all that the pages of go tool trace are about: goroutines, network, system calls, collections, tasks and regions. With a file's
// name it goes there.
package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"os"
	"runtime"
	"runtime/trace"
	"sync"
	"syscall"
	"time"
)

var kept []byte

func work(ctx context.Context, i int) {
	ctx, task := trace.NewTask(ctx, "job")
	defer task.End()
	trace.Log(ctx, "number", fmt.Sprint(i))
	trace.WithRegion(ctx, "compute", func() {
		n := 0
		for k := range 1_000_000 {
			n += k * i
		}
		kept = make([]byte, 1+n&0xff)
	})
	r := trace.StartRegion(ctx, "wait")
	time.Sleep(2 * time.Millisecond)
	r.End()
	_, child := trace.NewTask(ctx, "child")
	child.End()
}

func echo() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() { io.Copy(c, c); c.Close() }()
		}
	}()
	c, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		panic(err)
	}
	b := make([]byte, 5)
	for range 20 {
		c.Write([]byte("hello"))
		io.ReadFull(c, b)
	}
	c.Close()
	l.Close()
}

func blocks() {
	var fds [2]int
	if err := syscall.Pipe(fds[:]); err != nil {
		panic(err)
	}
	go func() {
		time.Sleep(20 * time.Millisecond)
		syscall.Write(fds[1], []byte("x"))
	}()
	syscall.Read(fds[0], make([]byte, 1))
}

func main() {
	var b bytes.Buffer
	if err := trace.Start(&b); err != nil {
		panic(err)
	}
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() { work(context.Background(), i) })
	}
	wg.Wait()
	echo()
	blocks()
	for range 3 {
		kept = make([]byte, 1<<22)
		runtime.GC()
	}
	trace.Stop()
	if len(os.Args) > 1 {
		os.WriteFile(os.Args[1], b.Bytes(), 0o644)
	}
	for _, s := range []string{"job", "child", "compute", "wait", "main.echo", "main.work"} {
		fmt.Println(s, bytes.Contains(b.Bytes(), []byte(s)))
	}
}

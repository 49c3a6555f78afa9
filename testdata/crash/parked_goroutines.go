// The stacks of goroutines that wait, each for something else.
package main

import (
	"net"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"time"
)

type worker struct {
	mu   sync.Mutex
	rw   sync.RWMutex
	in   chan int
	cond *sync.Cond
	wg   sync.WaitGroup
}

func (w *worker) receive() int { return <-w.in }
func (w *worker) send()        { w.in <- 1 }
func (w *worker) lock()        { w.mu.Lock() }
func (w *worker) wait() {
	w.cond.L.Lock()
	defer w.cond.L.Unlock()
	w.cond.Wait()
}

func deep(n int, f func()) {
	if n > 0 {
		deep(n-1, f)
	} else {
		f()
	}
}

func inDeferred(f func()) {
	defer func() {
		defer f()
		recover()
	}()
	panic("recovered")
}

func running() bool {
	buf := make([]byte, 1<<20)
	text := string(buf[:runtime.Stack(buf, true)])
	return strings.Count(text, "[running") > 1 || strings.Contains(text, "[runnable") || strings.Contains(text, "[syscall")
}

func main() {
	runtime.GOMAXPROCS(1)
	debug.SetTraceback("all")
	w := &worker{in: make(chan int)}
	w.cond = sync.NewCond(&sync.Mutex{})
	w.wg.Add(1)
	w.mu.Lock()
	w.rw.Lock()
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	go func() { time.Sleep(time.Hour) }()
	go time.Sleep(2 * time.Hour)
	go w.lock()
	go w.rw.RLock()
	go w.wg.Wait()
	go w.wait()
	go func() {
		var nothing chan int
		<-nothing
	}()
	go func() {
		select {}
	}()
	go func() {
		a, b := make(chan int), make(chan int)
		select {
		case <-a:
		case b <- 1:
		}
	}()
	go func() {
		for range make(chan bool) {
		}
	}()
	go func() { l.Accept() }()
	go deep(3, func() { deep(2, w.lock) })
	go inDeferred(func() { w.lock() })
	go deep(200, w.lock)
	for running() {
		time.Sleep(10 * time.Millisecond)
	}
	panic("enough")
}

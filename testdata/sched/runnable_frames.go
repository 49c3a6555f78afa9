// A goroutine that has been woken, and has not gone on yet, shows in a profile where it waited; one that was never parked does not.
package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
)

//go:noinline
func receiver(c chan int, done *sync.WaitGroup) {
	<-c
	done.Done()
}

//go:noinline
func sender(c chan int, done *sync.WaitGroup) {
	c <- 1
	done.Done()
}

//go:noinline
func selecter(c chan int, done *sync.WaitGroup) {
	select {
	case <-c:
	case <-(chan int)(nil):
	}
	done.Done()
}

//go:noinline
func locker(mu *sync.Mutex, done *sync.WaitGroup) {
	mu.Lock()
	mu.Unlock()
	done.Done()
}

var begun *sync.WaitGroup

//go:noinline
func fresh() { begun.Done() }

// stack returns the functions of the goroutine that function is part of, innermost first.
func stack(function string) string {
	for n := 64; ; n *= 2 {
		p := make([]runtime.StackRecord, n)
		n, ok := runtime.GoroutineProfile(p)
		if !ok {
			continue
		}
		for _, r := range p[:n] {
			var names []string
			frames := runtime.CallersFrames(r.Stack())
			for more := true; more; {
				var f runtime.Frame
				f, more = frames.Next()
				names = append(names, f.Function)
			}
			if s := strings.Join(names, " "); strings.Contains(s, function) {
				return s
			}
		}
		return "none"
	}
}

// seen wakes a goroutine that start begins until its stack is right before it goes on: it may be quicker.
func seen(what, function, want string, start func(done *sync.WaitGroup), wake func()) {
	s := ""
	for range 2000 {
		var done sync.WaitGroup
		done.Add(1)
		start(&done)
		for strings.Contains(want, "gopark") && !strings.Contains(stack(function), want) {
			runtime.Gosched()
		}
		wake()
		s = stack(function)
		done.Wait()
		if strings.Contains(s, want) {
			break
		}
	}
	fmt.Println(what, strings.Contains(s, want), strings.Contains(s, "runtime.gopark"))
}

func main() {
	runtime.GOMAXPROCS(1)
	c := make(chan int)
	receive := func() { <-c }
	send := func() { c <- 1 }
	seen("chan receive", "main.receiver", "runtime.gopark runtime.chanrecv runtime.chanrecv1 main.receiver", func(done *sync.WaitGroup) { go receiver(c, done) }, send)
	seen("chan send", "main.sender", "runtime.gopark runtime.chansend runtime.chansend1 main.sender", func(done *sync.WaitGroup) { go sender(c, done) }, receive)
	seen("select", "main.selecter", "runtime.gopark runtime.selectgo main.selecter", func(done *sync.WaitGroup) { go selecter(c, done) }, send)
	var mu sync.Mutex
	seen("mutex", "main.locker", "runtime.gopark runtime.goparkunlock runtime.semacquire1", func(done *sync.WaitGroup) { mu.Lock(); go locker(&mu, done) }, mu.Unlock)
	seen("new", "main.fresh", "main.fresh", func(done *sync.WaitGroup) { begun = done; go fresh() }, func() {})
}

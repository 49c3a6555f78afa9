package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

func main() {
	// They fire in order of time, not of creation.
	order := ""
	for try := 1; order != "10 20 30 40 50 " && try < 20; try++ { // a machine may be busy
		out := make(chan int, 5)
		for _, d := range []int{50, 10, 30, 20, 40} {
			time.AfterFunc(time.Duration(d*try)*time.Millisecond, func() { out <- d })
		}
		order = ""
		for range 5 {
			order += fmt.Sprint(<-out, " ")
		}
	}
	fmt.Println(order)
	t := time.NewTimer(time.Hour)
	fmt.Println(t.Stop(), t.Stop(), t.Reset(time.Millisecond))
	<-t.C
	fmt.Println(t.Stop(), t.Reset(time.Hour), t.Reset(0))
	<-t.C
	var fired atomic.Int32
	f := time.AfterFunc(time.Hour, func() { fired.Add(1) })
	f.Reset(time.Millisecond)
	for fired.Load() == 0 {
		time.Sleep(time.Millisecond)
	}
	fmt.Println(f.Stop(), fired.Load())
	g := time.AfterFunc(time.Hour, func() { fired.Add(100) })
	g.Stop()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(fired.Load())
	start := time.Now()
	k := time.NewTicker(3 * time.Millisecond)
	for range 5 {
		<-k.C
	}
	e := time.Since(start)
	k.Reset(time.Millisecond)
	<-k.C
	k.Stop()
	select {
	case <-k.C:
		fmt.Println("a stopped ticker ticked")
	case <-time.After(10 * time.Millisecond):
		fmt.Println(e >= 14*time.Millisecond)
	}
	// A slow receiver loses ticks.
	n := 3
	for try := 0; n > 2 && try < 20; try++ { // there may be a tick between two of the three
		k = time.NewTicker(20 * time.Millisecond)
		time.Sleep(100 * time.Millisecond)
		n = 0
		for range 3 {
			select {
			case <-k.C:
				n++
			default:
			}
		}
		k.Stop()
	}
	fmt.Println(n <= 2, len(k.C), cap(k.C))
	// A timer channel after Stop or Reset has nothing stale in it.
	t = time.NewTimer(time.Millisecond)
	time.Sleep(10 * time.Millisecond)
	start = time.Now()
	fmt.Println(t.Reset(20 * time.Millisecond))
	<-t.C
	fmt.Println(time.Since(start) >= 15*time.Millisecond)
	at := <-time.After(-5)
	fmt.Println(!at.IsZero(), time.Tick(0) == nil)
	time.Sleep(-1)
	time.Sleep(0)
	done := make(chan bool)
	deadline := time.Now().Add(30 * time.Millisecond)
	go func() {
		for time.Now().Before(deadline) {
			time.Sleep(100 * time.Microsecond)
		}
		done <- true
	}()
	fmt.Println(<-done)
	defer func() { fmt.Println(recover()) }()
	time.NewTicker(0)
}

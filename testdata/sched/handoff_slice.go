package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

// Goroutines that hand the P to each other through runnext share one time slice: with one P the others still get their turns.

// inTime tells whether the caller gets the P back eight times, each after a slice of the others at most.
func inTime() bool {
	start := time.Now()
	for range 8 {
		runtime.Gosched()
	}
	return time.Since(start) < time.Minute
}

func unbuffered(stop *bool, done *sync.WaitGroup) {
	there, back := make(chan int), make(chan int)
	done.Add(2)
	go func() {
		defer done.Done()
		for v := range there {
			back <- v * 2
		}
		close(back)
	}()
	go func() {
		defer done.Done()
		for i := 0; !*stop; i++ {
			there <- i
			if got := <-back; got != 2*i {
				panic(fmt.Sprint("got ", got, " for ", i))
			}
		}
		close(there)
	}()
}

// selecting is the pair whose one side waits in a select.
func selecting(stop *bool, done *sync.WaitGroup) {
	there, back, quit := make(chan int), make(chan int), make(chan bool)
	done.Add(2)
	go func() {
		defer done.Done()
		for v := range there {
			back <- v + 1
		}
	}()
	go func() {
		defer done.Done()
		for v := 0; ; v++ {
			select {
			case <-quit:
				close(there)
				return
			case there <- v:
				<-back
			}
			if *stop && quit != nil {
				close(quit)
				stop = new(bool)
			}
		}
	}()
}

func condition(stop *bool, done *sync.WaitGroup) {
	var mu sync.Mutex
	turn := 0
	cond := sync.NewCond(&mu)
	for me := range 2 {
		done.Add(1)
		go func() {
			defer done.Done()
			mu.Lock()
			defer mu.Unlock()
			for !*stop {
				for turn != me && !*stop {
					cond.Wait()
				}
				turn = 1 - me
				cond.Signal()
			}
			cond.Broadcast()
		}()
	}
}

// ring has more than two: each readies the next and parks.
func ring(stop *bool, done *sync.WaitGroup) {
	const n = 5
	var links [n]chan bool
	for i := range links {
		links[i] = make(chan bool)
	}
	for i := range links {
		done.Add(1)
		go func() {
			defer done.Done()
			for running := range links[i] {
				next := links[(i+1)%n]
				if i == n-1 && running && *stop {
					running = false
				}
				if !running && i == n-2 {
					close(links[n-1])
					return
				}
				next <- running
				if !running {
					return
				}
			}
		}()
	}
	links[0] <- true
}

func main() {
	runtime.GOMAXPROCS(1)
	for _, c := range []struct {
		name  string
		start func(*bool, *sync.WaitGroup)
	}{{"unbuffered", unbuffered}, {"selecting", selecting}, {"condition", condition}, {"ring", ring}} {
		var stop bool
		var done sync.WaitGroup
		c.start(&stop, &done)
		runtime.Gosched()
		fmt.Println(c.name, inTime())
		stop = true
		done.Wait()
	}
}

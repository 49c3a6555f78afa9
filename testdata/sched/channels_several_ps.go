// Channels whose two sides run on different Ps, so that each finds the other between its look at the channel and its
// park: rings of unbuffered channels, selects that send and receive at once, closes that race with both.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// ring hands tokens round; each hop is a receive and a send of two goroutines.
func ring(hops, tokens int) int {
	const size = 5
	var c [size]chan int
	for i := range c {
		c[i] = make(chan int)
	}
	done := make(chan int)
	for i := range c {
		go func() {
			for v := range c[i] {
				if v%hops == 0 {
					done <- v
					continue
				}
				c[(i+1)%size] <- v - 1
			}
		}()
	}
	sum := 0
	for t := range tokens {
		c[t%size] <- (t+1)*hops - 1
		sum += <-done
	}
	for i := range c {
		close(c[i])
	}
	return sum
}

// exchange: each of two goroutines offers a value and takes one, in one select, until both have had n of each.
func exchange(n int) (int, int) {
	a, b := make(chan int), make(chan int, 1)
	side := func(out, in chan int) int {
		sum, sent, got := 0, 0, 0
		for sent < n || got < n {
			o, i := out, in
			if sent == n {
				o = nil
			}
			if got == n {
				i = nil
			}
			select {
			case o <- sent:
				sent++
			case v := <-i:
				sum += v
				got++
			}
		}
		return sum
	}
	other := make(chan int)
	go func() { other <- side(b, a) }()
	x := side(a, b)
	return x, <-other
}

// closing: receivers, by range and by select, of a channel that is closed as soon as all has been sent.
func closing(rounds int) (values, ends int64) {
	for r := range rounds {
		c := make(chan int, r%3)
		stop := make(chan struct{})
		var v, e atomic.Int64
		var wg sync.WaitGroup
		for k := range 3 {
			wg.Go(func() {
				if k == 0 {
					for range c {
						v.Add(1)
					}
					e.Add(1)
					return
				}
				for {
					select {
					case _, ok := <-c:
						if !ok {
							e.Add(1)
							return
						}
						v.Add(1)
					case <-stop:
						panic("stop is never closed before c")
					}
				}
			})
		}
		for i := range 7 {
			c <- i
		}
		close(c)
		wg.Wait()
		close(stop)
		values += v.Load()
		ends += e.Load()
	}
	return values, ends
}

// refused: senders whose channel is closed while they wait panic, each of them.
func refused(rounds int) (panics int64) {
	var n atomic.Int64
	for range rounds {
		c := make(chan int)
		var wg sync.WaitGroup
		for k := range 4 {
			wg.Go(func() {
				defer func() {
					if e := recover(); e != nil && e.(error).Error() == "send on closed channel" {
						n.Add(1)
					}
				}()
				if k%2 == 0 {
					c <- k
				} else {
					select {
					case c <- k:
					case <-make(chan int):
					}
				}
			})
		}
		if runtime.NumCPU() > 1 {
			runtime.Gosched()
		}
		close(c)
		wg.Wait()
	}
	return n.Load()
}

// deadlines: a select with a timer that is due about when the value comes gives one of them, and stays usable.
func deadlines(rounds int) (total int) {
	c := make(chan int)
	stop := make(chan struct{})
	go func() {
		for i := 0; ; i++ {
			select {
			case c <- 1:
			case <-stop:
				close(c)
				return
			}
		}
	}()
	t := time.NewTimer(time.Hour)
	for i := range rounds {
		t.Reset(time.Duration(i%20) * time.Microsecond)
		select {
		case <-c:
		case <-t.C:
		}
		total++
	}
	close(stop)
	for range c {
	}
	return total
}

func main() {
	for _, procs := range []int{1, 2, 4, 3} {
		runtime.GOMAXPROCS(procs)
		fmt.Println("ring", ring(40, 60))
		x, y := exchange(3000)
		fmt.Println("exchange", x, y)
		v, e := closing(400)
		fmt.Println("closing", v, e)
		fmt.Println("refused", refused(300))
		fmt.Println("deadlines", deadlines(800))
	}
	// The number of Ps changes while goroutines wait with and without their locks.
	var wg sync.WaitGroup
	var sum atomic.Int64
	for range 4 {
		wg.Go(func() {
			x, y := exchange(4000)
			sum.Add(int64(x + y))
		})
	}
	for i := range 40 {
		runtime.GOMAXPROCS(1 + i%5)
		time.Sleep(100 * time.Microsecond)
	}
	wg.Wait()
	fmt.Println("changing", sum.Load())
}

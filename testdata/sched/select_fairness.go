package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	// Among many ready cases each gets its share.
	cs := [8]chan int{}
	for i := range cs {
		cs[i] = make(chan int, 1)
		cs[i] <- i
	}
	counts := [8]int{}
	for range 8000 {
		var v int
		select {
		case v = <-cs[0]:
		case v = <-cs[1]:
		case v = <-cs[2]:
		case v = <-cs[3]:
		case v = <-cs[4]:
		case v = <-cs[5]:
		case v = <-cs[6]:
		case v = <-cs[7]:
		}
		counts[v]++
		cs[v] <- v
	}
	fair := true
	for _, n := range counts {
		fair = fair && n > 700 && n < 1300
	}
	fmt.Println(fair)
	// Many goroutines that select on the same channels in different orders.
	a, b, stop := make(chan int), make(chan int), make(chan struct{})
	var wg sync.WaitGroup
	got := make(chan int, 4)
	for range 4 {
		wg.Go(func() {
			n := 0
			for {
				select {
				case <-b:
					n++
				case <-a:
					n++
				case <-stop:
					got <- n
					return
				}
			}
		})
	}
	var senders sync.WaitGroup
	for i := range 4 {
		senders.Go(func() {
			for j := range 500 {
				select {
				case a <- i:
				case b <- j:
				}
			}
		})
	}
	senders.Wait()
	close(stop)
	wg.Wait()
	sum := 0
	for range 4 {
		sum += <-got
	}
	fmt.Println(sum)
	// A nil channel switches a case off.
	in, out := make(chan int), make(chan int)
	go func() {
		for i := range 5 {
			in <- i
		}
		close(in)
	}()
	go func() {
		var queue []int
		src, dst := in, (chan int)(nil)
		var first int
		for src != nil || len(queue) > 0 {
			if len(queue) > 0 {
				first, dst = queue[0], out
			} else {
				dst = nil
			}
			select {
			case v, ok := <-src:
				if !ok {
					src = nil
					continue
				}
				queue = append(queue, v)
			case dst <- first:
				queue = queue[1:]
			}
		}
		close(out)
	}()
	for v := range out {
		fmt.Print(v, " ")
	}
	fmt.Println()
	// Timeouts, and one channel in two cases.
	never := make(chan int)
	select {
	case <-never:
	case <-time.After(5 * time.Millisecond):
		fmt.Println("timeout")
	}
	both := make(chan int)
	go func() { both <- 1 }()
	select {
	case v := <-both:
		fmt.Println("first or second", v)
	case v := <-both:
		fmt.Println("first or second", v)
	}
	self := make(chan int, 1)
	n := 0
	for i := range 10 {
		select {
		case self <- i:
		case v := <-self:
			n += v
		}
	}
	fmt.Println(n)
}

package main

import (
	"fmt"
	"sync"
	"time"
)

func producer(n int, out chan<- int) {
	for i := 0; i < n; i++ {
		out <- i
	}
	close(out)
}

func worker(in <-chan int, out chan<- int, wg *sync.WaitGroup) {
	defer wg.Done()
	for v := range in {
		out <- v * v
	}
}

func main() {
	in, out := make(chan int), make(chan int, 4)
	go producer(100, in)
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go worker(in, out, &wg)
	}
	go func() { wg.Wait(); close(out) }()
	sum := 0
	for v := range out {
		sum += v
	}
	fmt.Println(sum)

	done := make(chan struct{})
	var mu sync.Mutex
	counts := map[string]int{}
	for _, name := range []string{"a", "b", "a"} {
		go func() {
			mu.Lock()
			counts[name]++
			mu.Unlock()
			done <- struct{}{}
		}()
	}
	for range 3 {
		<-done
	}
	fmt.Println(counts)

	c1, c2 := make(chan string), make(chan string)
	go func() { time.Sleep(200 * time.Millisecond); c1 <- "slow" }()
	go func() { c2 <- "fast" }()
	for range 2 {
		select {
		case s := <-c1:
			fmt.Println(s)
		case s, ok := <-c2:
			fmt.Println(s, ok)
		}
	}
	select {
	case v := <-c1:
		fmt.Println(v)
	default:
		fmt.Println("nothing")
	}
	select {
	case <-c1:
	case <-time.After(10 * time.Millisecond):
		fmt.Println("timeout")
	}
	buf := make(chan int, 2)
	buf <- 1
	buf <- 2
	select {
	case buf <- 3:
		fmt.Println("sent")
	default:
		fmt.Println("full", len(buf), cap(buf))
	}
	close(buf)
	v, ok := <-buf
	fmt.Println(v, ok)
	<-buf
	v, ok = <-buf
	fmt.Println(v, ok)
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
	sieve()
}

func sieve() {
	ch := make(chan int)
	go func(out chan<- int) {
		for i := 2; ; i++ {
			out <- i
		}
	}(ch)
	for range 20 {
		prime := <-ch
		fmt.Print(prime, " ")
		next := make(chan int)
		go func(in <-chan int, prime int) {
			for {
				if v := <-in; v%prime != 0 {
					next <- v
				}
			}
		}(ch, prime)
		ch = next
	}
	fmt.Println()
}

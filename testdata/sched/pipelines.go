package main

import (
	"context"
	"errors"
	"fmt"
	"sort"
	"sync"
	"time"
)

func gen(ctx context.Context, n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := range n {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func square(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for v := range in {
			out <- v * v
		}
	}()
	return out
}

func merge(cs ...<-chan int) <-chan int {
	out := make(chan int)
	var wg sync.WaitGroup
	for _, c := range cs {
		wg.Go(func() {
			for v := range c {
				out <- v
			}
		})
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func primes(n int) (ps []int) {
	ch := make(chan int)
	go func(c chan<- int) {
		for i := 2; ; i++ {
			c <- i
		}
	}(ch)
	for range n {
		p := <-ch
		ps = append(ps, p)
		next := make(chan int)
		go func(in <-chan int, out chan<- int) {
			for v := range in {
				if v%p != 0 {
					out <- v
				}
			}
		}(ch, next)
		ch = next
	}
	return
}

func pool(workers int, jobs []int) map[int]int {
	in, out := make(chan int), make(chan [2]int)
	for range workers {
		go func() {
			for j := range in {
				out <- [2]int{j, j * 10}
			}
		}()
	}
	go func() {
		for _, j := range jobs {
			in <- j
		}
		close(in)
	}()
	res := map[int]int{}
	for range jobs {
		r := <-out
		res[r[0]] = r[1]
	}
	return res
}

func first(ctx context.Context, ds ...time.Duration) (time.Duration, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	res := make(chan time.Duration, len(ds))
	for _, d := range ds {
		go func() {
			select {
			case <-time.After(d):
				res <- d
			case <-ctx.Done():
			}
		}()
	}
	select {
	case d := <-res:
		return d, nil
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	var all []int
	src := gen(ctx, 50)
	for v := range merge(square(src), square(src), square(src)) {
		all = append(all, v)
	}
	sort.Ints(all)
	fmt.Println(len(all), all[:5], all[49])
	fmt.Println(primes(30))
	fmt.Println(pool(3, []int{1, 2, 3, 4, 5}))
	endless := gen(ctx, 1<<60)
	fmt.Println(<-endless, <-endless)
	cancel()
	n := 0
	for range endless {
		n++
	}
	fmt.Println(n <= 1)
	fmt.Println(first(context.Background(), time.Hour, 5*time.Millisecond, time.Minute))
	short, c2 := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer c2()
	_, err := first(short, time.Hour)
	fmt.Println(err, errors.Is(err, context.DeadlineExceeded))
	sem := make(chan struct{}, 3)
	var mu sync.Mutex
	running, peak := 0, 0
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			sem <- struct{}{}
			mu.Lock()
			running++
			peak = max(peak, running)
			mu.Unlock()
			time.Sleep(time.Millisecond)
			mu.Lock()
			running--
			mu.Unlock()
			<-sem
		})
	}
	wg.Wait()
	fmt.Println(running, peak <= 3)
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v + 1
		}
		close(pong)
	}()
	v := 0
	for range 10000 {
		ping <- v
		v = <-pong
	}
	close(ping)
	_, ok := <-pong
	fmt.Println(v, ok)
}

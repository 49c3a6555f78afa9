// Package busy has all parts of the runtime at work together for a moment, slow paths and all, so that their classes are in the
// AOT cache.
package busy

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

const rounds = 3_000

func handOffs() int {
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v + 1
		}
		close(pong)
	}()
	sum := 0
	for i := range rounds {
		ping <- i
		sum += <-pong
	}
	close(ping)
	_, open := <-pong
	texts, done := make(chan string), make(chan struct{})
	go func() {
		for s := range texts {
			sum += len(s)
		}
		close(done)
	}()
	for range rounds {
		texts <- "text"
	}
	close(texts)
	<-done
	if open {
		sum++
	}
	return sum
}

func ring() int {
	const members = 50
	first, done := make(chan int), make(chan int)
	from := first
	for i := range members {
		to := first
		if i < members-1 {
			to = make(chan int)
		}
		go func(from <-chan int, to chan<- int) {
			for v := range from {
				if v == 0 {
					done <- i
					return
				}
				to <- v - 1
			}
		}(from, to)
		from = to
	}
	first <- rounds
	return <-done
}

type job struct {
	id   int
	name string
}

func pool(workers int) int {
	jobs, results := make(chan job, 64), make(chan *job, 64)
	var wg sync.WaitGroup
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				results <- &job{j.id * 2, j.name}
			}
		}()
	}
	go func() {
		for i := range rounds {
			jobs <- job{i, "job"}
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	sum := 0
	for r := range results {
		sum += r.id
	}
	return sum
}

func spawns() int64 {
	var sum atomic.Int64
	for range rounds / 300 {
		var wg sync.WaitGroup
		for i := range 300 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				sum.Add(int64(i))
			}()
		}
		wg.Wait()
	}
	for range rounds / 10 {
		one := make(chan int, 1)
		go func() { one <- 1 }()
		sum.Add(int64(<-one))
	}
	return sum.Load()
}

func selects() (sum int) {
	a, b, quit := make(chan int), make(chan string), make(chan struct{})
	go func() {
		for i := range rounds {
			a <- i
		}
		close(quit)
	}()
	go func() {
		for {
			select {
			case b <- "b":
			case <-quit:
				return
			}
		}
	}()
	for run := true; run; {
		select {
		case v := <-a:
			sum += v
		case s := <-b:
			sum += len(s)
		case <-quit:
			run = false
		}
	}
	c := make(chan int, 1)
	for i := range rounds * 2 {
		select {
		case c <- i:
		default:
			select {
			case v := <-c:
				sum += v
			default:
			}
		}
	}
	return sum
}

// merge receives from channels that end one after the other, and relays what it gets through a queue: cases that are nil for a while, closed
// channels, sends that wait.
func merge() int {
	feed := func(n int) <-chan int {
		c := make(chan int, n%3*4)
		go func() {
			for i := range n {
				c <- i
			}
			close(c)
		}()
		return c
	}
	a, b, sum := feed(rounds/3), feed(rounds/3+1), 0
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
			}
			sum += v
		case v, ok := <-b:
			if !ok {
				b = nil
			}
			sum += v
		}
	}
	in, out := feed(rounds/3), make(chan int)
	go func() {
		var queue []int
		for in != nil || len(queue) > 0 {
			var to chan<- int
			next, from := 0, in
			if len(queue) > 0 {
				to, next = out, queue[0]
			}
			if len(queue) >= 4 {
				from = nil
			}
			select {
			case v, ok := <-from:
				if ok {
					queue = append(queue, v)
				} else {
					in = nil
				}
			case to <- next:
				queue = queue[1:]
			}
		}
		close(out)
	}()
	for v := range out {
		sum += v
	}
	return sum
}

// contended locks something for long enough that others queue for it, and starve.
func contended() int {
	var mu sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	table := make([]int, 64)
	for g := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range rounds / 2 {
				mu.Lock()
				for k := range table {
					table[k] += g
				}
				if i%500 == 0 {
					runtime.Gosched()
				}
				mu.Unlock()
				if i%32 == g {
					rw.Lock()
					table[0]++
					if i%256 == g {
						runtime.Gosched()
					}
					rw.Unlock()
				} else {
					rw.RLock()
					if i%100 == 0 {
						runtime.Gosched()
					}
					rw.RUnlock()
				}
			}
		}()
	}
	wg.Wait()
	return table[0]
}

func locks() int {
	var mu sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	table := map[int]int{}
	n := 0
	for g := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range rounds * 4 {
				mu.Lock()
				n += g
				mu.Unlock()
				if i%16 == 0 {
					rw.Lock()
					table[i&255]++
					rw.Unlock()
				} else if i%4 == 0 {
					rw.RLock()
					_ = table[i&255]
					rw.RUnlock()
				}
				if i%1000 == 0 {
					runtime.Gosched()
				}
			}
		}()
	}
	wg.Wait()
	return n + len(table)
}

func conds() int {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	queue, sum := []int{}, 0
	done := make(chan struct{})
	go func() {
		for range rounds / 3 {
			mu.Lock()
			for len(queue) == 0 {
				cond.Wait()
			}
			sum += queue[0]
			queue = queue[1:]
			mu.Unlock()
		}
		close(done)
	}()
	for i := range rounds / 3 {
		mu.Lock()
		queue = append(queue, i)
		mu.Unlock()
		if i%2 == 0 {
			cond.Signal()
		} else {
			cond.Broadcast()
		}
	}
	<-done
	return sum
}

func timers() int64 {
	var fired atomic.Int64
	list := make([]*time.Timer, 100)
	for i := range list {
		list[i] = time.NewTimer(time.Hour + time.Duration(i))
	}
	for round := range rounds / 100 {
		for i, t := range list {
			if t.Reset(time.Hour + time.Duration(i*round%97)*time.Second) {
				fired.Add(1)
			}
		}
	}
	for _, t := range list {
		t.Stop()
	}
	for range rounds / 1000 {
		var wg sync.WaitGroup
		for i := range 300 {
			wg.Add(1)
			time.AfterFunc(time.Duration(i%50)*time.Microsecond, func() {
				fired.Add(1)
				wg.Done()
			})
			if i%30 == 0 {
				wg.Add(1)
				go func() {
					time.Sleep(time.Microsecond)
					wg.Done()
				}()
			}
		}
		wg.Wait()
	}
	never := make(chan int)
	for range 300 {
		select {
		case <-never:
		case <-time.After(time.Microsecond):
		}
	}
	return fired.Load()
}

func yields() {
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range rounds / 2 {
				runtime.Gosched()
			}
		}()
	}
	wg.Wait()
}

func shared() int {
	var m sync.Map
	var once sync.Once
	p := sync.Pool{New: func() any { return new([64]byte) }}
	var n atomic.Int32
	for i := range rounds {
		m.Store(i&127, i)
		if v, ok := m.Load(i & 63); ok {
			n.Add(int32(v.(int) & 1))
		}
		b := p.Get().(*[64]byte)
		b[0]++
		p.Put(b)
		once.Do(func() { n.Store(0) })
	}
	for range rounds / 30 {
		ctx, cancel := context.WithCancel(context.Background())
		child, stop := context.WithTimeout(ctx, time.Hour)
		cancel()
		<-child.Done()
		stop()
	}
	return int(n.Load())
}

func sieve() int {
	numbers, stop := make(chan int), make(chan struct{})
	go func() {
		for n := 2; ; n++ {
			select {
			case numbers <- n:
			case <-stop:
				return
			}
		}
	}()
	prime := 0
	for range 60 {
		prime = <-numbers
		rest := make(chan int)
		go func(in <-chan int, out chan<- int, prime int) {
			for {
				select {
				case n := <-in:
					if n%prime != 0 {
						select {
						case out <- n:
						case <-stop:
							return
						}
					}
				case <-stop:
					return
				}
			}
		}(numbers, rest, prime)
		numbers = rest
	}
	close(stop)
	return prime
}

// Run does some of everything that goroutines do with one another.
func Run() int {
	n := 0
	for range 3 {
		n += handOffs() + ring() + pool(8) + int(spawns()) + selects() + merge() + locks() + contended() + conds() + int(timers()) + shared() + sieve()
		yields()
	}
	return n
}

// Everything at once, for long: ./dev soak. Each kind of work checks its own results and counts its rounds; a kind that gets
// no further, a wrong result, or goroutines, descriptors and memory that are not back where they were, end it with code 1.
//
// usage: soak SECONDS
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"net"
	"os"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

type kind struct {
	name    string
	workers int
	round   func(r *rand.Rand)
	rounds  atomic.Int64
}

var kinds = []*kind{
	{name: "pipeline", workers: 2, round: pipeline},
	{name: "unbuffered", workers: 2, round: unbuffered},
	{name: "select", workers: 3, round: selects},
	{name: "timers", workers: 2, round: timers},
	{name: "tickers", workers: 1, round: tickers},
	{name: "afterfunc", workers: 2, round: afterFunc},
	{name: "mutex", workers: 2, round: mutexes},
	{name: "rwmutex", workers: 1, round: rwmutex},
	{name: "cond", workers: 1, round: cond},
	{name: "context", workers: 1, round: contexts},
	{name: "sockets", workers: 2, round: sockets},
	{name: "deadlines", workers: 1, round: deadlines},
	{name: "panics", workers: 3, round: panics},
	{name: "goexit", workers: 1, round: goexits},
	{name: "locked", workers: 1, round: locked},
	{name: "spawn", workers: 2, round: spawn},
	{name: "pool", workers: 1, round: pools},
	{name: "files", workers: 1, round: files},
	{name: "busy", workers: 2, round: busy},
	{name: "garbage", workers: 1, round: garbage},
}

func fail(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "soak: "+format+"\n", args...)
	os.Exit(1)
}

func check(ok bool, format string, args ...any) {
	if !ok {
		fail(format, args...)
	}
}

// --- the work ---

func pipeline(r *rand.Rand) {
	stages, n := 1+r.Intn(5), 200
	in := make(chan int, r.Intn(10))
	c := in
	for range stages {
		out := make(chan int, r.Intn(10))
		go func(from, to chan int) {
			defer close(to)
			for v := range from {
				to <- v + 1
			}
		}(c, out)
		c = out
	}
	go func() {
		for i := range n {
			in <- i
		}
		close(in)
	}()
	i := 0
	for v := range c {
		check(v == i+stages, "pipeline: %d at %d of %d stages", v, i, stages)
		i++
	}
	check(i == n, "pipeline: %d of %d", i, n)
}

func unbuffered(r *rand.Rand) {
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v * 2
		}
		close(pong)
	}()
	for i := range 300 {
		ping <- i
		check(<-pong == 2*i, "unbuffered")
	}
	close(ping)
	_, ok := <-pong
	check(!ok, "unbuffered: not closed")
}

func selects(r *rand.Rand) {
	a, b, quit := make(chan int), make(chan int, 2), make(chan struct{})
	var sent, got [2]int
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for {
			select {
			case a <- 1:
				sent[0]++
			case b <- 1:
				sent[1]++
			case <-quit:
				return
			}
		}
	}()
	for range 200 {
		select {
		case v := <-a:
			got[0] += v
		case v := <-b:
			got[1] += v
		case <-time.After(time.Minute):
			fail("select: nothing comes")
		}
		if r.Intn(10) == 0 {
			select {
			case v := <-b:
				got[1] += v
			default:
			}
		}
	}
	close(quit)
	wg.Wait()
	got[1] += len(b)
	check(sent == got, "select: sent %v, got %v", sent, got)
}

func timers(r *rand.Rand) {
	d := time.Duration(r.Intn(3000)) * time.Microsecond
	start := time.Now()
	time.Sleep(d)
	check(time.Since(start) >= d, "Sleep: too short")
	t := time.NewTimer(time.Hour)
	check(t.Stop(), "Stop: had fired")
	check(!t.Reset(d), "Reset: was armed")
	<-t.C
	check(!t.Stop(), "Stop: was armed")
	t.Reset(time.Hour)
	check(t.Reset(0), "Reset: was not armed")
	<-t.C
}

func tickers(r *rand.Rand) {
	t := time.NewTicker(time.Millisecond)
	for range 5 {
		<-t.C
	}
	t.Reset(2 * time.Millisecond)
	<-t.C
	t.Stop()
	select {
	case <-t.C:
		fail("ticker: a tick after Stop")
	case <-time.After(3 * time.Millisecond):
	}
}

func afterFunc(r *rand.Rand) {
	var wg sync.WaitGroup
	var n atomic.Int32
	for range 20 {
		wg.Add(1)
		time.AfterFunc(time.Duration(r.Intn(1000))*time.Microsecond, func() {
			n.Add(1)
			wg.Done()
		})
	}
	t := time.AfterFunc(time.Hour, func() { fail("AfterFunc: stopped and called") })
	check(t.Stop(), "AfterFunc: Stop")
	wg.Wait()
	check(n.Load() == 20, "AfterFunc: %d", n.Load())
}

func mutexes(r *rand.Rand) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	sum := 0
	for range 8 {
		wg.Go(func() {
			for i := range 100 {
				mu.Lock()
				sum++
				if i%30 == 0 {
					runtime.Gosched()
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	check(sum == 800, "mutex: %d", sum)
}

func rwmutex(r *rand.Rand) {
	var mu sync.RWMutex
	var wg sync.WaitGroup
	m := map[int]int{}
	for w := range 3 {
		wg.Go(func() {
			for i := range 50 {
				mu.Lock()
				m[i] = w
				m[-i] = w
				mu.Unlock()
			}
		})
		wg.Go(func() {
			for i := range 100 {
				mu.RLock()
				if m[i] != m[-i] {
					fail("rwmutex: %d and %d", m[i], m[-i])
				}
				mu.RUnlock()
			}
		})
	}
	wg.Wait()
}

func cond(r *rand.Rand) {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	var wg sync.WaitGroup
	tokens := 0
	for range 5 {
		wg.Go(func() {
			mu.Lock()
			for tokens == 0 {
				c.Wait()
			}
			tokens--
			mu.Unlock()
		})
	}
	for range 5 {
		mu.Lock()
		tokens++
		mu.Unlock()
		c.Signal()
	}
	c.Broadcast()
	wg.Wait()
	check(tokens == 0, "cond: %d", tokens)
}

func contexts(r *rand.Rand) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Duration(r.Intn(3))*time.Millisecond)
	defer cancel()
	child, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	if r.Intn(2) == 0 {
		stop(io.EOF)
		<-child.Done()
		check(errors.Is(context.Cause(child), io.EOF) || ctx.Err() != nil, "context: %v", context.Cause(child))
	} else {
		<-child.Done()
		check(errors.Is(child.Err(), context.DeadlineExceeded), "context: %v", child.Err())
	}
}

func sockets(r *rand.Rand) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	check(err == nil, "listen: %v", err)
	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			wg.Go(func() {
				defer c.Close()
				io.Copy(c, c)
			})
		}
	})
	var clients sync.WaitGroup
	for k := range 4 {
		clients.Go(func() {
			c, err := net.Dial("tcp", l.Addr().String())
			check(err == nil, "dial: %v", err)
			defer c.Close()
			buf, back := make([]byte, 1+100*k), make([]byte, 1+100*k)
			for i := range 20 {
				for j := range buf {
					buf[j] = byte(i + j)
				}
				_, err := c.Write(buf)
				check(err == nil, "write: %v", err)
				_, err = io.ReadFull(c, back)
				check(err == nil, "read: %v", err)
				check(string(back) == string(buf), "echo: something else comes back")
			}
		})
	}
	clients.Wait()
	l.Close()
	wg.Wait()
}

func deadlines(r *rand.Rand) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	check(err == nil, "listen: %v", err)
	defer l.Close()
	c, err := net.Dial("tcp", l.Addr().String())
	check(err == nil, "dial: %v", err)
	s, err := l.Accept()
	check(err == nil, "accept: %v", err)
	defer s.Close()
	c.SetReadDeadline(time.Now().Add(time.Duration(r.Intn(2000)) * time.Microsecond))
	_, err = c.Read(make([]byte, 1))
	check(errors.Is(err, os.ErrDeadlineExceeded), "deadline: %v", err)
	c.SetReadDeadline(time.Time{})
	done := make(chan error)
	go func() {
		_, err := c.Read(make([]byte, 1))
		done <- err
	}()
	if r.Intn(2) == 0 {
		runtime.Gosched()
	}
	c.Close()
	err = <-done
	check(errors.Is(err, net.ErrClosed), "close: %v", err)
}

type trouble struct{ n int }

func dig(depth, n int) (sum int) {
	defer func() { sum++ }()
	if depth == 0 {
		switch n % 4 {
		case 0:
			panic(trouble{n})
		case 1:
			var p *trouble
			return p.n
		case 2:
			return []int{1}[n]
		default:
			zero := 0
			return n / zero
		}
	}
	return dig(depth-1, n)
}

func panics(r *rand.Rand) {
	caught := 0
	for i := range 40 {
		func() {
			defer func() {
				if v := recover(); v != nil {
					if t, ok := v.(trouble); ok {
						check(t.n == i, "recover: %v", v)
					} else if _, ok := v.(runtime.Error); !ok {
						fail("recover: %v", v)
					}
					caught++
				}
			}()
			defer func() {
				if r.Intn(8) == 0 {
					defer func() { recover() }()
					panic("again")
				}
			}()
			dig(r.Intn(20), i)
		}()
	}
	check(caught == 40, "panics: %d caught", caught)
}

func goexits(r *rand.Rand) {
	var wg sync.WaitGroup
	var n atomic.Int32
	for range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer n.Add(1)
			runtime.Goexit()
			fail("Goexit returns")
		}()
	}
	wg.Wait()
	check(n.Load() == 5, "goexit: %d", n.Load())
}

func locked(r *rand.Rand) {
	c := make(chan int)
	done := make(chan bool)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		for range c {
			runtime.Gosched()
		}
		done <- true
	}()
	for i := range 20 {
		c <- i
	}
	close(c)
	<-done
}

func spawn(r *rand.Rand) {
	var wg sync.WaitGroup
	var n atomic.Int64
	var tree func(depth int)
	tree = func(depth int) {
		defer wg.Done()
		n.Add(1)
		if depth > 0 {
			wg.Add(2)
			go tree(depth - 1)
			go tree(depth - 1)
		}
	}
	wg.Add(1)
	go tree(9)
	wg.Wait()
	check(n.Load() == 1023, "spawn: %d", n.Load())
}

func pools(r *rand.Rand) {
	p := sync.Pool{New: func() any { return new([64]byte) }}
	for i := range 200 {
		b := p.Get().(*[64]byte)
		b[i%64]++
		p.Put(b)
	}
	var once sync.Once
	n := 0
	for range 3 {
		once.Do(func() { n++ })
	}
	check(n == 1, "once: %d", n)
}

func files(r *rand.Rand) {
	f, err := os.CreateTemp("", "soak")
	check(err == nil, "temp: %v", err)
	defer os.Remove(f.Name())
	for i := range 20 {
		fmt.Fprintln(f, i)
	}
	f.Close()
	b, err := os.ReadFile(f.Name())
	check(err == nil && len(b) == 50, "file: %d %v", len(b), err)
	pr, pw, err := os.Pipe()
	check(err == nil, "pipe: %v", err)
	go func() {
		pw.Write(b)
		pw.Close()
	}()
	back, err := io.ReadAll(pr)
	pr.Close()
	check(err == nil && string(back) == string(b), "pipe: %d %v", len(back), err)
}

var sink int

func busy(r *rand.Rand) {
	s := 0
	for i := range 100000 + r.Intn(400000) {
		s += i * i % 7
	}
	check(s >= 0, "busy")
}

func garbage(r *rand.Rand) {
	var keep [][]byte
	for range 100 {
		keep = append(keep, make([]byte, r.Intn(10000)))
	}
	n := 0
	for _, b := range keep {
		n += len(b)
	}
	check(n <= 100*10000, "garbage")
	time.Sleep(time.Millisecond)
}

// --- the frame ---

// work runs everything for so long, and returns when all goroutines have ended.
func work(d time.Duration, seed int64) {
	stop := make(chan struct{})
	var wg sync.WaitGroup
	for i, k := range kinds {
		for w := range k.workers {
			wg.Go(func() {
				r := rand.New(rand.NewSource(seed + int64(100*i+w)))
				for {
					select {
					case <-stop:
						return
					default:
					}
					k.round(r)
					k.rounds.Add(1)
				}
			})
		}
	}
	wg.Go(func() {
		r := rand.New(rand.NewSource(seed))
		for {
			select {
			case <-stop:
				return
			case <-time.After(time.Duration(1+r.Intn(20)) * time.Millisecond):
				runtime.GOMAXPROCS(1 + r.Intn(8))
			}
		}
	})
	watch(time.Now().Add(d))
	close(stop)
	finished := make(chan struct{})
	go func() {
		wg.Wait()
		close(finished)
	}()
	select {
	case <-finished:
	case <-time.After(patience):
		stacks()
		fail("not all goroutines end")
	}
}

// Long enough for every kind of work on a machine that is busy with other things.
const patience = 90 * time.Second

// watch waits for end, and sees that every kind of work gets on.
func watch(end time.Time) {
	type mark struct {
		rounds, all int64
		at          time.Time
	}
	marks := make([]mark, len(kinds))
	for i := range marks {
		marks[i].at = time.Now()
	}
	for time.Now().Before(end) {
		time.Sleep(min(time.Until(end), time.Second))
		all := int64(0)
		for _, k := range kinds {
			all += k.rounds.Load()
		}
		for i, k := range kinds {
			m := &marks[i]
			if n := k.rounds.Load(); n != m.rounds {
				*m = mark{n, all, time.Now()}
			} else if time.Since(m.at) > patience && all-m.all > 10000 {
				stacks()
				fail("%s gets no further", k.name)
			}
		}
	}
}

func stacks() {
	buf := make([]byte, 1<<16)
	fmt.Fprintf(os.Stderr, "%s\n", buf[:runtime.Stack(buf, true)])
}

type figures struct {
	goroutines, descriptors int
	heap                    uint64
}

func measure() figures {
	var f figures
	for range 50 {
		time.Sleep(20 * time.Millisecond)
		if f.goroutines = runtime.NumGoroutine(); f.goroutines == 1 {
			break
		}
	}
	// Pipes between two connections wait in a pool, as in Go, and are closed by finalizers.
	for range 3 {
		runtime.GC()
		time.Sleep(50 * time.Millisecond)
	}
	if list, err := os.ReadDir("/proc/self/fd"); err == nil {
		for _, e := range list {
			// Files of the JVM's and of the process that started it come and go.
			to, _ := os.Readlink("/proc/self/fd/" + e.Name())
			if len(to) > 7 && (to[:7] == "socket:" || to[:5] == "pipe:") {
				f.descriptors++
			}
		}
	}
	// What others make beside this goroutine counts until the next collection: code being compiled alone may be megabytes. So the least of some.
	var m runtime.MemStats
	for i := range 5 {
		runtime.GC()
		runtime.ReadMemStats(&m)
		if i == 0 || m.HeapAlloc < f.heap {
			f.heap = m.HeapAlloc
		}
		time.Sleep(50 * time.Millisecond)
	}
	return f
}

func main() {
	seconds := 60
	if len(os.Args) > 1 {
		n, err := strconv.Atoi(os.Args[1])
		check(err == nil && n > 0, "usage: soak SECONDS")
		seconds = n
	}
	d := time.Duration(seconds) * time.Second
	seed := time.Now().UnixNano()
	fmt.Println("soak: seed", seed)
	work(min(max(d/4, 2*time.Second), 30*time.Second), seed) // what is made once is made
	before := measure()
	start := time.Now()
	work(d, seed+1)
	after := measure()
	fmt.Printf("soak: %v\n", time.Since(start).Round(time.Second))
	for _, k := range kinds {
		fmt.Printf("soak: %-10s %d rounds\n", k.name, k.rounds.Load())
		check(k.rounds.Load() > 0, "%s: no round", k.name)
	}
	fmt.Printf("soak: before %d goroutines, %d sockets and pipes, %d KB; after %d, %d, %d KB\n",
		before.goroutines, before.descriptors, before.heap>>10, after.goroutines, after.descriptors, after.heap>>10)
	check(after.goroutines == 1, "goroutines are left")
	check(after.descriptors <= before.descriptors, "descriptors are left")
	check(after.heap <= before.heap+before.heap/4+(8<<20), "memory is left")
	fmt.Println("soak: ok")
}

// Goroutines that change threads in the midst of hot code: between calls, in loops, below deferred calls and panics, with GOMAXPROCS
// changing under them. Each computes something twice, once without ever giving its thread up.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"sync"
	"time"
)

type random uint64

func (r *random) next() uint64 {
	*r = *r*6364136223846793005 + 1442695040888963407
	return uint64(*r >> 33)
}

// A worker gives its thread up by turns in every way there is; a quiet one never does.
type worker struct {
	quiet bool
	turn  int
	ping  chan int
	mu    *sync.Mutex
	moves int
}

func (w *worker) move() {
	if w.quiet {
		return
	}
	w.turn++
	w.moves++
	switch w.turn % 6 {
	case 0, 1:
		runtime.Gosched()
	case 2:
		w.ping <- w.turn
		<-w.ping
	case 3:
		w.mu.Lock()
		runtime.Gosched()
		w.mu.Unlock()
	case 4:
		if w.turn%60 == 4 {
			time.Sleep(time.Microsecond)
		}
	case 5:
		if w.turn%300 == 5 {
			os.Getwd()
		}
	}
}

type tree struct {
	left, right *tree
	value       uint64
	weight      float64
	name        string
}

type shape interface{ size(w *worker) uint64 }

type square struct{ side uint64 }

func (s square) size(w *worker) uint64 { w.move(); return s.side * s.side }

type circle struct{ radius float64 }

func (c *circle) size(w *worker) uint64 { w.move(); return uint64(c.radius * 3) }

func (w *worker) grow(r *random, depth int) *tree {
	if depth == 0 {
		w.move()
		v := r.next()
		return &tree{value: v, weight: float64(v) / 7, name: "leaf"}
	}
	t := &tree{left: w.grow(r, depth-1), name: "node"}
	if depth&1 == 0 {
		w.move()
	}
	t.right = w.grow(r, depth-1)
	t.value = t.left.value ^ t.right.value*31
	t.weight = t.left.weight + t.right.weight/2
	t.name += t.left.name[:1] + t.right.name[1:2]
	return t
}

func (w *worker) shapes(r *random, n int) (sum uint64) {
	for i := range n {
		var s shape = square{r.next() & 255}
		if i%3 == 0 {
			s = &circle{float64(r.next() & 255)}
		}
		sum = sum*33 + s.size(w)
	}
	return sum
}

func (w *worker) unwind(r *random, depth int) (sum uint64, err error) {
	defer func() {
		w.move()
		if e := recover(); e != nil {
			err = fmt.Errorf("depth %d: %v", depth, e)
		}
		sum++
	}()
	if depth == 0 {
		var none []int
		w.move()
		return uint64(none[r.next()&7]), nil
	}
	if depth%3 == 0 {
		below, err := w.unwind(r, depth-1)
		return below + uint64(len(err.Error())), err
	}
	w.move()
	below, err := w.unwind(r, depth-1)
	return below * 3, err
}

func (w *worker) loop(r *random, n int) uint64 {
	var sum uint64
	var table [64]uint64
	add := func(i int, v uint64) uint64 {
		table[i&63] += v
		return table[(i+1)&63]
	}
	for i := range n {
		sum ^= add(i, r.next())
		if i%97 == 0 {
			w.move()
		}
	}
	return sum
}

func (w *worker) run(seed int) string {
	r := random(seed)
	t := w.grow(&r, 7)
	s := w.shapes(&r, 60)
	u, err := w.unwind(&r, 7)
	l := w.loop(&r, 3000)
	return fmt.Sprintf("%x %.3f %s %x %x %v %x", t.value, t.weight, t.name, s, u, err, l)
}

func echo(ping chan int) {
	for v := range ping {
		ping <- v
	}
}

func main() {
	rounds, workers := 12, 8
	if len(os.Args) > 1 {
		rounds, _ = strconv.Atoi(os.Args[1])
	}
	var mu sync.Mutex
	for round := range rounds {
		runtime.GOMAXPROCS(1 + (round+3)%4)
		var wg sync.WaitGroup
		for i := range workers {
			wg.Add(1)
			go func() {
				defer wg.Done()
				if i == 3 {
					runtime.LockOSThread()
					defer runtime.UnlockOSThread()
				}
				ping := make(chan int)
				go echo(ping)
				defer close(ping)
				seed := round*workers + i
				still := (&worker{quiet: true}).run(seed)
				moving := &worker{ping: ping, mu: &mu}
				if got := moving.run(seed); got != still {
					fmt.Printf("round %d, goroutine %d, after %d moves:\n%s\n%s\n", round, i, moving.moves, got, still)
					os.Exit(1)
				}
			}()
		}
		wg.Wait()
	}
	fmt.Println("ok")
}

package main

import (
	"fmt"
	"iter"
	"runtime"
	"slices"
	"sync"
)

func count(yield func(int) bool) {
	defer fmt.Println("count ends")
	for i := 0; ; i++ {
		if !yield(i) {
			return
		}
	}
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func main() {
	fmt.Println(runtime.NumGoroutine())
	next, stop := iter.Pull(count)
	fmt.Println(runtime.NumGoroutine())
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(runtime.NumGoroutine())
	fmt.Println(next())
	stop()

	next2, stop2 := iter.Pull2(slices.All([]string{"a", "b"}))
	for {
		i, s, ok := next2()
		fmt.Print(i, s, ok, " ")
		if !ok {
			break
		}
	}
	stop2()
	fmt.Println(runtime.NumGoroutine())

	for a, b := range zip(count, slices.Values([]string{"zero", "one", "two"})) {
		fmt.Println(a, b)
	}

	unused, stop := iter.Pull(func(func(string) bool) { fmt.Println("never") })
	stop()
	fmt.Println(unused())

	next, stop = iter.Pull(func(yield func(int) bool) { yield(1); panic("in the sequence") })
	fmt.Println(next())
	try("next", func() { next() })
	fmt.Println(next())
	try("stop after the end", stop)
	next, stop = iter.Pull(func(yield func(int) bool) {
		defer func() { panic("at stop") }()
		yield(1)
	})
	next()
	try("stop", stop)
	next, stop = iter.Pull(func(yield func(int) bool) {
		yield(1)
		fmt.Println("stopped, but goes on:", yield(2))
	})
	next()
	stop()

	var self func() (int, bool)
	self, _ = iter.Pull(func(yield func(int) bool) {
		try("inside", func() { self() })
	})
	fmt.Println(self())
	var kept func(int) bool
	next, stop = iter.Pull(func(yield func(int) bool) { kept = yield; yield(1) })
	next()
	try("yield from outside", func() { kept(5) })
	stop()
	fmt.Println(kept(6))

	var wg sync.WaitGroup
	wg.Go(func() {
		next, _ := iter.Pull(func(func(int) bool) { runtime.Goexit() })
		defer fmt.Println("Goexit passes on")
		next()
		fmt.Println("never")
	})
	wg.Wait()

	// Values cross over many times; the sequence may block, and be asked from other goroutines.
	c := make(chan int)
	go func() {
		for i := range 100 {
			c <- i
		}
		close(c)
	}()
	from, stop := iter.Pull(func(yield func(int) bool) {
		for i := range c {
			if !yield(i) {
				return
			}
		}
	})
	sum := 0
	for range 4 {
		wg.Go(func() {
			for range 25 {
				i, _ := from()
				sum += i
			}
		})
		wg.Wait()
	}
	fmt.Println(sum)
	fmt.Println(from())
	stop()

	many := 0
	next, stop = iter.Pull(func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	})
	for range 20000 {
		i, _ := next()
		many += i
	}
	stop()
	fmt.Println(many)
}

package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
)

// Deferred calls in the body of a range over a function belong to the function around.

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Println("iterator's own")
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func order() (s string) {
	defer func() { fmt.Println("first", s) }()
	for i := range count(3) {
		defer func() { s += fmt.Sprint(i); fmt.Println("body", i, s) }()
		if i == 1 {
			defer fmt.Println("argument", i, s)
			for j := range count(2) {
				defer fmt.Println("nested", i, j)
			}
			break
		}
	}
	defer fmt.Println("last")
	return "r"
}

func loops() {
	for k := range 2 {
		for i := range count(2) {
			defer fmt.Println("loop", k, i)
		}
		defer fmt.Println("between", k)
	}
}

func changes() (n int, err error) {
	for i := range count(2) {
		defer func() {
			n += 10
			if r := recover(); r != nil {
				err = fmt.Errorf("recovered %v at %d", r, i)
			}
		}()
		if i == 1 {
			panic("in the body")
		}
		n = 1
	}
	return 5, nil
}

func returned() (n int) {
	for range count(1) {
		defer func() { n *= 2 }()
		return 21
	}
	return 0
}

func unnamed() int {
	x := 1
	for range count(1) {
		defer func() { x = 100 }()
		return x
	}
	return 0
}

func later() error {
	var errs []error
	for range count(1) {
		defer func() {
			for i := range count(1) {
				defer func() { fmt.Println("deferred in deferred", i) }()
			}
		}()
		errs = append(errs, errors.New("kept"))
	}
	return errors.Join(errs...)
}

// The body runs on another goroutine; its deferred calls run on ours.
func elsewhere() {
	var wg sync.WaitGroup
	iter := func(yield func(int) bool) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			yield(1)
			yield(2)
		}()
		wg.Wait()
	}
	for i := range iter {
		defer fmt.Println("from elsewhere", i)
	}
	fmt.Println("elsewhere ends")
}

func goexit() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := range count(3) {
			defer fmt.Println("goexit runs", i)
			if i == 1 {
				runtime.Goexit()
			}
		}
	}()
	wg.Wait()
}

func panics() {
	defer func() { fmt.Println("outer recovers:", recover()) }()
	for i := range count(3) {
		defer func() {
			fmt.Println("second panic", i)
			panic(fmt.Sprint("again ", i))
		}()
		if i == 1 {
			panic("first")
		}
	}
}

func recovered() {
	for i := range count(2) {
		func() {
			defer func() { fmt.Println("inside:", recover()) }()
			panic(i)
		}()
		defer func() { fmt.Println("nothing left:", recover()) }()
	}
}

func goAndMethods() {
	type t struct{ n int }
	done := make(chan int)
	for i := range count(2) {
		v := t{i}
		go func() { done <- v.n }()
		defer func(x t, f func(...any) (int, error)) { f("method", x.n, "\n") }(v, fmt.Print)
		v.n = 100
		fmt.Println("sent", <-done >= 0)
	}
}

func main() {
	fmt.Println(order())
	loops()
	fmt.Println(changes())
	fmt.Println(returned())
	fmt.Println(unnamed())
	fmt.Println(later())
	elsewhere()
	goexit()
	panics()
	recovered()
	goAndMethods()
}

package main

import (
	"fmt"
	"runtime"
)

func down(n int, c chan int) int {
	if n == 0 {
		c <- 1
		v := <-c
		runtime.Gosched()
		return v
	}
	return down(n-1, c) + 1
}

func deferred(n int, out *int) {
	defer func() { *out++ }()
	if n > 0 {
		deferred(n-1, out)
	}
}

func panics(n int) {
	if n == 0 {
		panic("at the bottom")
	}
	panics(n - 1)
}

type tree struct{ l, r *tree }

func build(d int) *tree {
	if d == 0 {
		return nil
	}
	return &tree{build(d - 1), build(d - 1)}
}

func (t *tree) count() int {
	if t == nil {
		return 0
	}
	return 1 + t.l.count() + t.r.count()
}

// Deep recursion, and parking at the end of it.
func main() {
	c, done := make(chan int), make(chan int)
	go func() { done <- down(100000, c) }()
	fmt.Println(<-c)
	c <- 5
	fmt.Println(<-done)
	var cs [3]chan int
	for i := range cs {
		cs[i] = make(chan int)
		go func() { done <- down(20000+i, cs[i]) }()
	}
	for _, c := range cs {
		<-c
	}
	for _, c := range cs {
		c <- 0
	}
	fmt.Println(<-done + <-done + <-done)
	n := 0
	deferred(10000, &n)
	fmt.Println(n)
	func() {
		defer func() { fmt.Println(recover()) }()
		panics(20000)
	}()
	fmt.Println(build(14).count())
	var f func(int) int
	f = func(n int) int {
		if n == 0 {
			return 0
		}
		return 1 + f(n-1)
	}
	fmt.Println(f(50000))
}

// Who waits for a finalizer or a cleanup right after runtime.GC is no deadlock.
package main

import (
	"fmt"
	"runtime"
)

type big struct {
	b [1000]int
	n int
}

func round(i int, done chan string) {
	x := &big{n: i}
	runtime.SetFinalizer(x, func(b *big) { done <- fmt.Sprint("finalizer ", b.n) })
}

func clean(i int, done chan string) {
	runtime.AddCleanup(&big{n: i}, func(n int) { done <- fmt.Sprint("cleanup ", n) }, i)
}

func main() {
	done := make(chan string)
	for i := range 10 {
		round(i, done)
		runtime.GC()
		fmt.Println(<-done)
		clean(i, done)
		runtime.GC()
		fmt.Println(<-done)
	}
	round(-1, done)
	clean(-1, done)
	runtime.GC()
	a, b := <-done, <-done
	fmt.Println(min(a, b), max(a, b))
}

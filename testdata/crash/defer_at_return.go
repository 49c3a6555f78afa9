// A deferred call that panics at a normal return, with others below it, one of which panics as well.
package main

import (
	"fmt"
	"sync"
)

var mu sync.Mutex

type box struct{ n int }

func (b *box) touch() { b.n++ }

func work(n int) int {
	mu.Lock()
	defer mu.Unlock()
	defer func() {
		fmt.Println("last", n)
		if n == 700 {
			panic("the second")
		}
	}()
	if n == 700 {
		var b *box
		defer b.touch()
		return n
	}
	return n + 1
}

func main() {
	sum := 0
	for i := range 800 {
		if i%100 == 0 || i == 700 {
			sum += work(i)
		} else {
			sum += quiet(i)
		}
	}
	fmt.Println(sum)
}

func quiet(n int) int {
	mu.Lock()
	defer mu.Unlock()
	return n
}

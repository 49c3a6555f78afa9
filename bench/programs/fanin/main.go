// Fanin measures many producers into one consumer: each source has a channel of its own, and a goroutine forwards it.
// Size: values of each source.
package main

import (
	"sync"

	"gruffle.bench/harness"
)

const sources = 16

func main() {
	harness.Run(300_000, func(size int) any {
		inputs := make([]<-chan int, sources)
		for i := range inputs {
			inputs[i] = source(i, size)
		}
		sum := 0
		for v := range merge(inputs) {
			sum += v
		}
		return sum
	})
}

func source(seed, n int) <-chan int {
	out := make(chan int, 4)
	go func() {
		defer close(out)
		for i := range n {
			out <- i ^ seed
		}
	}()
	return out
}

func merge(inputs []<-chan int) <-chan int {
	out := make(chan int)
	var wg sync.WaitGroup
	wg.Add(len(inputs))
	for _, in := range inputs {
		go func() {
			for v := range in {
				out <- v
			}
			wg.Done()
		}()
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

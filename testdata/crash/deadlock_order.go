package main

import (
	"sync"
	"time"
)

type queue struct{ c chan int }

func (q *queue) drain() {
	for range q.c {
	}
}

func start[T any](f func(T), v T) { go f(v) }

// Goroutines are shown in the order in which they were made, whatever their numbers are.
func main() {
	var mu sync.Mutex
	var group sync.WaitGroup
	mu.Lock()
	group.Add(1)
	go group.Wait()
	time.Sleep(time.Millisecond)
	go func() {
		select {}
	}()
	time.Sleep(time.Millisecond)
	go (&queue{}).drain()
	time.Sleep(time.Millisecond)
	start(func(c chan string) { c <- "x" }, nil)
	time.Sleep(time.Millisecond)
	for i := range 3 {
		go func() {
			if i == 1 {
				sync.NewCond(&sync.RWMutex{}).L.Lock()
			}
			mu.Lock()
		}()
		time.Sleep(time.Millisecond)
	}
	mu.Lock()
}

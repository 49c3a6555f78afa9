package main

import (
	"fmt"
	"sync"
)

type job struct{ id int }

func (j *job) run(depth int) {
	if depth == 0 {
		arr := []int{1, 2, 3}
		fmt.Println(arr[j.id])
	}
	func() { j.run(depth - 1) }()
}

func start(j *job, wg *sync.WaitGroup) {
	defer wg.Done()
	j.run(2)
}

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go start(&job{5}, &wg)
	wg.Wait()
}

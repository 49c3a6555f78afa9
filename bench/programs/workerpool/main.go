// Workerpool measures a pool: jobs go to a few workers over one channel, results come back over another. Size: jobs.
package main

import (
	"sync"

	"gruffle.bench/harness"
)

const workers = 8

type job struct {
	id   int
	data []int
}

type result struct{ id, sum int }

func main() {
	harness.Run(7_000_000, func(size int) any {
		jobs := make(chan job, 64)
		results := make(chan result, 64)
		var wg sync.WaitGroup
		for range workers {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for j := range jobs {
					results <- result{j.id, work(j)}
				}
			}()
		}
		go func() {
			data := make([]int, 256)
			for i := range data {
				data[i] = i * i % 97
			}
			for i := range size {
				jobs <- job{i, data[i%128 : i%128+64]}
			}
			close(jobs)
			wg.Wait()
			close(results)
		}()
		sum := 0
		for r := range results {
			sum += r.sum ^ r.id
		}
		return sum
	})
}

func work(j job) int {
	sum := j.id
	for _, v := range j.data {
		sum = sum*5 + v
	}
	return sum & 0xffff
}

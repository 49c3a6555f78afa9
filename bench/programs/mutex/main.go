// Mutex measures locks that several goroutines want: a Mutex around a counter, a RWMutex around a map, and one without
// contention. Size: operations of each goroutine.
package main

import (
	"sync"

	"gruffle.bench/harness"
)

const goroutines = 8

type account struct {
	sync.Mutex
	balance int
}

func main() {
	harness.Run(8_000_000, func(size int) any {
		var shared account
		var own [goroutines]account
		var lock sync.RWMutex
		table := map[int]int{}
		var wg sync.WaitGroup
		for g := range goroutines {
			wg.Add(1)
			go func() {
				defer wg.Done()
				x := uint32(g + 1)
				for i := range size {
					x = x*1664525 + 1013904223
					shared.Lock()
					shared.balance += int(x >> 24)
					shared.Unlock()
					own[g].Lock()
					own[g].balance++
					own[g].Unlock()
					if i%64 == 0 {
						lock.Lock()
						table[i&0xfff]++
						lock.Unlock()
					} else if i%8 == 0 {
						lock.RLock()
						own[g].balance += min(table[i&0xfff], 0)
						lock.RUnlock()
					}
				}
			}()
		}
		wg.Wait()
		sum := shared.balance
		for i := range own {
			sum += own[i].balance * (i + 1)
		}
		for k, v := range table {
			sum += k ^ v
		}
		return sum
	})
}

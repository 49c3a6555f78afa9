// The order in which a pool gives objects back, and that it gives none to two goroutines at once.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

type object struct {
	users atomic.Int32
	uses  int
}

func main() {
	runtime.GOMAXPROCS(1)
	var p sync.Pool
	for i := range 20 {
		p.Put(i)
	}
	for x := p.Get(); x != nil; x = p.Get() {
		fmt.Print(x, " ")
	}
	fmt.Println()
	p.Put("again")
	fmt.Println(p.Get(), p.Get())
	p.Put(nil)
	fmt.Println(p.Get())

	runtime.GOMAXPROCS(4)
	var made atomic.Int32
	objects := sync.Pool{New: func() any { made.Add(1); return new(object) }}
	var wg sync.WaitGroup
	var total, shared atomic.Int64
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 5000 {
				var held [4]*object
				for k := range held {
					held[k] = objects.Get().(*object)
					if held[k].users.Add(1) != 1 {
						shared.Add(1)
					}
				}
				if i%64 == 0 {
					runtime.Gosched()
				}
				for _, o := range held {
					o.uses++
					o.users.Add(-1)
					objects.Put(o)
				}
				total.Add(4)
			}
		}()
	}
	wg.Wait()
	fmt.Println(total.Load(), shared.Load(), made.Load() < 10000)
	runtime.GC()
	runtime.GC()
	fmt.Println(p.Get())
}

// A sync.Map that several goroutines use at once: keys come and go while it grows, every operation is counted, and in the end what
// is there is what the counts say.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const (
	workers = 6
	keys    = 500
	rounds  = 20_000
)

type pair struct{ a, b int }

// key makes keys of different types.
func key(i int) any {
	switch i % 4 {
	case 0:
		return i
	case 1:
		return fmt.Sprint("key ", i)
	case 2:
		return pair{i, -i}
	}
	return float64(i) / 2
}

func main() {
	var m sync.Map
	var live [keys]atomic.Int64 // stores less deletes of a key that had none, or one
	var wg sync.WaitGroup
	for w := range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			x := uint32(w + 1)
			for range rounds {
				x = x*1664525 + 1013904223
				k := int(x>>8) % keys
				switch x >> 29 {
				case 0, 1:
					if _, had := m.Swap(key(k), k); !had {
						live[k].Add(1)
					}
				case 2:
					if v, had := m.LoadOrStore(key(k), k); v != k {
						panic(v)
					} else if !had {
						live[k].Add(1)
					}
				case 3:
					if v, had := m.LoadAndDelete(key(k)); had {
						if v != k {
							panic(v)
						}
						live[k].Add(-1)
					}
				case 4:
					if m.CompareAndDelete(key(k), k) {
						live[k].Add(-1)
					}
					if m.CompareAndDelete(key(k), "none") {
						panic("deleted")
					}
				case 5:
					m.CompareAndSwap(key(k), k, k)
				default:
					if v, ok := m.Load(key(k)); ok && v != k {
						panic(v)
					}
				}
			}
		}()
	}
	wg.Wait()
	seen := map[any]bool{}
	m.Range(func(k, v any) bool {
		if seen[k] || key(v.(int)) != k {
			panic(k)
		}
		seen[k] = true
		return true
	})
	for k := range keys {
		n := live[k].Load()
		if n < 0 || n > 1 || (n == 1) != seen[key(k)] {
			fmt.Println("key", k, "is there", seen[key(k)], "counted", n)
		}
	}
	fmt.Println("counted")

	// While a Range goes on.
	var r sync.Map
	for i := range 100 {
		r.Store(i, nil)
	}
	visits := map[any]int{}
	r.Range(func(k, v any) bool {
		visits[k]++
		r.Delete(k)
		for i := range 50 {
			r.Store(1000+100*len(visits)+i, i)
		}
		r.Store(k, k)
		return len(visits) < 100
	})
	twice := 0
	for _, n := range visits {
		if n > 1 {
			twice++
		}
	}
	v, ok := r.Load(1101)
	fmt.Println(len(visits), twice, v, ok)
	r.Clear()
	r.Range(func(k, v any) bool { panic(k) })
	r.Store(nil, nil)
	v, ok = r.Load(nil)
	fmt.Println(v, ok)
	v, ok = r.Swap(nil, 1)
	fmt.Println(v, ok, r.CompareAndSwap(nil, nil, 2), r.CompareAndSwap(nil, 1, nil), r.CompareAndDelete(nil, nil))
	func() {
		defer func() { fmt.Println(recover()) }()
		r.Store([]int{1}, 1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		r.Store(1, []int{1})
		r.CompareAndSwap(1, []int{1}, 2)
	}()
}

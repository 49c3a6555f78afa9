package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
	var o2 sync.Once
	func() {
		defer func() { fmt.Println(recover()) }()
		o2.Do(func() { panic("in once") })
	}()
	o2.Do(func() { fmt.Println("never") })
	calls := 0
	f := sync.OnceFunc(func() { calls++ })
	f()
	f()
	fmt.Println(calls)
	pf := sync.OnceFunc(func() { panic("again and again") })
	for range 2 {
		func() {
			defer func() { fmt.Println(recover()) }()
			pf()
		}()
	}
	p := sync.Pool{New: func() any { return new(int) }}
	x := p.Get().(*int)
	*x = 5
	p.Put(x)
	y := p.Get().(*int)
	fmt.Println(y != nil, (&sync.Pool{}).Get() == nil)
	var m sync.Map
	m.Store("a", 1)
	m.Store("b", 2)
	val, ok := m.Load("a")
	_, none := m.Load("z")
	fmt.Println(val, ok, none)
	act, loaded := m.LoadOrStore("a", 100)
	act2, loaded2 := m.LoadOrStore("c", 3)
	fmt.Println(act, loaded, act2, loaded2)
	fmt.Println(m.LoadAndDelete("b"))
	fmt.Println(m.Swap("a", 10))
	fmt.Println(m.CompareAndSwap("a", 1, 2), m.CompareAndSwap("a", 10, 20), m.CompareAndDelete("c", 4), m.CompareAndDelete("c", 3))
	m.Delete("none")
	for i := range 5 {
		m.Store(i, i*i)
	}
	var keys []string
	m.Range(func(k, v any) bool {
		keys = append(keys, fmt.Sprint(k, "=", v))
		return true
	})
	sort.Strings(keys)
	fmt.Println(keys)
	n := 0
	m.Range(func(k, v any) bool { n++; return n < 2 })
	m.Clear()
	_, ok = m.Load("a")
	fmt.Println(n, ok)
	var wg sync.WaitGroup
	total := 0
	var mu sync.Mutex
	for i := range 50 {
		wg.Go(func() {
			for j := range 20 {
				if _, loaded := m.LoadOrStore(j, i); !loaded {
					mu.Lock()
					total++
					mu.Unlock()
				}
				once.Do(func() { fmt.Println("never") })
			}
		})
	}
	wg.Wait()
	fmt.Println(total)
}

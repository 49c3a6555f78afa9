// Deferred literals by what they capture: nothing, one variable, by value or by its cell, several; called at a return, by a panic, by Goexit.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type file struct{ name string }

func (f *file) close() {
	if f == nil {
		fmt.Println("close nil")
		return
	}
	fmt.Println("close", f.name)
}

func nothing() { fmt.Println("nothing") }

func one(f *file, panics bool) (r string) {
	defer func() {
		if x := recover(); x != nil {
			r = fmt.Sprint("recovered ", x)
		}
	}()
	defer f.close()
	if panics {
		panic(f)
	}
	return "returned"
}

func several(n int, s []int, m map[string]int, do func()) (r int) {
	defer nothing()
	defer func() { fmt.Println("s", s, r) }()
	if n > 2 {
		defer func() { m["n"] += n }()
	}
	defer func() { fmt.Println("m", len(m)); r++ }()
	do()
	return n * 10
}

// late defers while a panic is in progress, in a function that has a record of its first one.
func late(out *[]string) {
	defer func() { *out = append(*out, "first") }()
	defer func() {
		func() {
			defer func() { *out = append(*out, "inner") }()
			defer func() { recover() }()
			panic("again")
		}()
		*out = append(*out, "outer")
	}()
	panic("late")
}

func count(mu *sync.Mutex, n *int) int {
	mu.Lock()
	defer mu.Unlock()
	*n++
	return *n
}

func exits(wg *sync.WaitGroup, f *file) {
	defer wg.Done()
	defer f.close()
	defer func(f *file) { fmt.Println("argument", f.name) }(&file{"a"})
	runtime.Goexit()
}

func stored(fs ...func()) {
	var f func()
	for _, f = range fs {
	}
	defer f()
	defer fs[0]()
	f = nothing
}

func main() {
	fmt.Println(one(&file{"f"}, false))
	fmt.Println(one(nil, false))
	fmt.Println(one(nil, true))
	m := map[string]int{}
	for n := 1; n < 4; n++ {
		fmt.Println(several(n, []int{n}, m, func() {}), m)
	}
	func() {
		defer func() { fmt.Println("main", recover(), m) }()
		several(3, nil, m, func() { panic("do") })
	}()
	var out []string
	func() {
		defer func() { fmt.Println(recover(), out) }()
		late(&out)
	}()
	var mu sync.Mutex
	n := 0
	for range 2000 {
		count(&mu, &n)
	}
	fmt.Println(n, mu.TryLock())
	var wg sync.WaitGroup
	wg.Add(1)
	go exits(&wg, nil)
	wg.Wait()
	stored(nothing, func() { fmt.Println("last", n) })
	var none *sync.Mutex
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		count(none, &n)
	}()
}

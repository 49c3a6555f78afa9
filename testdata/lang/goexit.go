package main

import (
	"fmt"
	"runtime"
	"sync"
)

func in(name string, f func()) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { fmt.Println(name, "recover:", recover()) }()
		f()
		fmt.Println(name, "returned")
	}()
	wg.Wait()
}

func deep(n int) {
	defer func() {
		if n == 0 {
			fmt.Println("innermost deferred")
		}
	}()
	if n == 0 {
		runtime.Goexit()
	}
	deep(n - 1)
}

func main() {
	in("plain", func() { runtime.Goexit() })
	in("deep", func() { deep(20) })
	in("in defer", func() { defer runtime.Goexit(); fmt.Println("body") })
	in("in deferred closure", func() { defer func() { defer fmt.Println("inner defer"); runtime.Goexit() }() })
	in("goexit beats panic", func() { defer func() { runtime.Goexit() }(); panic("lost") })
	in("panic in goexit is recovered", func() {
		defer func() { fmt.Println("got", recover()) }()
		defer func() { panic("while exiting") }()
		runtime.Goexit()
	})
	in("recover does not stop goexit", func() {
		defer func() { fmt.Println("outer defer still runs") }()
		func() {
			defer func() { fmt.Println("nothing to recover", recover()) }()
			runtime.Goexit()
		}()
		fmt.Println("never")
	})
	in("after recovered panic", func() {
		func() {
			defer func() { recover() }()
			panic(1)
		}()
		runtime.Goexit()
	})
	in("nested goexit", func() {
		defer runtime.Goexit()
		defer func() { runtime.Goexit() }()
		runtime.Goexit()
	})
	var mu sync.Mutex
	in("unlocks", func() {
		mu.Lock()
		defer mu.Unlock()
		runtime.Goexit()
	})
	mu.Lock()
	fmt.Println("lock is free")
}

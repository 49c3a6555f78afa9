// A goroutine's deferred call lets main return while its panic is still on its way: the report comes first.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func(n int) {
		defer wg.Done()
		var m map[string]int
		m["a"] = n
	}(1)
	wg.Wait()
}

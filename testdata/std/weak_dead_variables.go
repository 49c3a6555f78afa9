// What a variable holds can be collected after the last use of the variable, while its function still runs.
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
	"weak"
)

type blob struct {
	data [100]int
	id   int
	next *blob
}

var cleaned atomic.Int32

func made(id int) *blob {
	b := &blob{id: id}
	runtime.AddCleanup(b, func(id int) { cleaned.Add(int32(id)) }, id)
	return b
}

func collect() {
	runtime.GC()
}

// Waits until the cleanups of these ids have run.
func wait(sum int) string {
	for range 400 {
		if int(cleaned.Load()) == sum {
			return "cleaned"
		}
		collect()
		time.Sleep(5 * time.Millisecond)
	}
	return fmt.Sprint("not cleaned: ", cleaned.Load(), " of ", sum)
}

func plain() {
	b := made(1)
	w := weak.Make(b)
	fmt.Println(w.Value().id, w.Value() == b)
	runtime.KeepAlive(b)
	runtime.GC()
	fmt.Println(w.Value() == nil, wait(1))
}

func kept() {
	b := made(10)
	w := weak.Make(b)
	runtime.GC()
	fmt.Println(w.Value() == b, w.Value() != nil)
	fmt.Println(b.id)
	fmt.Println(wait(11))
}

func throughHelper() {
	a, b := made(100), made(200)
	b.next = a
	wa, wb := weak.Make(a), weak.Make(b)
	collect()
	fmt.Println(wa.Value() == a, wb.Value().id)
	a = nil
	collect()
	fmt.Println(wa.Value().id, b.next.id)
	fmt.Println(wait(311), wa.Value(), wb.Value())
}

func inLoop() {
	var last weak.Pointer[blob]
	for i := range 3 {
		b := made(1000)
		if w := last.Value(); w != nil {
			fmt.Println("still there", i)
		}
		last = weak.Make(b)
		list := []*blob{b}
		if len(list) > i-5 {
			fmt.Println(list[0].id)
		}
		runtime.GC()
	}
	fmt.Println(wait(3311))
}

func acrossIterations() {
	var chain *blob
	for i := 0; i < 3; i++ {
		runtime.GC()
		if chain != nil {
			fmt.Print(chain.id, " ")
		}
		chain = &blob{id: i, next: chain}
	}
	runtime.GC()
	n := 0
	for b := chain; b != nil; b = b.next {
		n++
	}
	fmt.Println(n)
}

func captured() {
	b := made(10000)
	count := 0
	see := func() { count += b.id }
	see()
	b.id++
	see()
	w := weak.Make(b)
	b = nil
	runtime.GC()
	fmt.Println(count, w.Value() == nil, wait(13311))
	defer func() { fmt.Println("deferred", count) }()
	count++
	runtime.GC()
}

func results() (b *blob, err error) {
	defer func() {
		recover()
		fmt.Println(b.id, err)
	}()
	b = &blob{id: 5}
	other := any(b)
	fmt.Println(other.(*blob) == b)
	runtime.GC()
	panic("x")
}

func branches(n int) {
	a, b := made(100000), made(100000)
	switch {
	case n > 0:
		runtime.GC()
		fmt.Println(a.id)
	default:
		runtime.GC()
		fmt.Println(b.id)
	}
	if n == 0 {
		runtime.GC()
	} else {
		fmt.Println(b.id)
	}
}

func given() {
	b := made(1000000)
	ids := make(chan int)
	go func() {
		ids <- b.id
	}()
	fmt.Println(<-ids)
	fmt.Println(wait(1413311))
}

func main() {
	plain()
	kept()
	throughHelper()
	inLoop()
	acrossIterations()
	captured()
	b, err := results()
	runtime.GC()
	fmt.Println(b.id, err)
	branches(0)
	branches(1)
	fmt.Println(wait(413311))
	given()
}

package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
)

type T struct{}

func (t *T) M() (string, int) {
	pc, file, line, ok := runtime.Caller(0)
	f := runtime.FuncForPC(pc)
	return fmt.Sprint(f.Name(), " ", file[strings.LastIndex(file, "/")+1:], " ", ok), line
}

func where() string {
	pcs := make([]uintptr, 10)
	n := runtime.Callers(0, pcs)
	fr := runtime.CallersFrames(pcs[:n])
	s := ""
	for {
		f, more := fr.Next()
		s += f.Function + ","
		if !more {
			break
		}
	}
	return s
}

func try(f func()) {
	defer func() {
		r := recover()
		e, ok := r.(runtime.Error)
		fmt.Printf("%T %v %v\n", r, r, ok)
		if ok {
			fmt.Println(e.Error())
		}
	}()
	f()
}

type I interface{ Foo() }
type J interface{ Bar() }

func main() {
	fmt.Println((&T{}).M())
	fmt.Println(where())
	var m map[string]int
	var p *struct{ x int }
	var i any = "s"
	var e error
	var s []int
	z := 0
	try(func() { m["a"] = 1 })
	try(func() { fmt.Println(p.x) })
	try(func() { fmt.Println(i.(int)) })
	try(func() { fmt.Println(i.(I)) })
	try(func() { fmt.Println(e.Error()) })
	try(func() { fmt.Println(s[5]) })
	try(func() { fmt.Println(s[1:z]) })
	try(func() { fmt.Println(1 / z) })
	try(func() { panic(nil) })
	try(func() { panic(errors.New("x")) })
	try(func() { var c chan int; close(c) })
	try(func() { c := make(chan int); close(c); close(c) })
	try(func() { var a, b any = []int{}, []int{}; fmt.Println(a == b) })
	try(func() { x := map[any]int{}; x[[]int{}] = 1 })
	try(func() { _ = make([]int, z-1) })
	try(func() { var wg sync.WaitGroup; wg.Done() })
	var ta *runtime.TypeAssertionError
	func() {
		defer func() { fmt.Println(errors.As(recover().(error), &ta), ta) }()
		_ = i.(int)
	}()
	fmt.Println(runtime.GOOS, runtime.GOARCH, runtime.Compiler, runtime.NumGoroutine())
	old := runtime.GOMAXPROCS(1)
	fmt.Println(old > 0, runtime.GOMAXPROCS(old))
	var ms runtime.MemStats
	runtime.ReadMemStats(&ms)
	runtime.GC()
	fmt.Println(ms.HeapAlloc > 0, ms.Sys > 0)
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("deferred")
		runtime.Goexit()
		fmt.Println("no")
	}()
	<-done
	buf := make([]byte, 1000)
	n := runtime.Stack(buf, false)
	fmt.Println(strings.HasPrefix(string(buf[:n]), "goroutine 1 [running]:\nmain.main()"))
	var v atomic.Value
	fmt.Println(v.Load(), v.CompareAndSwap(nil, 1), v.Load(), v.Swap(2), v.CompareAndSwap(1, 3), v.CompareAndSwap(2, 3), v.Load())
	try(func() { v.Store("x") })
	try(func() { v.Store(nil) })
	var u32 atomic.Uint32
	u32.Store(5)
	fmt.Println(u32.Add(^uint32(0)), u32.And(6), u32.Or(1), u32.Swap(9), u32.CompareAndSwap(9, 10), u32.Load())
	var b atomic.Bool
	fmt.Println(b.Swap(true), b.Load())
	var arr [3]int64
	fmt.Println(atomic.AddInt64(&arr[1], 5), arr)
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
	f := sync.OnceFunc(func() { panic("boom") })
	try(f)
	try(f)
	var mp sync.Map
	mp.Store("a", 1)
	fmt.Println(mp.LoadOrStore("a", 2))
	fmt.Println(mp.LoadAndDelete("a"))
	pool := sync.Pool{New: func() any { return "new" }}
	pool.Put("x")
	fmt.Println(pool.Get(), pool.Get())
	cond := sync.NewCond(&sync.Mutex{})
	ready := 0
	for range 3 {
		go func() {
			cond.L.Lock()
			ready++
			cond.Wait()
			ready--
			cond.L.Unlock()
			done2 <- true
		}()
	}
	for {
		cond.L.Lock()
		if ready == 3 {
			cond.Broadcast()
			cond.L.Unlock()
			break
		}
		cond.L.Unlock()
		runtime.Gosched()
	}
	for range 3 {
		<-done2
	}
	fmt.Println(ready)
	if len(os.Args) > 5 {
		return
	}
	var mu sync.Mutex
	mu.Unlock()
}

var done2 = make(chan bool)

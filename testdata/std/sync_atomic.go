package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"unsafe"
)

type cfg struct {
	name string
	n    int
}
type big struct {
	a int32
	b int64
	c uint32
	u uint64
	p uintptr
	x [2]int64
}

func main() {
	var s big
	fmt.Println(atomic.AddInt32(&s.a, 5), atomic.AddInt64(&s.b, -3), atomic.AddUint32(&s.c, ^uint32(0)), atomic.AddUint64(&s.u, 1<<63), atomic.AddUintptr(&s.p, 7), atomic.AddInt64(&s.x[1], 9))
	fmt.Println(atomic.LoadInt32(&s.a), atomic.SwapInt64(&s.b, 10), atomic.CompareAndSwapUint32(&s.c, 0, 1), atomic.CompareAndSwapUint32(&s.c, 1<<32-1, 1), s.b, s.c, s.x)
	atomic.StoreUint64(&s.u, 12)
	fmt.Println(atomic.OrUint64(&s.u, 3), atomic.AndUint64(&s.u, 5), s.u, atomic.OrInt32(&s.a, 2), s.a)
	var i atomic.Int64
	var u atomic.Uint32
	var b atomic.Bool
	var v atomic.Value
	fmt.Println(i.Add(5), i.Load(), i.Swap(7), i.CompareAndSwap(7, 8), i.CompareAndSwap(7, 9), i.Load(), i.Or(16), i.And(^int64(8)), i.Load())
	u.Store(1)
	fmt.Println(u.Add(^uint32(0)), u.Add(^uint32(0)), b.Load(), b.Swap(true), b.CompareAndSwap(true, false), b.Load())
	c1, c2 := &cfg{"a", 1}, &cfg{"b", 2}
	fmt.Println(v.Load(), v.CompareAndSwap(nil, "x"), v.Load())
	v.Store("y")
	fmt.Println(v.Swap("z"), v.CompareAndSwap("no", "w"), v.CompareAndSwap("z", "w"), v.Load())
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store(1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		new(atomic.Value).Store(nil)
	}()
	var raw unsafe.Pointer
	atomic.StorePointer(&raw, unsafe.Pointer(c1))
	fmt.Println((*cfg)(atomic.LoadPointer(&raw)).name, atomic.CompareAndSwapPointer(&raw, unsafe.Pointer(c1), unsafe.Pointer(c2)), (*cfg)(raw).name)
	var wg sync.WaitGroup
	var n atomic.Int32
	var list [4]int64
	locked := 0
	var spin atomic.Bool
	for k := range 8 {
		wg.Go(func() {
			for range 500 {
				n.Add(1)
				atomic.AddInt64(&list[k%4], 1)
				for !spin.CompareAndSwap(false, true) {
				}
				locked++
				spin.Store(false)
			}
		})
	}
	wg.Wait()
	fmt.Println(n.Load(), list, locked)
}

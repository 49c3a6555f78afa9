package sync

import (
	"sync/atomic"
	"unsafe"
)

// A Cond lets goroutines wait for something to happen that L protects.
type Cond struct {
	noCopy noCopy

	// L is held while looking at the condition and changing it.
	L Locker

	checker copyChecker
}

// NewCond returns a Cond with that L.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

// Wait unlocks L, waits for Signal or Broadcast, and locks L. The condition may be false again by then.
func (c *Cond) Wait() {
	c.checker.check()
	t := runtime_notifyListAdd(unsafe.Pointer(c))
	c.L.Unlock()
	runtime_notifyListWait(unsafe.Pointer(c), t)
	c.L.Lock()
}

// Signal wakes the goroutine that has waited longest, if there is one.
func (c *Cond) Signal() {
	c.checker.check()
	runtime_notifyListNotifyOne(unsafe.Pointer(c))
}

// Broadcast wakes all that wait.
func (c *Cond) Broadcast() {
	c.checker.check()
	runtime_notifyListNotifyAll(unsafe.Pointer(c))
}

// A copyChecker points to itself from its first use on.
type copyChecker struct {
	self unsafe.Pointer
}

func (c *copyChecker) check() {
	me := unsafe.Pointer(c)
	if atomic.LoadPointer(&c.self) == me {
		return
	}
	if !atomic.CompareAndSwapPointer(&c.self, nil, me) && atomic.LoadPointer(&c.self) != me {
		panic("sync.Cond is copied")
	}
}

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

	list    unsafe.Pointer // of those who wait, from the first Wait on
	checker copyChecker
}

// NewCond returns a Cond with that L.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

// Wait unlocks L, waits for Signal or Broadcast, and locks L. The condition may be false again by then.
func (c *Cond) Wait() {
	c.checker.check()
	list := atomic.LoadPointer(&c.list)
	if list == nil {
		list = c.newList()
	}
	t := runtime_notifyListAdd(list)
	c.L.Unlock()
	runtime_notifyListWait(list, t)
	c.L.Lock()
}

func (c *Cond) newList() unsafe.Pointer {
	atomic.CompareAndSwapPointer(&c.list, nil, newNotifyList())
	return atomic.LoadPointer(&c.list)
}

// Signal wakes the goroutine that has waited longest, if there is one.
func (c *Cond) Signal() {
	c.checker.check()
	if list := atomic.LoadPointer(&c.list); list != nil {
		runtime_notifyListNotifyOne(list)
	}
}

// Broadcast wakes all that wait.
func (c *Cond) Broadcast() {
	c.checker.check()
	if list := atomic.LoadPointer(&c.list); list != nil {
		runtime_notifyListNotifyAll(list)
	}
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

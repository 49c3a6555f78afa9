package sync

import "sync/atomic"

// A WaitGroup counts tasks, and lets goroutines wait until there are none. Zero has none.
type WaitGroup struct {
	noCopy noCopy

	// The upper half is the counter, the lower one the number of goroutines in Wait: one word, so that Add sees both at once.
	state atomic.Uint64
	sema  uint32
}

// Add adds delta, which may be negative, to the counter. The first Add of a round must happen before Wait.
func (wg *WaitGroup) Add(delta int) {
	state := wg.state.Add(uint64(delta) << 32)
	count := int32(state >> 32)
	waiters := uint32(state)
	if count < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if waiters != 0 && delta > 0 && count == int32(delta) {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	if count > 0 || waiters == 0 {
		return
	}
	// Nobody may change anything now: the counter is 0, and Adds and Waits of the next round come after these Waits return.
	if wg.state.Load() != state {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	wg.state.Store(0)
	for ; waiters > 0; waiters-- {
		runtime_Semrelease(&wg.sema, false, 0)
	}
}

// Done takes 1 off the counter.
func (wg *WaitGroup) Done() { wg.Add(-1) }

// Wait returns when the counter is 0.
func (wg *WaitGroup) Wait() {
	for {
		state := wg.state.Load()
		if int32(state>>32) == 0 {
			return
		}
		if wg.state.CompareAndSwap(state, state+1) {
			runtime_SemacquireWaitGroup(&wg.sema, false)
			if wg.state.Load() != 0 {
				panic("sync: WaitGroup is reused before previous Wait has returned")
			}
			return
		}
	}
}

// Go counts a task, and runs f as that in a goroutine. f must not panic.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer func() {
			if x := recover(); x != nil {
				// The task is not done: no Wait may return before the panic has ended the program.
				panic(x)
			}
			wg.Done()
		}()
		f()
	}()
}

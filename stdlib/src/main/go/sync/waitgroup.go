package sync

import "sync/atomic"

// A WaitGroup counts tasks, and lets goroutines wait until there are none. Zero has none.
type WaitGroup struct {
	noCopy noCopy

	// The upper half is the counter, the lower one the number of goroutines in Wait, and bubbled: one word, so that Add sees all at once.
	state atomic.Uint64
	sema  uint32

	// Of the Adds of a round that are made in a bubble, the number of that.
	bubble atomic.Uint32
}

// bubbled is set while the counter is that of a bubble of testing/synctest.
const bubbled = 1 << 31

// enterBubble reports whether the caller is in a bubble, which must be that of all Adds of the round.
func (wg *WaitGroup) enterBubble() bool {
	b := runtime_bubble()
	if b == 0 {
		return false
	}
	if !wg.bubble.CompareAndSwap(0, b) && wg.bubble.Load() != b {
		fatal("sync: WaitGroup.Add called from multiple synctest bubbles")
	}
	if state := wg.state.Or(bubbled); state != 0 && state&bubbled == 0 {
		fatal("sync: WaitGroup.Add called from inside and outside synctest bubble")
	}
	return true
}

// Add adds delta, which may be negative, to the counter. The first Add of a round must happen before Wait.
func (wg *WaitGroup) Add(delta int) {
	inBubble := wg.enterBubble()
	state := wg.state.Add(uint64(delta) << 32)
	if state&bubbled != 0 && !inBubble {
		fatal("sync: WaitGroup.Add called from inside and outside synctest bubble")
	}
	count := int32(state >> 32)
	waiters := uint32(state) &^ bubbled
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
	if inBubble {
		wg.bubble.Store(0)
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
		own := state&bubbled != 0 && wg.bubble.Load() == runtime_bubble()
		if int32(state>>32) == 0 {
			if own && state == bubbled && wg.state.CompareAndSwap(state, 0) {
				wg.bubble.Store(0)
			}
			return
		}
		if wg.state.CompareAndSwap(state, state+1) {
			runtime_SemacquireWaitGroup(&wg.sema, own)
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

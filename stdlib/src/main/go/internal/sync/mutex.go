// Package sync has the mutex of package sync, in a package of its own as in Go: stacks show it.
package sync

import "sync/atomic"

// A Mutex is a lock; zero is unlocked.
//
// Model. The word holds three bits and the number of goroutines that wait for sema. There are two modes:
//
//   - normal: Unlock wakes one waiter, which then competes with whoever comes along. The new ones usually win, as they run already;
//     that is quick. woken says that a waiter is awake and competes, so that Unlock wakes no second one.
//   - starving, once a waiter has lost for over a millisecond: Unlock hands the lock to the first waiter; new ones line up behind.
//     The word shows no lock then between Unlock and the waiter's run, yet nobody takes it.
//
// A woken waiter that lost goes to the front of the line.
type Mutex struct {
	state int32
	sema  uint32
}

const (
	locked      = 1 << 0
	woken       = 1 << 1
	starving    = 1 << 2
	waiterShift = 3
	oneWaiter   = 1 << waiterShift

	// patience is how long a waiter competes, in ns.
	patience = 1e6
)

// Lock waits for the lock.
func (m *Mutex) Lock() {
	if !atomic.CompareAndSwapInt32(&m.state, 0, locked) {
		m.lockSlow()
	}
}

// TryLock takes the lock if it is free.
func (m *Mutex) TryLock() bool {
	s := atomic.LoadInt32(&m.state)
	return s&(locked|starving) == 0 && atomic.CompareAndSwapInt32(&m.state, s, s|locked)
}

func (m *Mutex) lockSlow() {
	var since int64    // when this goroutine began to wait
	competes := false  // this goroutine is the woken one
	impatient := false // it wants the starving mode
	spins := 0
	for {
		s := atomic.LoadInt32(&m.state)
		if s&(locked|starving) == locked && runtime_canSpin(spins) {
			// The holder runs and is likely done soon. Keep Unlock from waking somebody meanwhile.
			if !competes && s&woken == 0 && s>>waiterShift != 0 &&
				atomic.CompareAndSwapInt32(&m.state, s, s|woken) {
				competes = true
			}
			runtime_doSpin()
			spins++
			continue
		}
		next := s
		if s&starving == 0 {
			next |= locked
		}
		mustWait := s&(locked|starving) != 0
		if mustWait {
			next += oneWaiter
		}
		if impatient && s&locked != 0 {
			next |= starving
		}
		if competes {
			if next&woken == 0 {
				throw("sync: inconsistent mutex state")
			}
			next &^= woken
		}
		if !atomic.CompareAndSwapInt32(&m.state, s, next) {
			continue
		}
		if !mustWait {
			return
		}
		again := since != 0
		if !again {
			since = runtime_nanotime()
		}
		runtime_SemacquireMutex(&m.sema, again, 2)
		impatient = impatient || runtime_nanotime()-since > patience
		if s = atomic.LoadInt32(&m.state); s&starving != 0 {
			m.inherit(s, impatient)
			return
		}
		competes = true
		spins = 0
	}
}

// inherit takes the lock that Unlock has handed over. Back to normal if nobody else waits or this one did not wait for long.
func (m *Mutex) inherit(s int32, impatient bool) {
	if s&(locked|woken) != 0 || s>>waiterShift == 0 {
		throw("sync: inconsistent mutex state")
	}
	change := int32(locked - oneWaiter)
	if !impatient || s>>waiterShift == 1 {
		change -= starving
	}
	atomic.AddInt32(&m.state, change)
}

// Unlock gives the lock back. Any goroutine may do that.
func (m *Mutex) Unlock() {
	if s := atomic.AddInt32(&m.state, -locked); s != 0 {
		m.unlockSlow(s)
	}
}

func (m *Mutex) unlockSlow(s int32) {
	if (s+locked)&locked == 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	if s&starving != 0 {
		runtime_Semrelease(&m.sema, true, 2)
		return
	}
	for s>>waiterShift != 0 && s&(locked|woken|starving) == 0 {
		if atomic.CompareAndSwapInt32(&m.state, s, (s-oneWaiter)|woken) {
			runtime_Semrelease(&m.sema, false, 2)
			return
		}
		s = atomic.LoadInt32(&m.state)
	}
}

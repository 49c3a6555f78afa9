package poll

import "sync/atomic"

// An fdMutex counts the uses of a descriptor, so that it is destroyed after the last one, and lets one goroutine at a time read and one
// write.
//
// Layout of the word: bit 0 is set once the descriptor is closed, bits 1 and 2 while somebody reads or writes; then 20 bits each for the
// number of uses (readers and writers among them), goroutines that wait to read, and goroutines that wait to write.
//
// Closing wakes all that wait, and they fail; who uses the descriptor then goes on until it notices.
type fdMutex struct {
	state uint64
	rsema uint32
	wsema uint32
}

const (
	mutexClosed  = 1 << 0
	mutexRLock   = 1 << 1
	mutexWLock   = 1 << 2
	mutexRef     = 1 << 3
	mutexRefMask = (1<<20 - 1) << 3
	mutexRWait   = 1 << 23
	mutexRMask   = (1<<20 - 1) << 23
	mutexWWait   = 1 << 43
	mutexWMask   = (1<<20 - 1) << 43
)

const overflowMsg = "too many concurrent operations on a single file or socket (max 1048575)"

// incref adds a use; false: it is closed.
func (mu *fdMutex) incref() bool {
	for {
		old := atomic.LoadUint64(&mu.state)
		if old&mutexClosed != 0 {
			return false
		}
		next := old + mutexRef
		if next&mutexRefMask == 0 {
			panic(overflowMsg)
		}
		if atomic.CompareAndSwapUint64(&mu.state, old, next) {
			return true
		}
	}
}

// increfAndClose closes and adds a use; false: it was closed already.
func (mu *fdMutex) increfAndClose() bool {
	for {
		old := atomic.LoadUint64(&mu.state)
		if old&mutexClosed != 0 {
			return false
		}
		next := (old | mutexClosed) + mutexRef
		if next&mutexRefMask == 0 {
			panic(overflowMsg)
		}
		next &^= mutexRMask | mutexWMask
		if !atomic.CompareAndSwapUint64(&mu.state, old, next) {
			continue
		}
		for n := old & mutexRMask; n != 0; n -= mutexRWait {
			runtime_Semrelease(&mu.rsema)
		}
		for n := old & mutexWMask; n != 0; n -= mutexWWait {
			runtime_Semrelease(&mu.wsema)
		}
		return true
	}
}

// decref removes a use, and reports whether the descriptor is to be destroyed.
func (mu *fdMutex) decref() bool {
	for {
		old := atomic.LoadUint64(&mu.state)
		if old&mutexRefMask == 0 {
			panic("inconsistent poll.fdMutex")
		}
		next := old - mutexRef
		if atomic.CompareAndSwapUint64(&mu.state, old, next) {
			return next&(mutexClosed|mutexRefMask) == mutexClosed
		}
	}
}

// side returns the bits that belong to reading or writing.
func side(read bool) (lock, wait, mask uint64) {
	if read {
		return mutexRLock, mutexRWait, mutexRMask
	}
	return mutexWLock, mutexWWait, mutexWMask
}

// sema returns what those sleep on who wait to read or write: a pointer, which takes memory, so only when it is needed.
func (mu *fdMutex) sema(read bool) *uint32 {
	if read {
		return &mu.rsema
	}
	return &mu.wsema
}

// rwlock adds a use and waits for the lock; false: it is closed.
func (mu *fdMutex) rwlock(read bool) bool {
	lock, wait, mask := side(read)
	for {
		old := atomic.LoadUint64(&mu.state)
		if old&mutexClosed != 0 {
			return false
		}
		var next uint64
		if old&lock == 0 {
			next = (old | lock) + mutexRef
			if next&mutexRefMask == 0 {
				panic(overflowMsg)
			}
		} else {
			next = old + wait
			if next&mask == 0 {
				panic(overflowMsg)
			}
		}
		if atomic.CompareAndSwapUint64(&mu.state, old, next) {
			if old&lock == 0 {
				return true
			}
			runtime_Semacquire(mu.sema(read))
		}
	}
}

// rwunlock removes the use and the lock, and reports whether the descriptor is to be destroyed.
func (mu *fdMutex) rwunlock(read bool) bool {
	lock, wait, mask := side(read)
	for {
		old := atomic.LoadUint64(&mu.state)
		if old&lock == 0 || old&mutexRefMask == 0 {
			panic("inconsistent poll.fdMutex")
		}
		next := (old &^ lock) - mutexRef
		if old&mask != 0 {
			next -= wait
		}
		if atomic.CompareAndSwapUint64(&mu.state, old, next) {
			if old&mask != 0 {
				runtime_Semrelease(mu.sema(read))
			}
			return next&(mutexClosed|mutexRefMask) == mutexClosed
		}
	}
}

func (fd *FD) incref() error {
	if !fd.fdmu.incref() {
		return errClosing(fd.isFile)
	}
	return nil
}

func (fd *FD) decref() error {
	if fd.fdmu.decref() {
		return fd.destroy()
	}
	return nil
}

func (fd *FD) readLock() error {
	if !fd.fdmu.rwlock(true) {
		return errClosing(fd.isFile)
	}
	return nil
}

func (fd *FD) readUnlock() {
	if fd.fdmu.rwunlock(true) {
		fd.destroy()
	}
}

func (fd *FD) writeLock() error {
	if !fd.fdmu.rwlock(false) {
		return errClosing(fd.isFile)
	}
	return nil
}

func (fd *FD) writeUnlock() {
	if fd.fdmu.rwunlock(false) {
		fd.destroy()
	}
}

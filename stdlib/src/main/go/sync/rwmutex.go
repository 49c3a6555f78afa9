package sync

import "sync/atomic"

// An RWMutex is a lock for many readers or one writer; zero is unlocked. A waiting writer keeps new readers out.
//
// Model. readerCount is the number of readers that hold the lock or wait for it, less rwmutexMaxReaders while a writer holds or
// waits: so a reader sees with one addition whether it may go on. readerWait is the number of readers that a waiting writer has
// yet to wait for. w keeps writers apart.
type RWMutex struct {
	w           Mutex
	writerSem   uint32
	readerSem   uint32
	readerCount atomic.Int32
	readerWait  atomic.Int32
}

const rwmutexMaxReaders = 1 << 30

// RLock waits for the lock as a reader.
func (rw *RWMutex) RLock() {
	if rw.readerCount.Add(1) < 0 {
		runtime_SemacquireRWMutexR(&rw.readerSem, false, 0)
	}
}

// TryRLock takes the lock as a reader if no writer has it or waits.
func (rw *RWMutex) TryRLock() bool {
	for n := rw.readerCount.Load(); n >= 0; n = rw.readerCount.Load() {
		if rw.readerCount.CompareAndSwap(n, n+1) {
			return true
		}
	}
	return false
}

// RUnlock undoes one RLock.
func (rw *RWMutex) RUnlock() {
	if n := rw.readerCount.Add(-1); n < 0 {
		rw.rUnlockSlow(n)
	}
}

func (rw *RWMutex) rUnlockSlow(n int32) {
	if n == -1 || n == -rwmutexMaxReaders-1 {
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	if rw.readerWait.Add(-1) == 0 {
		runtime_Semrelease(&rw.writerSem, false, 1)
	}
}

// Lock waits for the lock as the only one.
func (rw *RWMutex) Lock() {
	rw.w.Lock()
	readers := rw.readerCount.Add(-rwmutexMaxReaders) + rwmutexMaxReaders
	// Readers may leave between these two lines: then readerWait is below zero for a moment.
	if readers != 0 && rw.readerWait.Add(readers) != 0 {
		runtime_SemacquireRWMutex(&rw.writerSem, false, 0)
	}
}

// TryLock takes the lock as the only one if it is free.
func (rw *RWMutex) TryLock() bool {
	if !rw.w.TryLock() {
		return false
	}
	if !rw.readerCount.CompareAndSwap(0, -rwmutexMaxReaders) {
		rw.w.Unlock()
		return false
	}
	return true
}

// Unlock undoes Lock. Readers that wait go first.
func (rw *RWMutex) Unlock() {
	readers := rw.readerCount.Add(rwmutexMaxReaders)
	if readers >= rwmutexMaxReaders {
		fatal("sync: Unlock of unlocked RWMutex")
	}
	for ; readers > 0; readers-- {
		runtime_Semrelease(&rw.readerSem, false, 0)
	}
	rw.w.Unlock()
}

// RLocker returns the reader's side as a Locker.
func (rw *RWMutex) RLocker() Locker { return (*rlocker)(rw) }

type rlocker RWMutex

func (r *rlocker) Lock() { (*RWMutex)(r).RLock() }

func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }

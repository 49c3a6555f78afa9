// Package sync has locks and other means for goroutines to wait for each other. Nothing in it may be copied once used.
package sync

import isync "internal/sync"

// noCopy makes vet complain about copies.
type noCopy struct{}

func (*noCopy) Lock() {}

func (*noCopy) Unlock() {}

// A Locker can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// A Mutex is a lock that one goroutine can have at a time; zero is unlocked.
type Mutex struct {
	_ noCopy

	mu isync.Mutex
}

// Lock waits for the lock.
func (m *Mutex) Lock() { m.mu.Lock() }

// TryLock takes the lock if it is free.
func (m *Mutex) TryLock() bool { return m.mu.TryLock() }

// Unlock gives the lock back; it is a fatal error if nobody has it. Any goroutine may do that.
func (m *Mutex) Unlock() { m.mu.Unlock() }

package sync

import "sync/atomic"

// A Once runs one function once.
type Once struct {
	_ noCopy

	done atomic.Bool
	m    Mutex
}

// Do calls f if this is the first call of Do; else it waits until that one is done, normally or by a panic.
func (o *Once) Do(f func()) {
	if !o.done.Load() {
		o.doSlow(f)
	}
}

func (o *Once) doSlow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if !o.done.Load() {
		defer o.done.Store(true)
		f()
	}
}

// OnceFunc returns a function that calls f the first time only. If f panics, every call panics with the same value.
func OnceFunc(f func()) func() {
	var once Once
	ok := false
	var value any
	run := func() {
		defer func() {
			f = nil // lets what it has captured go
			if !ok {
				value = recover()
				panic(value)
			}
		}()
		f()
		ok = true
	}
	return func() {
		once.Do(run)
		if !ok {
			panic(value)
		}
	}
}

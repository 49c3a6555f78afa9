// Package signal gives the signals that come to the process to channels.
package signal

import (
	"context"
	"os"
	"sync"
	"syscall"
	"unsafe"
)

const numSig = 65

// A set is a set of signals.
type set [(numSig + 31) / 32]uint32

func (s *set) has(n int) bool { return s[n/32]>>(n%32)&1 != 0 }

func (s *set) add(n int) { s[n/32] |= 1 << (n % 32) }

func (s *set) remove(n int) { s[n/32] &^= 1 << (n % 32) }

// state is the natives' for this program; wanted has for each signal the number of channels that get it.
var (
	state unsafe.Pointer = newState()

	mu       sync.Mutex
	channels = map[chan<- os.Signal]*set{}
	wanted   [numSig]int
	ignored  = ignoredAtStart()
	watch    sync.Once // starts loop
)

func ignoredAtStart() set {
	var s set
	for n := range numSig {
		if signal_ignored(state, n) {
			s.add(n)
		}
	}
	return s
}

// number returns a signal's, or -1.
func number(sig os.Signal) int {
	if s, ok := sig.(syscall.Signal); ok && s >= 0 && s < numSig {
		return int(s)
	}
	return -1
}

// loop hands the signals out.
func loop() {
	for {
		n := signal_recv(state)
		mu.Lock()
		for c, s := range channels {
			if s.has(n) {
				select {
				case c <- syscall.Signal(n):
				default: // nobody waits, and there is no room
				}
			}
		}
		mu.Unlock()
	}
}

// forEach calls f for the signals, all there are if none is given.
func forEach(sigs []os.Signal, f func(n int)) {
	if len(sigs) == 0 {
		for n := 1; n < numSig; n++ {
			f(n)
		}
		return
	}
	for _, s := range sigs {
		if n := number(s); n >= 0 {
			f(n)
		}
	}
}

// Notify makes signals go to c, all of them if none is given. Nobody waits for c: it needs room for as many as may come at a time.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	mu.Lock()
	defer mu.Unlock()
	s := channels[c]
	if s == nil {
		s = new(set)
		channels[c] = s
	}
	forEach(sig, func(n int) {
		if s.has(n) {
			return
		}
		s.add(n)
		ignored.remove(n)
		if wanted[n]++; wanted[n] == 1 {
			signal_enable(state, n)
			watch.Do(func() { go loop() })
		}
	})
}

// Stop makes no signals go to c any more.
func Stop(c chan<- os.Signal) {
	mu.Lock()
	defer mu.Unlock()
	if s := channels[c]; s != nil {
		delete(channels, c)
		drop(s, nil)
	}
}

// drop takes signals out of a channel's set.
func drop(s *set, sigs []os.Signal) {
	forEach(sigs, func(n int) {
		if s.has(n) {
			s.remove(n)
			if wanted[n]--; wanted[n] == 0 {
				signal_disable(state, n)
			}
		}
	})
}

// Reset undoes what Notify did for the signals, for all if none is given. What Ignore did stays.
func Reset(sig ...os.Signal) {
	cancel(sig, func(state unsafe.Pointer, n int) {
		if !ignored.has(n) {
			signal_disable(state, n)
		}
	})
}

// Ignore makes the signals have no effect, all of them if none is given.
func Ignore(sig ...os.Signal) {
	cancel(sig, func(state unsafe.Pointer, n int) {
		signal_ignore(state, n)
		ignored.add(n)
	})
}

func cancel(sigs []os.Signal, action func(state unsafe.Pointer, n int)) {
	mu.Lock()
	defer mu.Unlock()
	for _, s := range channels {
		drop(s, sigs)
	}
	forEach(sigs, func(n int) { action(state, n) })
}

// Ignored reports whether a signal has no effect now.
func Ignored(sig os.Signal) bool {
	mu.Lock()
	defer mu.Unlock()
	n := number(sig)
	return n >= 0 && ignored.has(n)
}

// --- NotifyContext. ---

// NotifyContext returns a context that ends by the first of the signals, by stop, or with parent. Cause tells which signal it was.
func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	inner, cancel := context.WithCancelCause(parent)
	ch := make(chan os.Signal, 1)
	Notify(ch, signals...)
	if inner.Err() == nil {
		go func() {
			select {
			case s := <-ch:
				cancel(signalError(s.String() + " signal received"))
			case <-inner.Done():
			}
		}()
	}
	return &signalCtx{inner, signals}, func() {
		cancel(nil)
		Stop(ch)
	}
}

type signalError string

func (e signalError) Error() string { return string(e) }

// A signalCtx shows which signals end it.
type signalCtx struct {
	context.Context
	signals []os.Signal
}

func (c *signalCtx) String() string {
	name := c.Context.(interface{ String() string }).String()
	text := "signal.NotifyContext(" + name[:len(name)-len(".WithCancel")]
	for i, s := range c.signals {
		if i == 0 {
			text += ", ["
		} else {
			text += " "
		}
		text += s.String()
	}
	if len(c.signals) > 0 {
		text += "]"
	}
	return text + ")"
}

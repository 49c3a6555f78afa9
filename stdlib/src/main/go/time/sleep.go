package time

import "unsafe"

// A Timer fires once.
type Timer struct {
	// C gets the time when the timer fires, unless it calls a function.
	C <-chan Time

	timer unsafe.Pointer
}

// newTimer returns a running timer and its channel. With GODEBUG=asynctimerchan=1, as before Go 1.23, the channel is one like any
// other, into which the timer sends by itself.
func newTimer(d, period Duration) (<-chan Time, unsafe.Pointer) {
	c := make(chan Time, 1)
	return c, newChanTimer(c, &Time{loc: Local}, int64(d), int64(period))
}

// NewTimer returns a Timer that sends the time to its channel after d.
func NewTimer(d Duration) *Timer {
	c, timer := newTimer(d, 0)
	return &Timer{c, timer}
}

// After returns the channel of a new Timer.
func After(d Duration) <-chan Time { return NewTimer(d).C }

// AfterFunc returns a Timer that calls f in a goroutine of its own after d.
func AfterFunc(d Duration, f func()) *Timer {
	return &Timer{nil, newFuncTimer(f, int64(d))}
}

// goFunc is what the goroutines of AfterFunc are created by, as their tracebacks say. The native behind newFuncTimer does it.
func goFunc(f func()) { go f() }

// Stop keeps the timer from firing, and reports whether it would have. Afterwards nothing is received from its channel.
func (t *Timer) Stop() bool {
	if t.timer == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return stopTimer(t.timer)
}

// Reset makes the timer fire after d from now, and reports whether it would have fired before.
func (t *Timer) Reset(d Duration) bool {
	if t.timer == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	return resetTimer(t.timer, int64(d), 0)
}

// A Ticker fires again and again.
type Ticker struct {
	// C gets the times; those that nobody takes are dropped.
	C <-chan Time

	timer unsafe.Pointer
}

// NewTicker returns a Ticker that fires every d, which must be positive.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c, timer := newTimer(d, d)
	return &Ticker{c, timer}
}

// Tick returns the channel of a new Ticker, or nil if d is not positive.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}

// Stop keeps the ticker from firing. It does not close the channel.
func (t *Ticker) Stop() {
	if t.timer != nil {
		stopTimer(t.timer)
	}
}

// Reset makes the ticker fire every d from now on.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.timer == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	resetTimer(t.timer, int64(d), int64(d))
}

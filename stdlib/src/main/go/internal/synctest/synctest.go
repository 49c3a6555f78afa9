// Package synctest has the bubbles of testing/synctest.
package synctest

import (
	"internal/godebug"
	"unsafe"
)

var asynctimerchan = godebug.New("asynctimerchan")

// Run calls f in a goroutine of a new bubble, and returns when all goroutines of that have ended.
func Run(f func()) {
	Enter()
	defer leave()
	go f()
	Drive()
}

// Enter puts the goroutine, as its root, into a new bubble; the first goroutine that it makes is the main one there.
func Enter() {
	if v := asynctimerchan.Value(); v != "" && v != "0" {
		panic("synctest.Run not supported with asynctimerchan!=0")
	}
	if IsInBubble() {
		panic("synctest.Run called from within a synctest bubble")
	}
	enter()
}

// Leave is the opposite of Enter.
func Leave() { leave() }

// Drive lets time pass until all goroutines of the bubble have ended.
func Drive() {
	switch drive() {
	case 1:
		panic(deadlockError{"deadlock: all goroutines in bubble are blocked"})
	case 2:
		panic(deadlockError{"deadlock: main bubble goroutine has exited but blocked goroutines remain"})
	}
}

// A deadlockError makes the report of its panic show the goroutines of the bubble.
type deadlockError struct{ reason string }

func (e deadlockError) Error() string { return e.reason }

// Wait returns when all other goroutines of the bubble are durably blocked.
func Wait() {
	if !IsInBubble() {
		panic("goroutine is not in a bubble")
	}
	if !wait() {
		panic("wait already in progress")
	}
}

// IsInBubble reports whether the goroutine is in a bubble.
func IsInBubble() bool

func enter()

func leave()

// drive returns 0 if all have ended, 1 if they are blocked, 2 if they are and the main one has ended.
func drive() int

func wait() bool

// A Bubble is what a goroutine outside takes part in for a while.
type Bubble struct{ b unsafe.Pointer }

// Acquire returns the goroutine's bubble, which does not go idle before Release is called; nil for none.
func Acquire() *Bubble {
	if b := acquire(); b != nil {
		return &Bubble{b}
	}
	return nil
}

// Release lets the bubble go idle again.
func (b *Bubble) Release() {
	if b == nil {
		return
	}
	release(b.b)
	b.b = nil
}

// Run calls f in the bubble.
func (b *Bubble) Run(f func()) {
	if b == nil {
		f()
		return
	}
	if IsInBubble() {
		panic("goroutine is already bubbled")
	}
	join(b.b)
	defer join(nil)
	f()
}

func acquire() unsafe.Pointer

func release(b unsafe.Pointer)

func join(b unsafe.Pointer)

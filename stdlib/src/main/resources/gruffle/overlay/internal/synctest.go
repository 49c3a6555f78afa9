package synctest

import "unsafe"

// There are no bubbles.

func Run(f func()) { panic("gruffle: testing/synctest is not supported") }

func Wait() { panic("goroutine is not in a bubble") }

func IsInBubble() bool { return false }

func associate(p unsafe.Pointer) int { return int(Unbubbled) }

func disassociate(b unsafe.Pointer) {}

func isAssociated(p unsafe.Pointer) bool { return false }

func acquire() any { return nil }

func release(any) {}

func inBubble(bubble any, f func()) { f() }

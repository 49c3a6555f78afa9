package signal

import "unsafe"

func newState() unsafe.Pointer

// signal_enable makes a signal come to signal_recv; those that the Java machine keeps to itself never do.
func signal_enable(state unsafe.Pointer, n int)

// signal_disable gives a signal back the effect that it had at first.
func signal_disable(state unsafe.Pointer, n int)

func signal_ignore(state unsafe.Pointer, n int)

// signal_ignored reports whether the process was started with the signal ignored, which stays so.
func signal_ignored(state unsafe.Pointer, n int) bool

// signal_recv waits for the next signal.
func signal_recv(state unsafe.Pointer) int

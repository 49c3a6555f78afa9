package time

import "unsafe"

// now returns the time since 1970 and the monotonic clock; that is 0 in a bubble of testing/synctest.
func now() (sec int64, nsec int32, mono int64)

// runtimeNano returns the monotonic clock, or that of the bubble.
func runtimeNano() int64

func runtimeIsBubbled() bool

// Sleep pauses the goroutine for d.
func Sleep(d Duration)

// newChanTimer makes a timer that sends the time to c after ns, and then every period if that is positive. proto is a Time to be copied
// for each, with the right location.
func newChanTimer(c chan Time, proto *Time, ns, period int64) unsafe.Pointer

// newFuncTimer makes a timer that calls f in a goroutine of its own after ns.
func newFuncTimer(f func(), ns int64) unsafe.Pointer

// stopTimer reports whether the timer would have fired.
func stopTimer(timer unsafe.Pointer) bool

func resetTimer(timer unsafe.Pointer, ns, period int64) bool

// readAll returns what is in a file; status is 0 if it cannot be read, 1 if it was, 2 if it is too long.
func readAll(name string) (data []byte, status int)

// builtinZone returns what a file of the zone database would have, from the Java machine's own.
func builtinZone(name string) (data []byte, ok bool)

// durationText is Duration.String of so many nanoseconds.
func durationText(ns int64) string

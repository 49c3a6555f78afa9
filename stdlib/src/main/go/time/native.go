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

// parsedDuration is ParseDuration's result; minDuration if the runtime does not know it.
func parsedDuration(s string) Duration

// text is a time by a form's code in a slice of that room; "" if its year has not four digits, or its offset not two for hours.
func text(code string, room int, local int64, nsec int, zone string, offset int) string

// putText puts it at the beginning of b, which has room for it, and returns its length, or -1.
func putText(b []byte, code string, local int64, nsec int, zone string, offset int) int

// scan reads a time by a form's code, where nothing is unusual in it: the seconds since the year 1 on its own clock, and in rest, from the
// lowest bit on, 30 bits of nanoseconds, whether it is UTC, whether it has an offset, and the offset.
func scan(code, value string) (sec, rest int64, ok bool)

// civilOf returns the date of a number of days since 1 January of the year 1.
func civilOf(days int64) civil

// dayNumber is the inverse. The day may be out of the month.
func dayNumber(year int64, month Month, day int64) int64

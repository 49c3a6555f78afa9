package runtime

import "unsafe"

// Cleanup is a function attached to a pointer.
type Cleanup struct {
	c unsafe.Pointer
}

// cleanups knows those of this program.
var cleanups = newCleanups()

func newCleanups() unsafe.Pointer

// addCleanup attaches run to the object that has the place of p.
func addCleanup(cleanups, p unsafe.Pointer, run func()) unsafe.Pointer

func stopCleanup(cleanups, c unsafe.Pointer)

// dueCleanup returns a cleanup whose object is gone, nil if there is none.
func dueCleanup(cleanups unsafe.Pointer) func()

// AddCleanup makes cleanup(arg) run, in a goroutine of its own, some time after ptr has become unreachable: here, when
// the program calls GC or AddCleanup.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic("runtime.AddCleanup: ptr is nil")
	}
	if p, ok := any(arg).(*T); ok && p == ptr {
		panic("runtime.AddCleanup: ptr is equal to arg, cleanup will never run")
	}
	runCleanups()
	return Cleanup{addCleanup(cleanups, unsafe.Pointer(ptr), func() { cleanup(arg) })}
}

// Stop takes the cleanup back, unless it is to run already.
func (c Cleanup) Stop() {
	if c.c != nil {
		stopCleanup(cleanups, c.c)
	}
}

// runCleanups starts what is due.
func runCleanups() {
	for f := dueCleanup(cleanups); f != nil; f = dueCleanup(cleanups) {
		go f()
	}
}

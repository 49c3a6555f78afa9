package runtime

import (
	"sync/atomic"
	"unsafe"
)

// Cleanup is a function attached to a pointer.
type Cleanup struct {
	c unsafe.Pointer
}

// departures knows what is to be done when objects have become unreachable.
var departures = newDepartures()

func newDepartures() unsafe.Pointer

// addCleanup attaches run to the object that has the place of p; quiet: runtime.GC does not wait for it.
func addCleanup(departures, p unsafe.Pointer, run func(), quiet bool) unsafe.Pointer

func stopCleanup(departures, c unsafe.Pointer)

// addFinalizer reports false if the object has one already.
func addFinalizer(departures unsafe.Pointer, obj, finalizer any) bool

func removeFinalizer(departures unsafe.Pointer, obj any)

// nextDeparture waits for a cleanup, or a finalizer.
func nextDeparture(departures unsafe.Pointer) (cleanup func(), finalizer unsafe.Pointer)

func callFinalizer(finalizer unsafe.Pointer)

// startSystem starts a goroutine that is one of the runtime's own.
func startSystem(fn func())

var departuresRun atomic.Bool

// createfing starts the goroutine that runs finalizers, if it does not run.
func createfing() {
	if departuresRun.CompareAndSwap(false, true) {
		startSystem(runFinalizers)
	}
}

func runFinalizers() {
	for {
		runDeparture()
	}
}

// runDeparture has a frame of its own: what it has run must not be kept by it.
func runDeparture() {
	cleanup, finalizer := nextDeparture(departures)
	if cleanup != nil {
		go cleanup()
	} else {
		callFinalizer(finalizer)
	}
}

// SetFinalizer makes finalizer(obj) run, in a goroutine of the runtime's, some time after the object that obj points to has
// become unreachable. Of unreachable objects with finalizers those that others lead to wait for another collection; a cycle
// waits for ever.
func SetFinalizer(obj any, finalizer any) {
	if problem := finalizerProblem(obj, finalizer); problem != "" {
		fatal("runtime.SetFinalizer: " + problem)
	}
	if finalizer == nil {
		removeFinalizer(departures, obj)
		return
	}
	createfing()
	if !addFinalizer(departures, obj, finalizer) {
		fatal("runtime.SetFinalizer: finalizer already set")
	}
}

// AddCleanup makes cleanup(arg) run, in a goroutine of its own, some time after ptr has become unreachable.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic("runtime.AddCleanup: ptr is nil")
	}
	if p, ok := any(arg).(*T); ok && p == ptr {
		panic("runtime.AddCleanup: ptr is equal to arg, cleanup will never run")
	}
	createfing()
	return Cleanup{addCleanup(departures, unsafe.Pointer(ptr), func() { cleanup(arg) }, false)}
}

// Stop takes the cleanup back, unless it is to run already.
func (c Cleanup) Stop() {
	if c.c != nil {
		stopCleanup(departures, c.c)
	}
}

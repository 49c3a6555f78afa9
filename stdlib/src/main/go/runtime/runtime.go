// Package runtime gives access to what runs the program: goroutines, the collector, stacks.
package runtime

import (
	"internal/hooks"
	"sync/atomic"
	"unsafe"
)

const (
	// GOOS is the operating system that the library speaks for.
	GOOS string = "linux"

	// GOARCH is the architecture whose sizes and alignments programs see.
	GOARCH string = "amd64"

	// Compiler is the toolchain whose rules hold: programs ask for it to know sizes and build constraints.
	Compiler = "gc"
)

// MemProfileRate is how many bytes lie between two samples of the heap profile, on average; 1 samples everything, 0 nothing.
var MemProfileRate int = 512 * 1024

// Version returns the version of Go whose language and library this is.
func Version() string { return "go1.26" }

// GOROOT returns the variable of that name of the environment, or else where Go was installed when the program was built.
//
// Deprecated: as in Go, which asks for `go env GOROOT` instead.
func GOROOT() string {
	if set := getenv("GOROOT"); set != "" {
		return set
	}
	return installed()
}

// Gosched lets other goroutines run.
func Gosched() { gosched() }

// Goexit ends the calling goroutine after its deferred calls.
func Goexit() { goexit() }

// NumGoroutine returns the number of goroutines that exist.
func NumGoroutine() int { return gcount() }

// GOMAXPROCS sets how many goroutines may run Go code at the same time, if n is positive, and returns what it was.
func GOMAXPROCS(n int) int { return gomaxprocs(n) }

// SetDefaultGOMAXPROCS sets GOMAXPROCS to what it would be without the variable of the environment and earlier calls.
func SetDefaultGOMAXPROCS() { gomaxprocs(NumCPU()) }

// NumCPU returns the number of processors.
func NumCPU() int { return ncpu() }

// NumCgoCall returns the number of calls of C: there is no C.
func NumCgoCall() int64 { return 0 }

// LockOSThread wires the goroutine to its thread until UnlockOSThread has been called as often.
func LockOSThread() { lockOSThread() }

// UnlockOSThread undoes one LockOSThread.
func UnlockOSThread() { unlockOSThread() }

// KeepAlive marks x as reachable up to here.
func KeepAlive(x any) { keepAlive(x) }

// Breakpoint does nothing: there is no native debugger to stop for.
func Breakpoint() {}

// forced counts calls of GC.
var forced uint32

// GC runs a collection and returns when it is done.
func GC() { collect(false) }

func collect(trim bool) {
	if hooks.PoolCleanup != nil {
		hooks.PoolCleanup()
	}
	gc(departures, trim)
	atomic.AddUint32(&forced, 1)
	if departuresRun.Load() {
		gosched()
	}
}

// state is what the natives of this package keep for one program.
var state unsafe.Pointer = newState()

func init() {
	memProfileRate(&MemProfileRate)
	hooks.FreeOSMemory = func() { collect(true) }
	hooks.OnDrop = func(p unsafe.Pointer, run func()) unsafe.Pointer {
		createfing()
		return addCleanup(departures, p, run, true)
	}
	hooks.NoDrop = func(c unsafe.Pointer) { stopCleanup(departures, c) }
	hooks.FuncAddress = func(fn unsafe.Pointer) uintptr { return funcEntry(state, fn) }
}

package runtime

import "unsafe"

func newState() unsafe.Pointer

func gosched()

func goexit()

func gcount() int

func gomaxprocs(n int) int

func ncpu() int

func lockOSThread()

func unlockOSThread()

func keepAlive(x any)

// gc collects; where there are cleanups, it waits a little for the collector to say which are due.
func gc(cleanups unsafe.Pointer)

func getenv(name string) string

// fatal ends the program: "fatal error: " and the text.
func fatal(text string)

// memStats returns values in the order of readMemStats, which knows it.
func memStats() []uint64

// stackText returns the text of the calling goroutine's stack, or of all.
func stackText(all bool) string

// callers returns the calls on the stack as program counters, the innermost first; 0 is the caller of callers.
func callers(state unsafe.Pointer, skip, max int) []uintptr

// funcEntry returns the program counter of the beginning of a function value's code, 0 for nil.
func funcEntry(state, fn unsafe.Pointer) uintptr

// pcFunc returns what a program counter stands for; name is "" for one that stands for nothing.
func pcFunc(state unsafe.Pointer, pc uintptr) (name, file string, line, startLine int, entry uintptr)

// stackRecords returns the stacks of all goroutines, each ended by 0.
func stackRecords(state unsafe.Pointer) []uintptr

// finalizerProblem returns what is wrong with the arguments of SetFinalizer.
func finalizerProblem(obj, finalizer any) string

func traceStart() bool

func traceStop()

func traceNext()

func traceRead() []byte

func traceNow() int64

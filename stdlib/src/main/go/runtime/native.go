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

// gc collects; where there are cleanups or finalizers, it waits a little for the collector to say which are due. trim: the heap shrinks.
func gc(departures unsafe.Pointer, trim bool)

func getenv(name string) string

func installed() string

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

// cpuProfileRate reports false where there is a profile with another rate.
func cpuProfileRate(hz int) bool

// stackRecords returns the stacks of all goroutines, each ended by 0.
func stackRecords() []uintptr

// threadRecords returns the stacks that made the threads, likewise.
func threadRecords() []uintptr

// contentionRecords returns for each line of a profile count, nanoseconds, the length of the stack, and the stack.
func contentionRecords(mutex bool) []int64

// memRecords returns for each line of the heap profile bytes and objects, allocated and freed (in the order of
// MemProfileRecord), the length of the stack, and the stack.
func memRecords(inuseZero bool) []int64

// memProfileRate tells which variable has the rate of the heap profile.
func memProfileRate(rate *int)

func blockProfileRate(rate int)

func mutexProfileRate(rate int) int

// finalizerProblem returns what is wrong with the arguments of SetFinalizer.
func finalizerProblem(obj, finalizer any) string

func traceStart() bool

func traceStop()

func traceNext()

func traceRead() []byte

func traceNow() int64

package pprof

import (
	"errors"
	"internal/profilerecord"
	"io"
	"runtime"
	"unsafe"
)

// What the Java machine does not count.

func StartCPUProfile(w io.Writer) error {
	return errors.New("gruffle: CPU profiles are not supported")
}

func readProfile() (data []uint64, tags []unsafe.Pointer, eof bool) { return nil, nil, true }

func writeHeap(w io.Writer, debug int) error {
	return errors.New("gruffle: heap profiles are not supported")
}

func writeAlloc(w io.Writer, debug int) error {
	return errors.New("gruffle: allocation profiles are not supported")
}

func writeBlock(w io.Writer, debug int) error {
	return errors.New("gruffle: block profiles are not supported")
}

func writeMutex(w io.Writer, debug int) error {
	return errors.New("gruffle: mutex profiles are not supported")
}

func pprof_memProfileInternal(p []profilerecord.MemProfileRecord, inuseZero bool) (n int, ok bool) {
	return 0, true
}

func pprof_blockProfileInternal(p []profilerecord.BlockProfileRecord) (n int, ok bool) {
	return 0, true
}

func pprof_mutexProfileInternal(p []profilerecord.BlockProfileRecord) (n int, ok bool) {
	return 0, true
}

func pprof_threadCreateInternal(p []profilerecord.StackRecord) (n int, ok bool) { return 0, true }

func pprof_cyclesPerSecond() int64 { return 1e9 }

// Goroutines, whose stacks are known.

func pprof_goroutineProfileWithLabels(p []profilerecord.StackRecord, labels []unsafe.Pointer) (n int, ok bool) {
	records := make([]runtime.StackRecord, len(p))
	n, ok = runtime.GoroutineProfile(records)
	if ok {
		for i := range n {
			p[i].Stack = records[i].Stack()
		}
	}
	return n, ok
}

// There is no collector that finds goroutines which nobody can wake.

func pprof_goroutineLeakProfileWithLabels(p []profilerecord.StackRecord, labels []unsafe.Pointer) (n int, ok bool) {
	return 0, true
}

func runtime_goroutineleakcount() int { return 0 }

func runtime_goroutineLeakGC() {}

// Calls are never inlined as far as program counters tell.

func pprof_fpunwindExpand(dst, src []uintptr) int { return copy(dst, src) }

func pprof_makeProfStack() []uintptr { return make([]uintptr, 128) }

func runtime_expandFinalInlineFrame(stk []uintptr) []uintptr { return stk }

func runtime_FrameStartLine(f *runtime.Frame) int {
	if f.Func == nil {
		return 0
	}
	_, line := f.Func.FileLine(f.Func.Entry())
	return line
}

func runtime_FrameSymbolName(f *runtime.Frame) string { return f.Function }

// Labels are in contexts only: no profile that is supported shows them.

func runtime_setProfLabel(labels unsafe.Pointer) {}

func runtime_getProfLabel() unsafe.Pointer { return nil }

package pprof

import (
	"internal/profilerecord"
	"os"
	"runtime"
	"time"
	"unsafe"
)

// What the runtime has, in the form that this package wants; see package gruffle.runtime.pprof.

// readProfile waits a little for more to come.
func readProfile() (data []uint64, tags []unsafe.Pointer, eof bool) {
	for range 5 {
		if data, tags, eof = readSamples(); len(data) > 0 || eof {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	return data, tags, eof
}

func readSamples() (data []uint64, tags []unsafe.Pointer, eof bool)

// readMapping names the program: its counters are made-up numbers, which lie in no file of the process's.
func (b *profileBuilder) readMapping() {
	b.addMappingEntry(0, 0, 0, os.Args[0], "", true)
}

func goroutineRecords() (pcs []uintptr, labels []unsafe.Pointer)

func threadRecords() []uintptr

func contentionRecords(mutex bool) []int64

func memRecords(inuseZero bool) []int64

func runtime_setProfLabel(labels unsafe.Pointer)

func runtime_getProfLabel() unsafe.Pointer

// take gives the next n numbers of a row.
func take(row *[]int64, n int64) []int64 {
	first := (*row)[:n]
	*row = (*row)[n:]
	return first
}

func stackOf(pcs []int64) []uintptr {
	stack := make([]uintptr, len(pcs))
	for i, pc := range pcs {
		stack[i] = uintptr(pc)
	}
	return stack
}

func pprof_memProfileInternal(p []profilerecord.MemProfileRecord, inuseZero bool) (n int, ok bool) {
	var all []profilerecord.MemProfileRecord
	for row := memRecords(inuseZero); len(row) > 0; {
		r := take(&row, 5)
		all = append(all, profilerecord.MemProfileRecord{AllocBytes: r[0], FreeBytes: r[1], AllocObjects: r[2], FreeObjects: r[3], Stack: stackOf(take(&row, r[4]))})
	}
	if len(all) > len(p) {
		return len(all), false
	}
	return copy(p, all), true
}

func pprof_blockProfileInternal(p []profilerecord.BlockProfileRecord) (n int, ok bool) {
	return contention(p, contentionRecords(false))
}

func pprof_mutexProfileInternal(p []profilerecord.BlockProfileRecord) (n int, ok bool) {
	return contention(p, contentionRecords(true))
}

func contention(p []profilerecord.BlockProfileRecord, row []int64) (n int, ok bool) {
	var all []profilerecord.BlockProfileRecord
	for len(row) > 0 {
		r := take(&row, 3)
		all = append(all, profilerecord.BlockProfileRecord{Count: r[0], Cycles: r[1], Stack: stackOf(take(&row, r[2]))})
	}
	if len(all) > len(p) {
		return len(all), false
	}
	return copy(p, all), true
}

func pprof_threadCreateInternal(p []profilerecord.StackRecord) (n int, ok bool) {
	return stacks(p, threadRecords())
}

func pprof_goroutineProfileWithLabels(p []profilerecord.StackRecord, labels []unsafe.Pointer) (n int, ok bool) {
	pcs, found := goroutineRecords()
	n, ok = stacks(p, pcs)
	if ok {
		copy(labels, found)
	}
	return n, ok
}

// stacks takes apart stacks with a 0 after each.
func stacks(p []profilerecord.StackRecord, pcs []uintptr) (n int, ok bool) {
	for _, pc := range pcs {
		if pc == 0 {
			n++
		}
	}
	if n > len(p) {
		return n, false
	}
	i, from := 0, 0
	for j, pc := range pcs {
		if pc == 0 {
			p[i].Stack = pcs[from:j:j]
			i, from = i+1, j+1
		}
	}
	return n, true
}

// Times are nanoseconds.

func pprof_cyclesPerSecond() int64 { return 1e9 }

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

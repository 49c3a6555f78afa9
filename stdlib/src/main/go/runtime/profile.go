package runtime

// A StackRecord is the stack of one goroutine, ended by a 0 if it is short.
type StackRecord struct {
	Stack0 [32]uintptr
}

// Stack returns the part that is in use.
func (r *StackRecord) Stack() []uintptr {
	for i, pc := range r.Stack0 {
		if pc == 0 {
			return r.Stack0[:i]
		}
	}
	return r.Stack0[:]
}

// set keeps as much of a stack as there is room for.
func (r *StackRecord) set(stack []uintptr) {
	clear(r.Stack0[copy(r.Stack0[:], stack):])
}

// A MemProfileRecord is a line of a heap profile: what was allocated at one place, as far as it was sampled.
type MemProfileRecord struct {
	AllocBytes, FreeBytes     int64
	AllocObjects, FreeObjects int64
	Stack0                    [32]uintptr
}

func (r *MemProfileRecord) InUseBytes() int64 { return r.AllocBytes - r.FreeBytes }

func (r *MemProfileRecord) InUseObjects() int64 { return r.AllocObjects - r.FreeObjects }

func (r *MemProfileRecord) Stack() []uintptr { return (&StackRecord{r.Stack0}).Stack() }

// A BlockProfileRecord is a line of a profile of waits.
type BlockProfileRecord struct {
	Count  int64
	Cycles int64 // nanoseconds here
	StackRecord
}

// SetCPUProfileRate begins a profile with that many samples a second of processor time, or ends it. Package runtime/pprof
// reads it.
func SetCPUProfileRate(hz int) {
	if !cpuProfileRate(hz) {
		print("runtime: cannot set cpu profile rate until previous profile has finished.\n")
	}
}

// SetBlockProfileRate makes the block profile keep one event for each rate nanoseconds that goroutines wait; 1 keeps all,
// and what is not positive none.
func SetBlockProfileRate(rate int) { blockProfileRate(rate) }

// SetMutexProfileFraction makes the mutex profile keep one of rate events; 0 keeps none, what is negative changes nothing.
// It returns the rate before.
func SetMutexProfileFraction(rate int) int { return mutexProfileRate(rate) }

// MemProfile returns the lines of the heap profile if p has room for them; inuseZero: those too of which nothing is left.
func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool) {
	row := memRecords(inuseZero)
	for r := row; len(r) > 0; r = r[5+r[4]:] {
		n++
	}
	if n > len(p) {
		return n, false
	}
	for i := range n {
		stack := row[5 : 5+row[4]]
		p[i] = MemProfileRecord{AllocBytes: row[0], FreeBytes: row[1], AllocObjects: row[2], FreeObjects: row[3]}
		for j := range min(len(stack), len(p[i].Stack0)) {
			p[i].Stack0[j] = uintptr(stack[j])
		}
		row = row[5+len(stack):]
	}
	return n, true
}

// BlockProfile returns the lines of the block profile if p has room for them.
func BlockProfile(p []BlockProfileRecord) (n int, ok bool) {
	return contention(p, contentionRecords(false))
}

// MutexProfile returns the lines of the mutex profile if p has room for them.
func MutexProfile(p []BlockProfileRecord) (n int, ok bool) {
	return contention(p, contentionRecords(true))
}

func contention(p []BlockProfileRecord, row []int64) (n int, ok bool) {
	for r := row; len(r) > 0; r = r[3+r[2]:] {
		n++
	}
	if n > len(p) {
		return n, false
	}
	for i := range n {
		stack := row[3 : 3+row[2]]
		p[i] = BlockProfileRecord{Count: row[0], Cycles: row[1]}
		for j := range min(len(stack), len(p[i].Stack0)) {
			p[i].Stack0[j] = uintptr(stack[j])
		}
		row = row[3+len(stack):]
	}
	return n, true
}

// ThreadCreateProfile returns where the threads were made, if p has room for it.
func ThreadCreateProfile(p []StackRecord) (n int, ok bool) { return stacks(p, threadRecords()) }

// GoroutineProfile returns the stacks of all goroutines if p has room for them.
func GoroutineProfile(p []StackRecord) (n int, ok bool) { return stacks(p, stackRecords()) }

// stacks takes apart stacks with a 0 after each.
func stacks(p []StackRecord, pcs []uintptr) (n int, ok bool) {
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
			p[i].set(pcs[from:j])
			i, from = i+1, j+1
		}
	}
	return n, true
}

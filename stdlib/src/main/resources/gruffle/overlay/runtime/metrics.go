package metrics

import (
	"math"
	"unsafe"
)

// What the Java machine knows, and the scheduler. Read asks once, for all samples.

// figures returns numbers in the order of the constants below.
func figures() []uint64

// beginLatencies has the scheduler measure how long goroutines wait for a processor.
func beginLatencies()

// The counts of these three are by timeBuckets.

func latencies() []uint64

func stopping() []uint64

func stopped() []uint64

// It is no init function, since those take the place of Go's.
var _ = func() bool {
	beginLatencies()
	return true
}()

const (
	heapUsed = iota
	heapSize
	allocated // bytes
	outside   // bytes that the Java machine has outside the heap
	goal
	cycles
	forced
	pauses // ns
	objects
	procs
	goroutines
	created
	running
	runnable
	waiting
	notInGo
	threads
	gcPercent
	memoryLimit
	processCPU // ns
	uptime     // ns
	mutexWait  // ns
	finalizersQueued
	finalizersExecuted
	cleanupsQueued
	cleanupsExecuted
)

// seen has the pauses that a Read has found, by the time they took: only their number and sum are known, so those between two calls of
// Read count as equally long.
var seen = struct {
	cycles, pauses uint64
	histogram      Float64Histogram
}{histogram: Float64Histogram{Counts: make([]uint64, len(timeBuckets)-1), Buckets: timeBuckets}}

// timeBuckets are what the scheduler counts by, as in Go: below 256 ns steps of 64 ns, then four to each power of two.
var timeBuckets = makeTimeBuckets()

func makeTimeBuckets() []float64 {
	b := []float64{math.Inf(-1)}
	step := 64
	for ns := 0; ns < 1<<47; ns += step {
		if ns >= 8*step {
			step *= 2
		}
		b = append(b, float64(ns)/1e9)
	}
	return append(b, float64(1<<47)/1e9, math.Inf(1))
}

// sizeBuckets go from 8 bytes by powers of two.
var sizeBuckets = makeSizeBuckets()

func makeSizeBuckets() []float64 {
	b := []float64{0}
	for i := range 30 {
		b = append(b, float64(uint64(8)<<i))
	}
	return append(b, math.Inf(1))
}

// Read fills the samples whose names it knows; the others become KindBad.
func Read(m []Sample) {
	f := figures()
	if n := f[cycles] - seen.cycles; n > 0 {
		each := float64(f[pauses]-seen.pauses) / float64(n) / 1e9
		i := 0
		for i < len(timeBuckets)-2 && timeBuckets[i+1] <= each {
			i++
		}
		seen.histogram.Counts[i] += n
		seen.cycles, seen.pauses = f[cycles], f[pauses]
	}
	kinds := map[string]ValueKind{}
	for _, d := range allDesc {
		kinds[d.Name] = d.Kind
	}
	for i := range m {
		kind := kinds[m[i].Name]
		m[i].Value = Value{kind: kind}
		v := &m[i].Value
		switch kind {
		case KindUint64:
			v.scalar = count(m[i].Name, f)
		case KindFloat64:
			v.scalar = math.Float64bits(seconds(m[i].Name, f))
		case KindFloat64Histogram:
			v.pointer = unsafe.Pointer(histogram(m[i].Name))
		}
	}
}

// count gives the counters; those that have no meaning here are 0.
func count(name string, f []uint64) uint64 {
	switch name {
	case "/gc/cleanups/executed:cleanups":
		return f[cleanupsExecuted]
	case "/gc/cleanups/queued:cleanups":
		return f[cleanupsQueued]
	case "/gc/finalizers/executed:finalizers":
		return f[finalizersExecuted]
	case "/gc/finalizers/queued:finalizers":
		return f[finalizersQueued]
	case "/gc/cycles/automatic:gc-cycles":
		return f[cycles] - min(f[cycles], f[forced])
	case "/gc/cycles/forced:gc-cycles":
		return min(f[cycles], f[forced])
	case "/gc/cycles/total:gc-cycles":
		return f[cycles]
	case "/gc/gogc:percent":
		return f[gcPercent]
	case "/gc/gomemlimit:bytes":
		return f[memoryLimit]
	case "/gc/heap/allocs:bytes":
		return f[allocated]
	case "/gc/heap/allocs:objects":
		return f[objects]
	case "/gc/heap/frees:bytes":
		return f[allocated] - min(f[allocated], f[heapUsed])
	case "/gc/heap/frees:objects":
		return f[objects] - live(f)
	case "/gc/heap/objects:objects":
		return live(f)
	case "/gc/heap/goal:bytes":
		return f[goal]
	case "/gc/heap/live:bytes", "/memory/classes/heap/objects:bytes", "/gc/scan/heap:bytes", "/gc/scan/total:bytes":
		return f[heapUsed]
	case "/memory/classes/heap/free:bytes":
		return f[heapSize] - min(f[heapSize], f[heapUsed])
	case "/memory/classes/metadata/other:bytes":
		return f[outside]
	case "/memory/classes/total:bytes":
		return max(f[heapSize], f[heapUsed]) + f[outside]
	case "/sched/gomaxprocs:threads":
		return f[procs]
	case "/sched/goroutines-created:goroutines":
		return f[created]
	case "/sched/goroutines/not-in-go:goroutines":
		return f[notInGo]
	case "/sched/goroutines/runnable:goroutines":
		return f[runnable]
	case "/sched/goroutines/running:goroutines":
		return f[running]
	case "/sched/goroutines/waiting:goroutines":
		return f[waiting]
	case "/sched/goroutines:goroutines":
		return f[goroutines]
	case "/sched/threads/total:threads":
		return f[threads]
	}
	return 0
}

// live estimates how many objects there are, by the average size of all.
func live(f []uint64) uint64 {
	if f[allocated] == 0 {
		return 0
	}
	return min(f[objects], uint64(float64(f[objects])/float64(f[allocated])*float64(f[heapUsed])))
}

// seconds gives the times of processors; a collection keeps them all busy.
func seconds(name string, f []uint64) float64 {
	total := float64(f[uptime]) / 1e9 * float64(f[procs])
	gc := min(float64(f[pauses])/1e9*float64(f[procs]), total)
	used := min(max(float64(f[processCPU])/1e9, gc), total)
	switch name {
	case "/cpu/classes/gc/pause:cpu-seconds", "/cpu/classes/gc/total:cpu-seconds":
		return gc
	case "/cpu/classes/idle:cpu-seconds":
		return total - used
	case "/cpu/classes/total:cpu-seconds":
		return total
	case "/cpu/classes/user:cpu-seconds":
		return used - gc
	case "/sync/mutex/wait/total:seconds":
		return float64(f[mutexWait]) / 1e9
	}
	return 0
}

// histogram gives copies; what is not measured is empty.
func histogram(name string) *Float64Histogram {
	switch name {
	case "/gc/pauses:seconds", "/sched/pauses/total/gc:seconds":
		return &Float64Histogram{Counts: append([]uint64(nil), seen.histogram.Counts...), Buckets: timeBuckets}
	case "/sched/latencies:seconds":
		return &Float64Histogram{Counts: latencies(), Buckets: timeBuckets}
	case "/sched/pauses/stopping/other:seconds":
		return &Float64Histogram{Counts: stopping(), Buckets: timeBuckets}
	case "/sched/pauses/total/other:seconds":
		return &Float64Histogram{Counts: stopped(), Buckets: timeBuckets}
	case "/gc/heap/allocs-by-size:bytes", "/gc/heap/frees-by-size:bytes":
		return &Float64Histogram{Counts: make([]uint64, len(sizeBuckets)-1), Buckets: sizeBuckets}
	}
	return &Float64Histogram{Counts: make([]uint64, len(timeBuckets)-1), Buckets: timeBuckets}
}

func runtime_readMetrics(samples unsafe.Pointer, n, limit int) {}

package testing

import "runtime"

// AllocsPerRun returns how many objects one call of f allocates, on average. They are counted in programs that the flag -benchmem or
// -memprofile is given to; elsewhere the result is 0, since counting has its price.
func AllocsPerRun(runs int, f func()) (avg float64) {
	if parallelTestsRun() {
		panic("testing: AllocsPerRun called during parallel test")
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	f()
	if !allocsAreCounted() {
		return 0
	}
	before, _ := memCounts()
	for range runs {
		f()
	}
	after, _ := memCounts()
	return float64((after - before) / uint64(runs))
}

// memCounts returns Mallocs and TotalAlloc of runtime.MemStats, without the objects that such a struct is made of.
func memCounts() (allocs, bytes uint64)

func allocsAreCounted() bool

// parallelTestsRun tells whether a test that has called Parallel is going on.
func parallelTestsRun() bool { return parallelRunning.Load() > 0 }

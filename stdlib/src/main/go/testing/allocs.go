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
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range runs {
		f()
	}
	runtime.ReadMemStats(&after)
	return float64((after.Mallocs - before.Mallocs) / uint64(runs))
}

func allocsAreCounted() bool

// parallelTestsRun tells whether a test that has called Parallel is going on.
func parallelTestsRun() bool { return parallelRunning.Load() > 0 }

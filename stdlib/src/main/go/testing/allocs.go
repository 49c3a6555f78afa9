package testing

import "runtime"

// AllocsPerRun returns how many objects one call of f allocates, on average: as far as runtime.MemStats counts them.
func AllocsPerRun(runs int, f func()) (avg float64) {
	if parallelTestsRun() {
		panic("testing: AllocsPerRun called during parallel test")
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	f()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range runs {
		f()
	}
	runtime.ReadMemStats(&after)
	return float64((after.Mallocs - before.Mallocs) / uint64(runs))
}

// parallelTestsRun tells whether a test that has called Parallel is going on.
func parallelTestsRun() bool { return parallelRunning.Load() > 0 }

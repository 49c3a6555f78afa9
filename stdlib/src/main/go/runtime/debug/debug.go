// Package debug lets programs look at and adjust the running program.
package debug

import (
	"os"
	"runtime"
	"time"
)

// Stack returns the text of the calling goroutine's stack.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

// PrintStack writes Stack to standard error.
func PrintStack() { os.Stderr.Write(Stack()) }

// FreeOSMemory runs a collection, after which the Java machine gives back what it does not need.
func FreeOSMemory() { runtime.GC() }

// The limits below are kept and returned. They are hints that the Java machine does not hear.
var limits = struct {
	gcPercent   int
	memory      int64
	stack       int
	threads     int
	panicOnFail bool
}{100, 1<<63 - 1, 1000000000, 10000, false}

// SetGCPercent returns the setting before; negative ones turn Go's collector off.
func SetGCPercent(percent int) int {
	old := limits.gcPercent
	limits.gcPercent = max(percent, -1)
	return old
}

// SetMemoryLimit returns the limit before; a negative one only asks.
func SetMemoryLimit(limit int64) int64 {
	old := limits.memory
	if limit >= 0 {
		limits.memory = limit
	}
	return old
}

// SetMaxStack returns the limit before.
func SetMaxStack(bytes int) int {
	old := limits.stack
	limits.stack = bytes
	return old
}

// SetMaxThreads returns the limit before.
func SetMaxThreads(threads int) int {
	old := limits.threads
	limits.threads = threads
	return old
}

// SetPanicOnFault returns the setting before. Bad addresses always panic here.
func SetPanicOnFault(enabled bool) bool {
	old := limits.panicOnFail
	limits.panicOnFail = enabled
	return old
}

// SetTraceback sets how much a crash prints, like the variable GOTRACEBACK.
func SetTraceback(level string)

// GCStats are figures about collections.
type GCStats struct {
	LastGC         time.Time
	NumGC          int64
	PauseTotal     time.Duration
	Pause          []time.Duration
	PauseEnd       []time.Time
	PauseQuantiles []time.Duration
}

// ReadGCStats fills stats. Only the last pause is known one by one.
func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
	stats.PauseTotal = time.Duration(m.PauseTotalNs)
	stats.Pause = stats.Pause[:0]
	stats.PauseEnd = stats.PauseEnd[:0]
	stats.LastGC = time.Time{}
	if m.NumGC == 0 {
		return
	}
	last := (m.NumGC + 255) % 256
	stats.LastGC = time.Unix(0, int64(m.LastGC))
	stats.Pause = append(stats.Pause, time.Duration(m.PauseNs[last]))
	stats.PauseEnd = append(stats.PauseEnd, stats.LastGC)
	for i := range stats.PauseQuantiles {
		stats.PauseQuantiles[i] = stats.Pause[0]
	}
}

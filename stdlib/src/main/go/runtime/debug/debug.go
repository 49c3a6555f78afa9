// Package debug lets programs look at and adjust the running program.
package debug

import (
	"errors"
	"internal/hooks"
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

// FreeOSMemory runs a collection after which the heap is little larger than what is in it.
func FreeOSMemory() { hooks.FreeOSMemory() }

// SetGCPercent returns the setting before; a negative one turns off the collections that come without need. The Java machine's
// collector does not hear more of it.
func SetGCPercent(percent int) int { return setGCPercent(percent) }

// SetMemoryLimit returns the limit before; a negative one only asks. Above the limit the heap is collected once a second.
func SetMemoryLimit(limit int64) int64 { return setMemoryLimit(limit) }

// SetMaxStack returns the limit before. Stacks end at 256 MB or so, whatever is set.
func SetMaxStack(bytes int) int { return setMaxStack(bytes) }

// SetMaxThreads returns the limit before; a program with more threads ends.
func SetMaxThreads(threads int) int { return setMaxThreads(threads) }

func setGCPercent(percent int) int

func setMemoryLimit(limit int64) int64

func setMaxStack(bytes int) int

func setMaxThreads(threads int) int

var panicOnFault bool

// SetPanicOnFault returns the setting before. Bad addresses always panic here.
func SetPanicOnFault(enabled bool) bool {
	old := panicOnFault
	panicOnFault = enabled
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

// CrashOptions are for SetCrashOutput; there are none yet.
type CrashOptions struct{}

// SetCrashOutput writes the report of a crash to the file f too, besides standard error; nil ends that.
func SetCrashOutput(f *os.File, opts CrashOptions) error {
	name := ""
	if f != nil {
		name = f.Name()
	}
	if problem := setCrashOutput(name); problem != "" {
		return &os.PathError{Op: "SetCrashOutput", Path: name, Err: errors.New(problem)}
	}
	return nil
}

func setCrashOutput(name string) string

// WriteHeapDump panics: the heap belongs to the Java machine, whose tools (jcmd PID GC.heap_dump) write it in another form.
func WriteHeapDump(fd uintptr) {
	panic("runtime/debug.WriteHeapDump: not supported by gruffle; use jcmd PID GC.heap_dump FILE")
}

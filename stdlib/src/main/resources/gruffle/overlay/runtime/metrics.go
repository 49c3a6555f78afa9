package metrics

import (
	"runtime"
	"unsafe"
)

// Read knows what the Java machine knows; everything else is KindBad.
func Read(m []Sample) {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	for i := range m {
		v := &m[i].Value
		*v = Value{kind: KindUint64}
		switch m[i].Name {
		case "/gc/cycles/automatic:gc-cycles":
			v.scalar = uint64(stats.NumGC - stats.NumForcedGC)
		case "/gc/cycles/forced:gc-cycles":
			v.scalar = uint64(stats.NumForcedGC)
		case "/gc/cycles/total:gc-cycles":
			v.scalar = uint64(stats.NumGC)
		case "/gc/heap/allocs:bytes":
			v.scalar = stats.TotalAlloc
		case "/gc/heap/goal:bytes":
			v.scalar = stats.NextGC
		case "/gc/heap/live:bytes", "/memory/classes/heap/objects:bytes":
			v.scalar = stats.HeapAlloc
		case "/memory/classes/total:bytes":
			v.scalar = stats.Sys
		case "/sched/gomaxprocs:threads":
			v.scalar = uint64(runtime.GOMAXPROCS(0))
		case "/sched/goroutines:goroutines":
			v.scalar = uint64(runtime.NumGoroutine())
		default:
			*v = Value{}
		}
	}
}

func runtime_readMetrics(samples unsafe.Pointer, n, limit int) {}

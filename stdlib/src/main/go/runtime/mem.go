package runtime

import "sync/atomic"

// MemStats are figures about memory. Mallocs is a count in programs that import runtime/pprof or name what tells it (Mallocs, AllocsPerRun,
// ReportAllocs), and in tests with -benchmem, elsewhere an estimate from the bytes; HeapObjects and Frees are estimates by the average size. BySize and Go's own bookkeeping stay 0.
type MemStats struct {
	Alloc      uint64 // bytes of the heap in use
	TotalAlloc uint64 // bytes allocated so far
	Sys        uint64 // bytes taken from the system
	Lookups    uint64
	Mallocs    uint64
	Frees      uint64

	HeapAlloc    uint64
	HeapSys      uint64
	HeapIdle     uint64
	HeapInuse    uint64
	HeapReleased uint64
	HeapObjects  uint64

	StackInuse  uint64
	StackSys    uint64
	MSpanInuse  uint64
	MSpanSys    uint64
	MCacheInuse uint64
	MCacheSys   uint64
	BuckHashSys uint64
	GCSys       uint64
	OtherSys    uint64

	NextGC        uint64
	LastGC        uint64 // ns since 1970
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool

	BySize [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// ReadMemStats fills m.
func ReadMemStats(m *MemStats) {
	s := memStats()
	*m = MemStats{
		Alloc:        s[0],
		HeapAlloc:    s[0],
		HeapInuse:    s[0],
		HeapSys:      s[1],
		HeapIdle:     s[1] - s[0],
		TotalAlloc:   s[2],
		OtherSys:     s[3],
		Sys:          s[1] + s[3],
		NextGC:       s[4],
		NumGC:        uint32(s[5]),
		NumForcedGC:  atomic.LoadUint32(&forced),
		PauseTotalNs: s[6],
		LastGC:       s[7],
		EnableGC:     true,
	}
	if s[10] > 0 {
		m.GCCPUFraction = min(float64(s[6])/float64(s[10]), 1) // a collection keeps all processors busy
	}
	m.Mallocs = s[9]
	if m.TotalAlloc > 0 {
		m.HeapObjects = uint64(float64(m.Mallocs) / float64(m.TotalAlloc) * float64(m.HeapAlloc))
	}
	m.Frees = m.Mallocs - min(m.Mallocs, m.HeapObjects)
	m.HeapObjects = m.Mallocs - m.Frees
	if m.NumGC > 0 {
		// Only the sum of the pauses and the end of the last one are known.
		last := (m.NumGC + 255) % 256
		m.PauseNs[last] = s[8]
		m.PauseEnd[last] = m.LastGC
	}
}

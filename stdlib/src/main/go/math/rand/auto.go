package rand

import (
	"internal/godebug"
	"sync"
	"sync/atomic"
)

var (
	randautoseed = godebug.New("randautoseed")
	randseednop  = godebug.New("randseednop")
)

// autoSource is behind the functions of the package: SplitMix64 (Steele, Lea and Flood, 2014), which goroutines may
// share, from a seed that differs in each process; once a program that may do so has called Seed, what NewSource gives for that seed.
type autoSource struct {
	state  uint64
	seeded atomic.Pointer[lockedSource]
}

var auto = newAutoSource()

func newAutoSource() *autoSource {
	s := &autoSource{state: randomSeed()}
	if randautoseed.Value() == "0" {
		randautoseed.IncNonDefault()
		s.Seed(1)
	}
	return s
}

func (s *autoSource) Seed(seed int64) {
	l := new(lockedSource)
	l.src.Seed(seed)
	s.seeded.Store(l)
}

func (s *autoSource) Int63() int64 { return int64(s.Uint64() &^ (1 << 63)) }

func (s *autoSource) Uint64() uint64 {
	if l := s.seeded.Load(); l != nil {
		return l.Uint64()
	}
	x := atomic.AddUint64(&s.state, 0x9E3779B97F4A7C15)
	x = (x ^ x>>30) * 0xBF58476D1CE4E5B9
	x = (x ^ x>>27) * 0x94D049BB133111EB
	return x ^ x>>31
}

// lockedSource is a source that goroutines may share, with what Read has not used yet of its last number.
type lockedSource struct {
	mu  sync.Mutex
	src rngSource

	readVal int64
	readPos int8
}

func (l *lockedSource) Uint64() uint64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.src.Uint64()
}

func (l *lockedSource) read(p []byte) (n int, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	r := Rand{src: &l.src, readVal: l.readVal, readPos: l.readPos}
	n, err = r.Read(p)
	l.readVal, l.readPos = r.readVal, r.readPos
	return n, err
}

package rand

import "sync/atomic"

// A Source gives numbers that are uniform in [0, 1<<63). It is not safe for use by several goroutines.
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// A Source64 gives numbers of 64 bits too.
type Source64 interface {
	Source
	Uint64() uint64
}

const (
	stateLen = 607
	stateTap = 273
)

// rngSource is an additive lagged Fibonacci generator: each number is the sum of those 607 and 273 before.
type rngSource struct {
	tap, feed int
	state     [stateLen]int64
}

// NewSource returns a source, which is a Source64 too, that begins as the seed says.
func NewSource(seed int64) Source {
	s := new(rngSource)
	s.Seed(seed)
	return s
}

func (s *rngSource) Seed(seed int64) {
	s.tap = 0
	s.feed = stateLen - stateTap
	seedState(s.state[:], seed)
}

func (s *rngSource) Int63() int64 { return int64(s.Uint64() &^ (1 << 63)) }

func (s *rngSource) Uint64() uint64 {
	s.tap--
	if s.tap < 0 {
		s.tap += stateLen
	}
	s.feed--
	if s.feed < 0 {
		s.feed += stateLen
	}
	x := s.state[s.feed] + s.state[s.tap]
	s.state[s.feed] = x
	return uint64(x)
}

// autoSource is behind the functions of the package: SplitMix64 (Steele, Lea and Flood, 2014), which goroutines may
// share, from a seed that differs in each process.
type autoSource struct {
	state uint64
}

func (s *autoSource) Seed(int64) {}

func (s *autoSource) Int63() int64 { return int64(s.Uint64() &^ (1 << 63)) }

func (s *autoSource) Uint64() uint64 {
	x := atomic.AddUint64(&s.state, 0x9E3779B97F4A7C15)
	x = (x ^ x>>30) * 0xBF58476D1CE4E5B9
	x = (x ^ x>>27) * 0x94D049BB133111EB
	return x ^ x>>31
}

package rand

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

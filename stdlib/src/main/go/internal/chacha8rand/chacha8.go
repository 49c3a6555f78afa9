// Package chacha8rand is the random number generator ChaCha8Rand (C2SP, "chacha8rand"): ChaCha8 in blocks of four,
// whose words lie interleaved, and a new key from the last words of each 16 blocks.
package chacha8rand

const (
	blocks = 4  // made at once
	chunk  = 32 // numbers in them
	rekey  = 16 // blocks after which there is a new key
	spare  = 4  // numbers that are that key
)

// State is a generator; it must be initialised.
type State struct {
	buf  [chunk]uint64
	key  [4]uint64
	next uint32 // index in buf
	n    uint32 // numbers in buf that are for use
	done uint32 // blocks made with this key before those in buf
}

// Next returns the next number; false where Refill has to make more.
func (s *State) Next() (uint64, bool) {
	if s.next >= s.n {
		return 0, false
	}
	x := s.buf[s.next&(chunk-1)]
	s.next++
	return x, true
}

// Init sets the key.
func (s *State) Init(seed [32]byte) { s.Init64(words(seed[:])) }

func words(b []byte) (w [4]uint64) {
	for i := range w {
		for j := 7; j >= 0; j-- {
			w[i] = w[i]<<8 | uint64(b[8*i+j])
		}
	}
	return w
}

// Init64 sets the key.
func (s *State) Init64(seed [4]uint64) {
	s.key = seed
	s.done = 0
	s.fill()
	s.next = 0
}

// Refill makes more numbers.
func (s *State) Refill() {
	s.done += blocks
	if s.done == rekey {
		copy(s.key[:], s.buf[chunk-spare:])
		s.done = 0
	}
	s.fill()
	s.next = 0
}

// Reseed takes a new key from the numbers.
func (s *State) Reseed() {
	var key [4]uint64
	for i := range key {
		x, ok := s.Next()
		if !ok {
			s.Refill()
			x, _ = s.Next()
		}
		key[i] = x
	}
	s.Init64(key)
}

// fill makes the blocks from number done on.
func (s *State) fill() {
	s.n = chunk
	if s.done == rekey-blocks {
		s.n -= spare
	}
	blocks4(s.buf[:], s.key[:], s.done)
}

// blocks4 makes the blocks from number done on, in Java.
func blocks4(buf, key []uint64, done uint32)

const prefix = "chacha8:"

// Marshal returns the state as bytes: the key, and how many numbers have been used with it.
func Marshal(s *State) []byte {
	b := make([]byte, 0, 48)
	b = append(b, prefix...)
	used := uint64(s.done/blocks)*chunk + uint64(s.next)
	for i := 56; i >= 0; i -= 8 {
		b = append(b, byte(used>>i))
	}
	for _, k := range s.key {
		for i := 0; i < 64; i += 8 {
			b = append(b, byte(k>>i))
		}
	}
	return b
}

type encodingError struct{}

func (encodingError) Error() string { return "invalid ChaCha8 encoding" }

// Unmarshal sets the state to what Marshal returned.
func Unmarshal(s *State, data []byte) error {
	if len(data) != 48 || string(data[:8]) != prefix {
		return encodingError{}
	}
	used := uint64(0)
	for _, c := range data[8:16] {
		used = used<<8 | uint64(c)
	}
	if used > rekey/blocks*chunk-spare {
		return encodingError{}
	}
	s.key = words(data[16:])
	s.done = blocks * (uint32(used) / chunk)
	s.fill()
	s.next = uint32(used) % chunk
	return nil
}

// Package chacha8rand is the random number generator ChaCha8Rand (C2SP, "chacha8rand"): ChaCha8 in blocks of four,
// whose words lie interleaved, and a new key from the last words of each 16 blocks.
package chacha8rand

import "math/bits"

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
	var in [16]uint32
	in[0], in[1], in[2], in[3] = 0x61707865, 0x3320646e, 0x79622d32, 0x6b206574
	for i, k := range s.key {
		in[4+2*i] = uint32(k)
		in[5+2*i] = uint32(k >> 32)
	}
	clear(s.buf[:])
	for b := range uint32(blocks) {
		in[12] = s.done + b
		x := in
		for range 4 {
			quarter(&x, 0, 4, 8, 12)
			quarter(&x, 1, 5, 9, 13)
			quarter(&x, 2, 6, 10, 14)
			quarter(&x, 3, 7, 11, 15)
			quarter(&x, 0, 5, 10, 15)
			quarter(&x, 1, 6, 11, 12)
			quarter(&x, 2, 7, 8, 13)
			quarter(&x, 3, 4, 9, 14)
		}
		for i, w := range x {
			if 4 <= i && i < 12 {
				w += in[i]
			}
			// Word i of the four blocks is two numbers.
			s.buf[2*i+int(b/2)] |= uint64(w) << (32 * (b % 2))
		}
	}
}

func quarter(x *[16]uint32, a, b, c, d int) {
	x[a] += x[b]
	x[d] = bits.RotateLeft32(x[d]^x[a], 16)
	x[c] += x[d]
	x[b] = bits.RotateLeft32(x[b]^x[c], 12)
	x[a] += x[b]
	x[d] = bits.RotateLeft32(x[d]^x[a], 8)
	x[c] += x[d]
	x[b] = bits.RotateLeft32(x[b]^x[c], 7)
}

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

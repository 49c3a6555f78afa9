package rand

import (
	"errors"
	"math/bits"
)

// A ChaCha8 is a generator that nobody can predict: the stream cipher ChaCha with 8 rounds, as the specification chacha8rand of C2SP
// has it. Each call of the cipher makes four blocks, word by word side by side; after 16 blocks the last 32 bytes become the key.
type ChaCha8 struct {
	key   [4]uint64
	words [batch]uint64
	next  int // the word that is next
	batch int // how many batches the key has made before this one

	// What Read has not used yet: the last so many bytes.
	unread    [8]byte
	unreadLen int
}

const (
	batch   = 32 // words of 64 bits in four blocks
	batches = 4  // with one key
	keyLen  = 4
)

// NewChaCha8 returns a ChaCha8 that begins as the seed says.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.Seed(seed)
	return c
}

// Seed makes it begin anew.
func (c *ChaCha8) Seed(seed [32]byte) {
	for i := range c.key {
		c.key[i] = little(seed[8*i:])
	}
	c.batch, c.next = 0, 0
	c.unread, c.unreadLen = [8]byte{}, 0
	c.generate()
}

// usable is the number of words in the batch that are given out.
func (c *ChaCha8) usable() int {
	if c.batch == batches-1 {
		return batch - keyLen
	}
	return batch
}

// Uint64 returns the next number.
func (c *ChaCha8) Uint64() uint64 {
	if c.next == c.usable() {
		c.batch++
		if c.batch == batches {
			copy(c.key[:], c.words[batch-keyLen:])
			c.batch = 0
		}
		c.next = 0
		c.generate()
	}
	x := c.words[c.next]
	c.next++
	return x
}

func (c *ChaCha8) generate() {
	for block := 0; block < 4; block++ {
		var s [16]uint32
		s[0], s[1], s[2], s[3] = 0x61707865, 0x3320646E, 0x79622D32, 0x6B206574
		for i, k := range c.key {
			s[4+2*i], s[5+2*i] = uint32(k), uint32(k>>32)
		}
		s[12] = uint32(4*c.batch + block)
		for round := 0; round < 8; round += 2 {
			for i := 0; i < 4; i++ {
				quarter(&s, i, 4+i, 8+i, 12+i)
			}
			for i := 0; i < 4; i++ {
				quarter(&s, i, 4+(i+1)%4, 8+(i+2)%4, 12+(i+3)%4)
			}
		}
		for i, k := range c.key {
			s[4+2*i] += uint32(k)
			s[5+2*i] += uint32(k >> 32)
		}
		// Row i of this block goes to half a word, beside its neighbour block.
		for i, x := range s {
			w := &c.words[2*i+block/2]
			if block%2 == 0 {
				*w = uint64(x)
			} else {
				*w |= uint64(x) << 32
			}
		}
	}
}

func quarter(s *[16]uint32, a, b, c, d int) {
	s[a] += s[b]
	s[d] = bits.RotateLeft32(s[d]^s[a], 16)
	s[c] += s[d]
	s[b] = bits.RotateLeft32(s[b]^s[c], 12)
	s[a] += s[b]
	s[d] = bits.RotateLeft32(s[d]^s[a], 8)
	s[c] += s[d]
	s[b] = bits.RotateLeft32(s[b]^s[c], 7)
}

// Read fills p with random bytes; it returns len(p) and no error.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if c.unreadLen == 0 {
			appendLittle(c.unread[:0], c.Uint64())
			c.unreadLen = len(c.unread)
		}
		m := copy(p[n:], c.unread[len(c.unread)-c.unreadLen:])
		c.unreadLen -= m
		n += m
	}
	return n, nil
}

const (
	chachaHead  = "chacha8:"
	readBufHead = "readbuf:"
)

// AppendBinary appends the state.
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if c.unreadLen > 0 {
		b = append(b, readBufHead...)
		b = append(b, byte(c.unreadLen))
		b = append(b, c.unread[len(c.unread)-c.unreadLen:]...)
	}
	b = append(b, chachaHead...)
	b = appendBig(b, uint64(c.batch*batch+c.next))
	for _, k := range c.key {
		b = appendLittle(b, k)
	}
	return b, nil
}

// MarshalBinary returns the state.
func (c *ChaCha8) MarshalBinary() ([]byte, error) { return c.AppendBinary(make([]byte, 0, 64)) }

var errReadBuf = errors.New("invalid ChaCha8 Read buffer encoding")

type errChaCha8 struct{}

func (*errChaCha8) Error() string { return "invalid ChaCha8 encoding" }

// UnmarshalBinary sets the state to what MarshalBinary returned.
func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	if len(data) >= len(readBufHead) && string(data[:len(readBufHead)]) == readBufHead {
		data = data[len(readBufHead):]
		if len(data) == 0 || len(data) < 1+int(data[0]) {
			return errReadBuf
		}
		n := int(data[0])
		c.unreadLen = copy(c.unread[len(c.unread)-n:], data[1:1+n])
		data = data[1+n:]
	}
	if len(data) != len(chachaHead)+8+8*keyLen || string(data[:len(chachaHead)]) != chachaHead {
		return new(errChaCha8)
	}
	data = data[len(chachaHead):]
	used := big(data)
	if used > batches*batch-keyLen {
		return new(errChaCha8)
	}
	for i := range c.key {
		c.key[i] = little(data[8+8*i:])
	}
	c.batch, c.next = int(used)/batch, int(used)%batch
	c.generate()
	return nil
}

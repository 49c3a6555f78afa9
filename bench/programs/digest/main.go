// Digest measures mixing of bits: SHA-256, SipHash, a table-driven CRC and MurmurHash3, written out, over messages of
// many lengths. Size: kilobytes.
package main

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"

	"gruffle.bench/harness"
)

var (
	initial  [8]uint32
	rounds   [64]uint32
	crcTable [256]uint32
)

// init finds the constants: the fractions of the square and cube roots of the first primes, and the table of the CRC.
func init() {
	n := 0
	for p := 2; n < 64; p++ {
		prime := true
		for d := 2; d*d <= p; d++ {
			prime = prime && p%d != 0
		}
		if !prime {
			continue
		}
		_, fraction := math.Modf(math.Cbrt(float64(p)))
		rounds[n] = uint32(fraction * (1 << 32))
		if n < 8 {
			_, fraction := math.Modf(math.Sqrt(float64(p)))
			initial[n] = uint32(fraction * (1 << 32))
		}
		n++
	}
	for i := range crcTable {
		c := uint32(i)
		for range 8 {
			if c&1 != 0 {
				c = c>>1 ^ 0xedb88320
			} else {
				c >>= 1
			}
		}
		crcTable[i] = c
	}
}

type sha struct {
	state [8]uint32
}

func (s *sha) block(p []byte) {
	var w [64]uint32
	for i := range 16 {
		w[i] = binary.BigEndian.Uint32(p[i*4:])
	}
	for i := 16; i < 64; i++ {
		s0 := bits.RotateLeft32(w[i-15], -7) ^ bits.RotateLeft32(w[i-15], -18) ^ w[i-15]>>3
		s1 := bits.RotateLeft32(w[i-2], -17) ^ bits.RotateLeft32(w[i-2], -19) ^ w[i-2]>>10
		w[i] = w[i-16] + s0 + w[i-7] + s1
	}
	a, b, c, d, e, f, g, h := s.state[0], s.state[1], s.state[2], s.state[3], s.state[4], s.state[5], s.state[6], s.state[7]
	for i := range 64 {
		s1 := bits.RotateLeft32(e, -6) ^ bits.RotateLeft32(e, -11) ^ bits.RotateLeft32(e, -25)
		t1 := h + s1 + (e&f ^ ^e&g) + rounds[i] + w[i]
		s0 := bits.RotateLeft32(a, -2) ^ bits.RotateLeft32(a, -13) ^ bits.RotateLeft32(a, -22)
		t2 := s0 + (a&b ^ a&c ^ b&c)
		h, g, f, e, d, c, b, a = g, f, e, d+t1, c, b, a, t1+t2
	}
	for i, v := range [8]uint32{a, b, c, d, e, f, g, h} {
		s.state[i] += v
	}
}

func sha256(p []byte) [8]uint32 {
	s := sha{initial}
	length := uint64(len(p)) * 8
	for len(p) >= 64 {
		s.block(p[:64])
		p = p[64:]
	}
	tail := append([]byte(nil), p...)
	tail = append(tail, 0x80)
	for len(tail)%64 != 56 {
		tail = append(tail, 0)
	}
	tail = binary.BigEndian.AppendUint64(tail, length)
	for ; len(tail) > 0; tail = tail[64:] {
		s.block(tail[:64])
	}
	return s.state
}

func crc(p []byte) uint32 {
	c := ^uint32(0)
	for _, b := range p {
		c = crcTable[byte(c)^b] ^ c>>8
	}
	return ^c
}

func sipRound(a, b, c, d uint64) (uint64, uint64, uint64, uint64) {
	a += b
	b = bits.RotateLeft64(b, 13) ^ a
	a = bits.RotateLeft64(a, 32)
	c += d
	d = bits.RotateLeft64(d, 16) ^ c
	a += d
	d = bits.RotateLeft64(d, 21) ^ a
	c += b
	b = bits.RotateLeft64(b, 17) ^ c
	c = bits.RotateLeft64(c, 32)
	return a, b, c, d
}

func sip(k0, k1 uint64, p []byte) uint64 {
	a, b := k0^0x736f6d6570736575, k1^0x646f72616e646f6d
	c, d := k0^0x6c7967656e657261, k1^0x7465646279746573
	last := uint64(len(p)) << 56
	for ; len(p) >= 8; p = p[8:] {
		m := binary.LittleEndian.Uint64(p)
		d ^= m
		a, b, c, d = sipRound(a, b, c, d)
		a, b, c, d = sipRound(a, b, c, d)
		a ^= m
	}
	for i, x := range p {
		last |= uint64(x) << (8 * i)
	}
	d ^= last
	a, b, c, d = sipRound(a, b, c, d)
	a, b, c, d = sipRound(a, b, c, d)
	a ^= last
	c ^= 0xff
	for range 4 {
		a, b, c, d = sipRound(a, b, c, d)
	}
	return a ^ b ^ c ^ d
}

func murmur(p []byte, h uint32) uint32 {
	n := uint32(len(p))
	for len(p) >= 4 {
		k := uint32(p[0]) | uint32(p[1])<<8 | uint32(p[2])<<16 | uint32(p[3])<<24
		h ^= bits.RotateLeft32(k*0xcc9e2d51, 15) * 0x1b873593
		h = bits.RotateLeft32(h, 13)*5 + 0xe6546b64
		p = p[4:]
	}
	h ^= n
	h = (h ^ h>>16) * 0x85ebca6b
	h = (h ^ h>>13) * 0xc2b2ae35
	return h ^ h>>16
}

func work(kilobytes int) any {
	data := make([]byte, kilobytes<<10)
	for i := range data {
		data[i] = byte(i*i>>3 + i)
	}
	total := [4]uint64{}
	for from, n := 0, 1; from+n <= len(data); from, n = from+n, n*5%4093 {
		message := data[from : from+n]
		total[0] += uint64(sha256(message)[7])
		total[1] += uint64(crc(message))
		total[2] ^= sip(1, uint64(n), message)
		total[3] += uint64(murmur(message, uint32(n)))
	}
	return fmt.Sprint(total, " ", sha256([]byte("abc")), " ", crc([]byte("123456789")))
}

func main() {
	harness.Run(95_000, work)
}

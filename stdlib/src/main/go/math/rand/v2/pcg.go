package rand

import (
	"errors"
	"math/bits"
)

// A PCG is a permuted congruential generator of 128 bits (O'Neill, 2014): PCG-DXSM.
type PCG struct {
	hi, lo uint64
}

// NewPCG returns a PCG that begins as the seeds say.
func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

// Seed makes it begin anew.
func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }

// The multiplier and increment of the 128-bit generator, and the multiplier of the output.
const (
	mulHi, mulLo = 2549297995355413924, 4865540595714422341
	incHi, incLo = 6364136223846793005, 1442695040888963407
	outMul       = 0xDA942042E4DD58B5
)

// Uint64 returns the next number.
func (p *PCG) Uint64() uint64 {
	hi, lo := bits.Mul64(p.lo, mulLo)
	hi += p.hi*mulLo + p.lo*mulHi
	var carry uint64
	p.lo, carry = bits.Add64(lo, incLo, 0)
	p.hi, _ = bits.Add64(hi, incHi, carry)
	x := p.hi
	x ^= x >> 32
	x *= outMul
	x ^= x >> 48
	return x * (p.lo | 1)
}

const pcgHead = "pcg:"

// AppendBinary appends the state.
func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, pcgHead...)
	return appendBig(appendBig(b, p.hi), p.lo), nil
}

// MarshalBinary returns the state.
func (p *PCG) MarshalBinary() ([]byte, error) { return p.AppendBinary(nil) }

var errPCG = errors.New("invalid PCG encoding")

// UnmarshalBinary sets the state to what MarshalBinary returned.
func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != len(pcgHead)+16 || string(data[:len(pcgHead)]) != pcgHead {
		return errPCG
	}
	data = data[len(pcgHead):]
	p.hi, p.lo = big(data), big(data[8:])
	return nil
}

func appendBig(b []byte, x uint64) []byte {
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(x>>shift))
	}
	return b
}

func big(b []byte) (x uint64) {
	for _, c := range b[:8] {
		x = x<<8 | uint64(c)
	}
	return x
}

func appendLittle(b []byte, x uint64) []byte {
	for shift := 0; shift < 64; shift += 8 {
		b = append(b, byte(x>>shift))
	}
	return b
}

func little(b []byte) (x uint64) {
	for i, c := range b[:8] {
		x |= uint64(c) << (8 * i)
	}
	return x
}

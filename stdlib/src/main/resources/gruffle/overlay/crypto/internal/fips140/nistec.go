package nistec

import (
	"crypto/internal/fips140/nistec/fiat"
	"crypto/internal/fips140deps/byteorder"
	"sync"
	"unsafe"
)

// The tables are bytes that gc sees as structs. They are made of them when the first program needs them.
var makeTables = sync.OnceFunc(func() {
	tables := new([43]p256AffineTable)
	in := p256PrecomputedEmbed[:]
	for i := range tables {
		for j := range tables[i] {
			p := &tables[i][j]
			in = setLimbs(&p.x, in)
			in = setLimbs(&p.y, in)
		}
	}
	p256GeneratorTables = tables
})

// setLimbs takes the four words of an element off the input.
func setLimbs(e *fiat.P256Element, in []byte) []byte {
	limbs := (*[4]uint64)(unsafe.Pointer(e))
	for i := range limbs {
		limbs[i] = byteorder.LEUint64(in[8*i:])
	}
	return in[32:]
}

func init() {}

func (p *P256Point) ScalarBaseMult(scalar []byte) (*P256Point, error) {
	makeTables()
	return p.go_ScalarBaseMult(scalar)
}

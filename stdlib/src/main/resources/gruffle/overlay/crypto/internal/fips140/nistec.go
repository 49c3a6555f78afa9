package nistec

import (
	"crypto/internal/fips140/nistec/fiat"
	"unsafe"
)

// multiple and multipleOfBase change a point, as four words for each coordinate, to its multiple, or one of the generator, by a scalar of 32 bytes.
func multiple(point *[12]uint64, scalar []byte)
func multipleOfBase(point *[12]uint64, scalar, table []byte)

// The tables are bytes that gc sees as structs. They stay bytes here.
func init() {}

func words(e *fiat.P256Element) *[4]uint64 { return (*[4]uint64)(unsafe.Pointer(e)) }

func (p *P256Point) set(from *[12]uint64) *P256Point {
	*words(&p.x) = [4]uint64(from[:4])
	*words(&p.y) = [4]uint64(from[4:8])
	*words(&p.z) = [4]uint64(from[8:])
	return p
}

func (p *P256Point) ScalarMult(q *P256Point, scalar []byte) (*P256Point, error) {
	if len(scalar) != p256ElementLength {
		return p.go_ScalarMult(q, scalar)
	}
	var point [12]uint64
	copy(point[:], words(&q.x)[:])
	copy(point[4:], words(&q.y)[:])
	copy(point[8:], words(&q.z)[:])
	multiple(&point, scalar)
	return p.set(&point), nil
}

func (p *P256Point) ScalarBaseMult(scalar []byte) (*P256Point, error) {
	if len(scalar) != p256ElementLength {
		return p.go_ScalarBaseMult(scalar)
	}
	var point [12]uint64
	multipleOfBase(&point, scalar, p256PrecomputedEmbed[:])
	return p.set(&point), nil
}

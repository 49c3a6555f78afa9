// Package constanttime is what packages of an installed Go expect under this name: choices without branches. (What the
// JVM's compiler makes of them, nobody promises.)
package constanttime

// Select returns x if v is not 0, else y.
func Select(v, x, y int) int {
	mask := nonZero(uint64(v))
	return x&mask | y&^mask
}

// nonZero is all ones where x is not 0, else 0.
func nonZero(x uint64) int { return int(int64(x|-x) >> 63) }

// ByteEq returns 1 if x == y, else 0.
func ByteEq(x, y uint8) int { return nonZero(uint64(x^y)) + 1 }

// Eq returns 1 if x == y, else 0.
func Eq(x, y int32) int { return nonZero(uint64(uint32(x^y))) + 1 }

// LessOrEq returns 1 if x <= y, else 0.
func LessOrEq(x, y int) int {
	// The sign of y - x, without overflow.
	less := (x &^ y) | (^(x ^ y))&(x-y)
	return int(uint64(less)>>63) | (nonZero(uint64(x^y)) + 1)
}

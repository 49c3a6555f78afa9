//go:build !gc

// Package rev turns bytes around.
package rev

import "math/bits"

// Bytes returns x with its bytes in reverse order.
func Bytes(x uint64) uint64 { return bits.ReverseBytes64(x) }

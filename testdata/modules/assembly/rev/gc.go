//go:build gc

// Package rev turns bytes around; only gc's assembler understands the fast way.
package rev

// Bytes returns x with its bytes in reverse order.
func Bytes(x uint64) uint64

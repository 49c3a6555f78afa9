// Package abi is what packages of an installed Go expect under this name: of all that gc's compiler and runtime share,
// what has a meaning here.
package abi

import "unsafe"

// NoEscape returns p.
func NoEscape(p unsafe.Pointer) unsafe.Pointer { return p }

// Escape returns x.
func Escape[T any](x T) T { return x }

// EscapeNonString does nothing.
func EscapeNonString[T any](v T) {}

// EscapeToResultNonString returns v.
func EscapeToResultNonString[T any](v T) T { return v }

// Package lost has a function in assembly alone, which nobody calls here.
package lost

// Portable doubles.
func Portable(x int) int { return 2 * x }

// Fast doubles.
//
//go:noescape
func Fast(x int) int

// A directive that says nothing is none.
//
//go:linkname
func other() {}

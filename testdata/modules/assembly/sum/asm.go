//go:build amd64 && !purego

// Package sum adds, in assembly where it may.
package sum

// Of returns a + b.
//
//go:noescape
func Of(a, b int64) int64

// Package sysrand is what packages of an installed Go expect under this name: random bytes from the operating system.
package sysrand

// Read fills b with random bytes that nobody can foretell.
func Read(b []byte) { fill(b) }

func fill(b []byte)

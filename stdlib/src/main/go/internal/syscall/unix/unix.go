// Package unix has what other packages need of system calls that package syscall does not have.
package unix

import "syscall"

// Modes of Eaccess.
const (
	R_OK = 0x4
	W_OK = 0x2
	X_OK = 0x1
)

// Eaccess reports whether the process may use a file in that way.
func Eaccess(path string, mode uint32) error { return syscall.Access(path, mode) }

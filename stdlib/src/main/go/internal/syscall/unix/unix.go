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

// fcntl returns a number or a negated error number.
func fcntl(fd, cmd, arg int) int

// Fcntl changes or asks for what belongs to a descriptor.
func Fcntl(fd int, cmd int, arg int) (int, error) {
	n := fcntl(fd, cmd, arg)
	if n < 0 {
		return 0, syscall.Errno(-n)
	}
	return n, nil
}

// IsNonblock reports whether reads and writes return EAGAIN instead of waiting.
func IsNonblock(fd int) (nonblocking bool, err error) {
	flags, err := Fcntl(fd, syscall.F_GETFL, 0)
	return flags&syscall.O_NONBLOCK != 0, err
}

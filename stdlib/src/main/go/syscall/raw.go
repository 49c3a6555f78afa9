package syscall

import "unsafe"

// Syscall makes a system call by number: those that package syscall has as functions too, if their pointers lead to bytes or 32-bit
// numbers of the program. All others are ENOSYS: the program's memory is not the kernel's.
func Syscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno) {
	return Syscall6(trap, a1, a2, a3, 0, 0, 0)
}

// RawSyscall is Syscall: the scheduler always knows of it.
func RawSyscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno) {
	return Syscall6(trap, a1, a2, a3, 0, 0, 0)
}

// RawSyscall6 is Syscall6.
func RawSyscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno) {
	return Syscall6(trap, a1, a2, a3, a4, a5, a6)
}

// Syscall6 is Syscall with six arguments.
func Syscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno) {
	n := byNumber(trap, int(a1), int(a2), int(a3), int(a4), a2, a4, a5)
	if n < 0 && n > -4096 {
		return ^uintptr(0), 0, Errno(-n)
	}
	return uintptr(n), 0, 0
}

// byNumber makes the call with arguments a to d; p2, p4 and p5 are the second, fourth and fifth where they are pointers.
func byNumber(trap uintptr, a, b, c, d int, p2, p4, p5 uintptr) int {
	switch trap {
	case SYS_GETPID:
		return getpid()
	case SYS_GETPPID:
		return getppid()
	case SYS_GETTID:
		return gettid()
	case SYS_GETUID:
		return ids()[0]
	case SYS_GETEUID:
		return ids()[1]
	case SYS_GETGID:
		return ids()[2]
	case SYS_GETEGID:
		return ids()[3]
	case SYS_KILL:
		return kill(a, b)
	case SYS_EXIT, SYS_EXIT_GROUP:
		exit(a)
	case SYS_READ:
		return withBytes(p2, c, func(p []byte) int { return read(a, p) })
	case SYS_WRITE:
		return withBytes(p2, c, func(p []byte) int { return write(a, p) })
	case SYS_PREAD64:
		return withBytes(p2, c, func(p []byte) int { return pread(a, p, int64(d)) })
	case SYS_PWRITE64:
		return withBytes(p2, c, func(p []byte) int { return pwrite(a, p, int64(d)) })
	case SYS_CLOSE:
		return closeFd(a)
	case SYS_LSEEK:
		return int(seek(a, int64(b), c))
	case SYS_FSYNC, SYS_FDATASYNC:
		return fsync(a)
	case SYS_FTRUNCATE:
		return ftruncate(a, int64(b))
	case SYS_DUP:
		return dup(a, 0)
	case SYS_DUP2:
		return dup2(a, b)
	case SYS_DUP3:
		if a == b {
			return -int(EINVAL)
		}
		return dup2(a, b)
	case SYS_FCNTL:
		return fcntl(a, b, c)
	case SYS_IOCTL:
		return byIoctl(a, b, c)
	case SYS_SOCKET:
		return socket(a, b, c)
	case SYS_LISTEN:
		return listen(a, b)
	case SYS_SHUTDOWN:
		return shutdown(a, b)
	case SYS_SETSOCKOPT:
		value, ok := optionBytes(p4, int(p5))
		if !ok {
			return -int(EFAULT)
		}
		return setsockopt(a, b, c, value)
	case SYS_GETSOCKOPT:
		return byGetsockopt(a, b, c, p4, p5)
	}
	return -int(ENOSYS)
}

// withBytes calls f with the n bytes at an address.
func withBytes(addr uintptr, n int, f func(p []byte) int) int {
	if n == 0 {
		return f(nil)
	}
	if addr == 0 {
		return -int(EFAULT)
	}
	return f(unsafe.Slice((*byte)(unsafe.Pointer(addr)), n))
}

// optionBytes returns the bytes of an option's value: a number of 32 bits, or n bytes.
func optionBytes(addr uintptr, n int) (b []byte, ok bool) {
	if addr == 0 {
		return nil, n == 0
	}
	if n == 4 {
		b = make([]byte, 4)
		put32(b, *(*uint32)(unsafe.Pointer(addr)))
		return b, true
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(addr)), n), true
}

func byGetsockopt(fd, level, name int, value, length uintptr) int {
	if value == 0 || length == 0 {
		return -int(EFAULT)
	}
	n := (*uint32)(unsafe.Pointer(length))
	if *n != 4 {
		return withBytes(value, int(*n), func(p []byte) int {
			r := getsockopt(fd, level, name, p)
			if r < 0 {
				return r
			}
			*n = uint32(r)
			return 0
		})
	}
	var b [4]byte
	r := getsockopt(fd, level, name, b[:])
	if r < 0 {
		return r
	}
	*(*uint32)(unsafe.Pointer(value)) = get32(b[:])
	*n = uint32(r)
	return 0
}

// byIoctl knows the requests that are about a number of 32 bits, and those without an argument.
func byIoctl(fd, request, arg int) int {
	var b [4]byte
	switch request {
	case TIOCINQ, TIOCOUTQ, TIOCGPGRP:
		if arg == 0 {
			return -int(EFAULT)
		}
		r := ioctl(fd, request, b[:])
		if r >= 0 {
			*(*uint32)(unsafe.Pointer(uintptr(arg))) = get32(b[:])
		}
		return r
	}
	if arg == 0 {
		return ioctl(fd, request, nil)
	}
	return -int(ENOSYS)
}

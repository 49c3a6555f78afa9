package syscall

import "unsafe"

// Syscall makes a system call by number. An argument that is the address of a variable, uintptr(unsafe.Pointer(&x)), leads the kernel to a copy of that
// variable, and what the kernel writes there goes into the variable after the call. ENOSYS is the answer to what is about memory, signal handlers,
// threads and processes as a whole, which are the Java machine's.
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
	n, ok := ours(trap, a1, a2, a3, a4, a5, a6)
	if !ok {
		n = raw(trap, a1, a2, a3, a4, a5, a6, workDir())
		if n == notHere {
			n = portable(trap, a1, a2, a3, a4, a5)
		}
	}
	if n < 0 && n > -4096 {
		return ^uintptr(0), 0, Errno(-n)
	}
	return uintptr(n), 0, 0
}

// AllThreadsSyscall is ENOTSUP, as in a program with cgo: there are threads that run no Go.
func AllThreadsSyscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno) {
	return ^uintptr(0), ^uintptr(0), ENOTSUP
}

// AllThreadsSyscall6 is AllThreadsSyscall.
func AllThreadsSyscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno) {
	return ^uintptr(0), ^uintptr(0), ENOTSUP
}

// notHere is what raw returns where the system has no calls by number.
const notHere = -1 << 63

// workDir returns where relative paths begin, or "" for the directory of the process.
func workDir() string {
	cwd.RLock()
	defer cwd.RUnlock()
	return cwd.dir
}

// ours makes the calls that are about what the program has of its own: descriptors, the working directory, mappings.
func ours(trap, a1, a2, a3, a4, a5, a6 uintptr) (n int, ok bool) {
	a, b, c := int(a1), int(a2), int(a3)
	switch trap {
	case SYS_GETPID:
		return getpid(), true
	case SYS_GETPPID:
		return getppid(), true
	case SYS_GETTID:
		return gettid(), true
	case SYS_EXIT, SYS_EXIT_GROUP:
		exit(a)
	case SYS_READ:
		return withBytes(a2, c, func(p []byte) int { return read(a, p) }), true
	case SYS_WRITE:
		return withBytes(a2, c, func(p []byte) int { return write(a, p) }), true
	case SYS_PREAD64:
		return withBytes(a2, c, func(p []byte) int { return pread(a, p, int64(a4)) }), true
	case SYS_PWRITE64:
		return withBytes(a2, c, func(p []byte) int { return pwrite(a, p, int64(a4)) }), true
	case SYS_CLOSE:
		return closeFd(a), true
	case SYS_LSEEK:
		return int(seek(a, int64(b), c)), true
	case SYS_DUP:
		return dup(a, 0), true
	case SYS_DUP2:
		return dup2(a, b), true
	case SYS_DUP3:
		return number(b, Dup3(a, b, c)), true
	case SYS_FCNTL:
		switch b {
		case F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL:
			return fcntl(a, b, c), true
		}
	case SYS_SOCKET:
		return socket(a, b, c), true
	case SYS_SOCKETPAIR:
		return two(a4, func(p []int) (err error) {
			fds, err := Socketpair(a, b, c)
			p[0], p[1] = fds[0], fds[1]
			return err
		}), true
	case SYS_PIPE:
		return two(a1, func(p []int) error { return Pipe(p) }), true
	case SYS_PIPE2:
		return two(a1, func(p []int) error { return Pipe2(p, b) }), true
	case SYS_CHDIR:
		return byPath(a1, Chdir), true
	case SYS_FCHDIR:
		return number(0, Fchdir(a)), true
	case SYS_GETCWD:
		return withBytes(a1, b, func(p []byte) int { return number(Getcwd(p)) }), true
	case SYS_SELECT:
		return number(selectFds(a, fdSet(a2), fdSet(a3), fdSet(a4), timeout(a5, 1000))), true
	case SYS_PSELECT6:
		return number(selectFds(a, fdSet(a2), fdSet(a3), fdSet(a4), timeout(a5, 1))), true
	case SYS_MMAP:
		return mmap(b, c, int(a4), int(a5), int(a6)), true
	case SYS_MUNMAP:
		return munmap(a1, b), true
	case SYS_MSYNC:
		return msync(a1), true
	case SYS_MPROTECT:
		return mprotect(a1, c), true
	case SYS_MADVISE:
		return madvise(a1, b, c), true
	}
	return 0, false
}

// portable makes the calls on sockets and files that there are without the kernel, too.
func portable(trap, a1, a2, a3, a4, a5 uintptr) int {
	a, b, c := int(a1), int(a2), int(a3)
	switch trap {
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
	case SYS_FSYNC, SYS_FDATASYNC:
		return fsync(a)
	case SYS_FTRUNCATE:
		return ftruncate(a, int64(b))
	case SYS_LISTEN:
		return listen(a, b)
	case SYS_SHUTDOWN:
		return shutdown(a, b)
	case SYS_SETSOCKOPT:
		return withBytes(a4, int(a5), func(p []byte) int { return setsockopt(a, b, c, p) })
	case SYS_GETSOCKOPT:
		return withBytes(a5, 4, func(n []byte) int {
			return withBytes(a4, int(get32(n)), func(p []byte) int {
				r := getsockopt(a, b, c, p)
				if r < 0 {
					return r
				}
				put32(n, uint32(r))
				return 0
			})
		})
	}
	return -int(ENOSYS)
}

// number turns results into one that is negative for an error.
func number(n int, err error) int {
	if err == nil {
		return n
	}
	return -int(err.(Errno))
}

// withBytes calls f with the n bytes at an address, or with a copy of them that goes back there.
func withBytes(addr uintptr, n int, f func(p []byte) int) int {
	if n == 0 {
		return f(nil)
	}
	if n < 0 {
		return -int(EINVAL)
	}
	if p := bytesAt(addr, n); p != nil {
		return f(p)
	}
	p := make([]byte, n)
	if !readMemory(addr, p) {
		return -int(EFAULT)
	}
	r := f(p)
	writeMemory(addr, p)
	return r
}

// two calls f for two descriptors, and puts them at an address.
func two(addr uintptr, f func(p []int) error) int {
	return withBytes(addr, 8, func(b []byte) int {
		var p [2]int
		if err := f(p[:]); err != nil {
			return number(0, err)
		}
		put32(b, uint32(p[0]))
		put32(b[4:], uint32(p[1]))
		return 0
	})
}

// byPath calls f with the path at an address.
func byPath(addr uintptr, f func(path string) error) int {
	var b [1]byte
	var path []byte
	for ; ; addr++ {
		if !readMemory(addr, b[:]) {
			return -int(EFAULT)
		}
		if b[0] == 0 {
			return number(0, f(string(path)))
		}
		path = append(path, b[0])
	}
}

// sys makes a call whose result is a number.
func sys(trap uintptr, a ...uintptr) (int, error) {
	var all [6]uintptr
	copy(all[:], a)
	r, _, e := Syscall6(trap, all[0], all[1], all[2], all[3], all[4], all[5])
	if e != 0 {
		return -1, e
	}
	return int(r), nil
}

// sys0 makes a call without a result.
func sys0(trap uintptr, a ...uintptr) error {
	_, err := sys(trap, a...)
	return err
}

// bytesArg returns the address of a slice's bytes; of none, one that nothing is read from.
func bytesArg(p []byte) uintptr {
	if len(p) == 0 {
		return uintptr(unsafe.Pointer(&nothing))
	}
	return uintptr(unsafe.Pointer(&p[0]))
}

var nothing uintptr

// onPath1 makes a call with a path's address as its first argument.
func onPath1(trap uintptr, path string, a ...uintptr) (int, error) {
	p, err := BytePtrFromString(path)
	if err != nil {
		return 0, err
	}
	return sys(trap, append([]uintptr{uintptr(unsafe.Pointer(p))}, a...)...)
}

// onPath2 makes a call with a descriptor and a path's address in front.
func onPath2(trap uintptr, fd int, path string, a ...uintptr) (int, error) {
	p, err := BytePtrFromString(path)
	if err != nil {
		return 0, err
	}
	return sys(trap, append([]uintptr{uintptr(fd), uintptr(unsafe.Pointer(p))}, a...)...)
}

func only(_ int, err error) error { return err }

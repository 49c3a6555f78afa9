package syscall

// Mmap returns the contents of a part of a file, or zeros. The slice is memory like any other: what others write to the file does not change it. What
// the program writes to it gets into the file, if the mapping is shared, with Munmap, msync and the end of the program.
func Mmap(fd int, offset int64, length int, prot int, flags int) (data []byte, err error) {
	if length <= 0 {
		return nil, EINVAL
	}
	addr := mmap(length, prot, flags, fd, int(offset))
	if addr < 0 && addr > -4096 {
		return nil, Errno(-addr)
	}
	return bytesAt(uintptr(addr), length), nil
}

// Munmap ends a mapping, all of it.
func Munmap(b []byte) (err error) {
	if len(b) == 0 || len(b) != cap(b) {
		return EINVAL
	}
	addr := bytesArg(b)
	if madvise(addr, 0, 0) < 0 {
		return EINVAL
	}
	return errnoErr(munmap(addr, len(b)))
}

// Mprotect asks for protection, which this memory does not have: all of it can be written to, and nothing executed.
func Mprotect(b []byte, prot int) (err error) {
	return sys0(SYS_MPROTECT, bytesArg(b), uintptr(len(b)), uintptr(prot))
}

// Madvise says what will be done with a mapping.
func Madvise(b []byte, advice int) (err error) {
	return sys0(SYS_MADVISE, bytesArg(b), uintptr(len(b)), uintptr(advice))
}

// Mlock is ENOSYS: the garbage collector moves and copies memory.
func Mlock(b []byte) (err error) { return ENOSYS }

// Munlock is ENOSYS.
func Munlock(b []byte) (err error) { return ENOSYS }

// Mlockall keeps all memory of the process where it is.
func Mlockall(flags int) (err error) { return sys0(SYS_MLOCKALL, uintptr(flags)) }

// Munlockall ends that.
func Munlockall() (err error) { return sys0(SYS_MUNLOCKALL) }

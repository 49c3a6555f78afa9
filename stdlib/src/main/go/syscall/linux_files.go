package syscall

import "unsafe"

// Flock locks an open file, or unlocks it.
func Flock(fd int, how int) (err error) { return sys0(SYS_FLOCK, uintptr(fd), uintptr(how)) }

// FcntlFlock locks a part of a file, or asks about it.
func FcntlFlock(fd uintptr, cmd int, lk *Flock_t) error {
	return sys0(SYS_FCNTL, fd, uintptr(cmd), uintptr(unsafe.Pointer(lk)))
}

// Fallocate makes room for a part of a file.
func Fallocate(fd int, mode uint32, off int64, len int64) (err error) {
	return sys0(SYS_FALLOCATE, uintptr(fd), uintptr(mode), uintptr(off), uintptr(len))
}

// SyncFileRange writes a part of a file to the disk.
func SyncFileRange(fd int, off int64, n int64, flags int) (err error) {
	return sys0(SYS_SYNC_FILE_RANGE, uintptr(fd), uintptr(off), uintptr(n), uintptr(flags))
}

// Splice moves data between two descriptors, one of them a pipe.
func Splice(rfd int, roff *int64, wfd int, woff *int64, len int, flags int) (n int64, err error) {
	r, err := sys(SYS_SPLICE, uintptr(rfd), uintptr(unsafe.Pointer(roff)), uintptr(wfd), uintptr(unsafe.Pointer(woff)), uintptr(len), uintptr(flags))
	return int64(r), err
}

// Tee copies data from one pipe to another.
func Tee(rfd int, wfd int, len int, flags int) (n int64, err error) {
	r, err := sys(SYS_TEE, uintptr(rfd), uintptr(wfd), uintptr(len), uintptr(flags))
	return int64(r), err
}

// Getdents reads entries of an open directory, as the kernel has them.
func Getdents(fd int, buf []byte) (n int, err error) {
	return sys(SYS_GETDENTS64, uintptr(fd), bytesArg(buf), uintptr(len(buf)))
}

// ReadDirent is Getdents.
func ReadDirent(fd int, buf []byte) (n int, err error) { return Getdents(fd, buf) }

// Where things lie in struct linux_dirent64.
const (
	direntReclen = 16
	direntName   = 19
)

// ParseDirent appends the names of up to max entries that Getdents has read (of all if that is negative), but for . and ..; it returns how many
// bytes it has looked at, and how many names there are more.
func ParseDirent(buf []byte, max int, names []string) (consumed int, count int, newnames []string) {
	for max != 0 && len(buf)-consumed > direntName {
		e := buf[consumed:]
		n := int(get16(e[direntReclen:]))
		if n < direntName || n > len(e) {
			return len(buf), count, names
		}
		consumed += n
		if get32(e) == 0 && get32(e[4:]) == 0 {
			continue // it has been removed
		}
		name := e[direntName:n]
		for i, c := range name {
			if c == 0 {
				name = name[:i]
				break
			}
		}
		if s := string(name); s != "." && s != ".." {
			names = append(names, s)
			count++
			max--
		}
	}
	return consumed, count, names
}

// Select waits until one of the descriptors in the sets, all of which are less than nfd, can be read from or written to, or has an exception.
func Select(nfd int, r *FdSet, w *FdSet, e *FdSet, timeout *Timeval) (n int, err error) {
	var ts *Timespec
	if timeout != nil {
		ts = &Timespec{timeout.Sec, timeout.Usec * 1000}
	}
	return selectFds(nfd, r, w, e, ts)
}

func fdSet(addr uintptr) *FdSet { return (*FdSet)(unsafe.Pointer(addr)) }

// timeout returns the time at an address, whose second part counts so many nanoseconds.
func timeout(addr uintptr, unit int64) *Timespec {
	if addr == 0 {
		return nil
	}
	var b [16]byte
	if !readMemory(addr, b[:]) {
		return nil
	}
	return &Timespec{int64(get64(b[:])), int64(get64(b[8:])) * unit}
}

// A pollFd is struct pollfd.
type pollFd struct {
	fd      int32
	events  int16
	revents int16
}

const (
	pollIn  = 1
	pollPri = 2
	pollOut = 4
	pollErr = 8
	pollHup = 16
	pollBad = 32
)

// selectFds is pselect by ppoll, since the program's descriptors are not the kernel's.
func selectFds(nfd int, r, w, e *FdSet, timeout *Timespec) (int, error) {
	if nfd < 0 || nfd > FD_SETSIZE {
		return -1, EINVAL
	}
	wants := []struct {
		set         *FdSet
		events, has int16
	}{{r, pollIn, pollIn | pollHup | pollErr}, {w, pollOut, pollOut | pollErr}, {e, pollPri, pollPri}}
	var fds []pollFd
	for fd := range nfd {
		var events int16
		for _, want := range wants {
			if want.set != nil && want.set.Bits[fd/64]>>(fd%64)&1 != 0 {
				events |= want.events
			}
		}
		if events != 0 {
			fds = append(fds, pollFd{int32(fd), events, 0})
		}
	}
	var first uintptr
	if len(fds) > 0 {
		first = uintptr(unsafe.Pointer(&fds[0]))
	}
	if _, err := sys(SYS_PPOLL, first, uintptr(len(fds)), uintptr(unsafe.Pointer(timeout)), 0, 0); err != nil {
		return -1, err
	}
	for _, p := range fds {
		if p.revents&pollBad != 0 {
			return -1, EBADF
		}
	}
	n := 0
	for _, want := range wants {
		if want.set == nil {
			continue
		}
		var bits [16]int64
		for _, p := range fds {
			if p.events&want.events != 0 && want.set.Bits[p.fd/64]>>(p.fd%64)&1 != 0 && p.revents&want.has != 0 {
				bits[p.fd/64] |= 1 << (p.fd % 64)
				n++
			}
		}
		want.set.Bits = bits
	}
	return n, nil
}

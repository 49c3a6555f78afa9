package poll

import (
	"internal/hooks"
	"io"
	"sync/atomic"
	"syscall"
	"unsafe"
)

// CloseFunc closes descriptors; tests put theirs in its place.
var CloseFunc func(int) error = syscall.Close

// An FD is a file or a network connection.
type FD struct {
	fdmu fdMutex

	// Sysfd is the descriptor; it does not change until Close.
	Sysfd int

	pd pollDesc

	// csema is released when the descriptor is closed: Close waits for that.
	csema uint32

	// isBlocking is not 0 for descriptors that block.
	isBlocking uint32

	// IsStream says that there are no message boundaries.
	IsStream bool

	// ZeroReadIsEOF says that reading nothing means the end.
	ZeroReadIsEOF bool

	isFile bool

	// drop closes the descriptor when nobody can reach the FD any more.
	drop unsafe.Pointer
}

// Init makes the FD ready for use, with the poller if pollable.
func (fd *FD) Init(net string, pollable bool) error {
	fd.isFile = net == "file"
	var err error
	if !pollable {
		fd.isBlocking = 1
	} else if err = fd.pd.init(fd); err != nil {
		fd.isBlocking = 1 // it can still be used
	}
	if fd.Sysfd > 2 {
		fd.drop = hooks.OnDrop(unsafe.Pointer(fd), closer(fd.pd.runtimeCtx, fd.Sysfd))
	}
	return err
}

// closer returns what closes a descriptor whose FD is gone, which it does not hold. The methods of FD touch it after each system call and wait,
// so that nobody is in there.
func closer(ctx unsafe.Pointer, sysfd int) func() {
	return func() {
		if ctx != nil {
			runtime_pollUnblock(ctx)
			runtime_pollClose(ctx)
		}
		CloseFunc(sysfd)
	}
}

// destroy closes the descriptor after its last use.
func (fd *FD) destroy() error {
	if fd.drop != nil {
		hooks.NoDrop(fd.drop)
		fd.drop = nil
	}
	fd.pd.close() // before its number can be given to another one
	err := CloseFunc(fd.Sysfd)
	fd.Sysfd = -1
	runtime_Semrelease(&fd.csema)
	return err
}

// Close makes all operations fail, and returns when the descriptor is closed; one that blocks may be so later.
func (fd *FD) Close() error {
	if !fd.fdmu.increfAndClose() {
		return errClosing(fd.isFile)
	}
	fd.pd.evict()
	err := fd.decref()
	if atomic.LoadUint32(&fd.isBlocking) == 0 {
		runtime_Semacquire(&fd.csema)
	}
	return err
}

// SetBlocking gives the descriptor up to the caller: operations block from now on.
func (fd *FD) SetBlocking() error {
	if err := fd.incref(); err != nil {
		return err
	}
	defer fd.decref()
	atomic.StoreUint32(&fd.isBlocking, 1)
	return syscall.SetNonblock(fd.Sysfd, false)
}

// maxRW is as much as one system call takes.
const maxRW = 1 << 30

func (fd *FD) eofError(n int, err error) error {
	if n == 0 && err == nil && fd.ZeroReadIsEOF {
		return io.EOF
	}
	return err
}

// Read reads what there is, and waits if there is nothing.
func (fd *FD) Read(p []byte) (int, error) {
	if err := fd.readLock(); err != nil {
		return 0, err
	}
	defer fd.readUnlock()
	if len(p) == 0 {
		return 0, nil // not the end
	}
	stream := fd.IsStream && fd.pd.pollable()
	if stream && runtime_pollReadWaits(fd.pd.runtimeCtx) {
		if err := fd.pd.waitRead(fd.isFile); err != nil {
			return 0, err
		}
	} else if err := fd.pd.prepareRead(fd.isFile); err != nil {
		return 0, err
	}
	if fd.IsStream && len(p) > maxRW {
		p = p[:maxRW]
	}
	for {
		var n int
		var err error
		if fd.pd.pollable() {
			n, err = syscall.Read(fd.Sysfd, p) // does not wait, so nothing interrupts it
			if stream {
				runtime_pollDidRead(fd.pd.runtimeCtx, n, len(p))
			}
		} else {
			n, err = ignoringEINTRIO(syscall.Read, fd.Sysfd, p)
		}
		if err != nil {
			n = 0
			if err == syscall.EAGAIN && fd.pd.pollable() {
				if err = fd.pd.waitRead(fd.isFile); err == nil {
					continue
				}
			}
		}
		return n, fd.eofError(n, err)
	}
}

// Pread reads at an offset.
func (fd *FD) Pread(p []byte, off int64) (int, error) {
	if err := fd.incref(); err != nil {
		return 0, err
	}
	defer fd.decref()
	if fd.IsStream && len(p) > maxRW {
		p = p[:maxRW]
	}
	for {
		n, err := syscall.Pread(fd.Sysfd, p, off)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			n = 0
		}
		return n, fd.eofError(n, err)
	}
}

// Write writes all of p.
func (fd *FD) Write(p []byte) (int, error) {
	if err := fd.writeLock(); err != nil {
		return 0, err
	}
	defer fd.writeUnlock()
	if err := fd.pd.prepareWrite(fd.isFile); err != nil {
		return 0, err
	}
	done := 0
	for {
		end := len(p)
		if fd.IsStream && end-done > maxRW {
			end = done + maxRW
		}
		var n int
		var err error
		if fd.pd.pollable() {
			n, err = syscall.Write(fd.Sysfd, p[done:end])
		} else {
			n, err = ignoringEINTRIO(syscall.Write, fd.Sysfd, p[done:end])
		}
		if n > 0 {
			if n > end-done {
				panic("invalid return from write: got " + itoa(n) + " from a write of " + itoa(end-done))
			}
			done += n
		}
		if done == len(p) {
			return done, err
		}
		if err == syscall.EAGAIN && fd.pd.pollable() {
			if err = fd.pd.waitWrite(fd.isFile); err == nil {
				continue
			}
		}
		if err != nil {
			return done, err
		}
		if n == 0 {
			return done, io.ErrUnexpectedEOF
		}
	}
}

// Pwrite writes all of p at an offset.
func (fd *FD) Pwrite(p []byte, off int64) (int, error) {
	if err := fd.incref(); err != nil {
		return 0, err
	}
	defer fd.decref()
	done := 0
	for {
		end := len(p)
		if fd.IsStream && end-done > maxRW {
			end = done + maxRW
		}
		n, err := syscall.Pwrite(fd.Sysfd, p[done:end], off+int64(done))
		if err == syscall.EINTR {
			continue
		}
		if n > 0 {
			done += n
		}
		if done == len(p) || err != nil {
			return done, err
		}
		if n == 0 {
			return done, io.ErrUnexpectedEOF
		}
	}
}

// WaitWrite waits until a write does not block, or a connection stands.
func (fd *FD) WaitWrite() error { return fd.pd.waitWrite(fd.isFile) }

// withRef runs f while the descriptor cannot be destroyed.
func (fd *FD) withRef(f func(fd int) error) error {
	if err := fd.incref(); err != nil {
		return err
	}
	defer fd.decref()
	return f(fd.Sysfd)
}

// Seek sets the offset.
func (fd *FD) Seek(offset int64, whence int) (int64, error) {
	if err := fd.incref(); err != nil {
		return 0, err
	}
	defer fd.decref()
	return syscall.Seek(fd.Sysfd, offset, whence)
}

// Fstat describes the file.
func (fd *FD) Fstat(s *syscall.Stat_t) error {
	return fd.withRef(func(n int) error { return syscall.Fstat(n, s) })
}

// Fsync waits until the file is on the disk.
func (fd *FD) Fsync() error { return fd.withRef(syscall.Fsync) }

// Ftruncate changes the size.
func (fd *FD) Ftruncate(size int64) error {
	return fd.withRef(func(n int) error { return syscall.Ftruncate(n, size) })
}

// Fchmod sets the permissions.
func (fd *FD) Fchmod(mode uint32) error {
	return fd.withRef(func(n int) error { return syscall.Fchmod(n, mode) })
}

// Fchown sets the owner.
func (fd *FD) Fchown(uid, gid int) error {
	return fd.withRef(func(n int) error { return syscall.Fchown(n, uid, gid) })
}

// Fchdir makes the directory the one that relative paths begin at.
func (fd *FD) Fchdir() error { return fd.withRef(syscall.Fchdir) }

func ignoringEINTRIO(fn func(fd int, p []byte) (int, error), fd int, p []byte) (int, error) {
	for {
		n, err := fn(fd, p)
		if err != syscall.EINTR {
			return n, err
		}
	}
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

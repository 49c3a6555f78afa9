package poll

import (
	"sync"
	"syscall"
	"time"
	"unsafe"
)

// A pollDesc is a descriptor in the runtime's poller, if it is in there.
type pollDesc struct {
	runtimeCtx unsafe.Pointer
}

var serverInit sync.Once

func (pd *pollDesc) init(fd *FD) error {
	serverInit.Do(runtime_pollServerInit)
	ctx, errno := runtime_pollOpen(fd.Sysfd)
	if errno != 0 {
		return syscall.Errno(errno)
	}
	pd.runtimeCtx = ctx
	return nil
}

func (pd *pollDesc) close() {
	if pd.runtimeCtx == nil {
		return
	}
	runtime_pollClose(pd.runtimeCtx)
	pd.runtimeCtx = nil
}

// evict wakes who waits, for the descriptor is closed.
func (pd *pollDesc) evict() {
	if pd.runtimeCtx != nil {
		runtime_pollUnblock(pd.runtimeCtx)
	}
}

func (pd *pollDesc) prepare(mode int, isFile bool) error {
	if pd.runtimeCtx == nil {
		return nil
	}
	return convertErr(runtime_pollReset(pd.runtimeCtx, mode), isFile)
}

func (pd *pollDesc) prepareRead(isFile bool) error { return pd.prepare('r', isFile) }

func (pd *pollDesc) prepareWrite(isFile bool) error { return pd.prepare('w', isFile) }

func (pd *pollDesc) wait(mode int, isFile bool) error {
	if pd.runtimeCtx == nil {
		return ErrNotPollable
	}
	return convertErr(runtime_pollWait(pd.runtimeCtx, mode), isFile)
}

func (pd *pollDesc) waitRead(isFile bool) error { return pd.wait('r', isFile) }

func (pd *pollDesc) waitWrite(isFile bool) error { return pd.wait('w', isFile) }

func (pd *pollDesc) pollable() bool { return pd.runtimeCtx != nil }

// Results of the poller.
const (
	pollNoError        = 0
	pollErrClosing     = 1
	pollErrTimeout     = 2
	pollErrNotPollable = 3
)

func convertErr(res int, isFile bool) error {
	switch res {
	case pollNoError:
		return nil
	case pollErrClosing:
		return errClosing(isFile)
	case pollErrTimeout:
		return ErrDeadlineExceeded
	case pollErrNotPollable:
		return ErrNotPollable
	}
	panic("unreachable")
}

// SetDeadline is SetReadDeadline and SetWriteDeadline.
func (fd *FD) SetDeadline(t time.Time) error { return setDeadlineImpl(fd, t, 'r'+'w') }

// SetReadDeadline makes reads fail from t on; zero lets them wait for ever.
func (fd *FD) SetReadDeadline(t time.Time) error { return setDeadlineImpl(fd, t, 'r') }

// SetWriteDeadline makes writes fail from t on; zero lets them wait for ever.
func (fd *FD) SetWriteDeadline(t time.Time) error { return setDeadlineImpl(fd, t, 'w') }

func setDeadlineImpl(fd *FD, t time.Time, mode int) error {
	var d int64
	if !t.IsZero() {
		d = int64(time.Until(t))
		if d == 0 {
			d = -1 // now, which is not "never"
		}
	}
	if err := fd.incref(); err != nil {
		return err
	}
	defer fd.decref()
	if fd.pd.runtimeCtx == nil {
		return ErrNoDeadline
	}
	runtime_pollSetDeadline(fd.pd.runtimeCtx, d, mode)
	return nil
}

// IsPollDescriptor reports whether fd is one that the poller itself uses: those have no number here.
func IsPollDescriptor(fd uintptr) bool { return false }

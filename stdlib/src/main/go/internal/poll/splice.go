package poll

import (
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
)

const (
	spliceNonblock = 2
	maxSpliceSize  = 1 << 20
)

// A splicePipe is what data goes through on its way from one socket to another.
type splicePipe struct {
	r, w int
	full int // bytes in it
}

var (
	splicePipes    sync.Pool // of *splicePipe, empty ones
	cannotSplice   atomic.Bool
	splicePipeMode = syscall.O_CLOEXEC | syscall.O_NONBLOCK
)

func (p *splicePipe) close() {
	CloseFunc(p.r)
	CloseFunc(p.w)
}

func getPipe() (*splicePipe, error) {
	if p, ok := splicePipes.Get().(*splicePipe); ok {
		return p, nil
	}
	var fds [2]int
	if err := syscall.Pipe2(fds[:], splicePipeMode); err != nil {
		return nil, err
	}
	p := &splicePipe{r: fds[0], w: fds[1]}
	// No cleanup: that would be an instance, with a type of this package, among the code of package runtime.
	runtime.SetFinalizer(p, (*splicePipe).close)
	return p, nil
}

func putPipe(p *splicePipe) {
	if p.full != 0 {
		runtime.SetFinalizer(p, nil)
		p.close()
		return
	}
	splicePipes.Put(p)
}

// Splice moves up to remain bytes from one socket to another without reading them, until src ends. If it is not handled nothing was moved,
// and the caller is to copy.
func Splice(dst, src *FD, remain int64) (written int64, handled bool, err error) {
	if cannotSplice.Load() {
		return 0, false, syscall.EINVAL
	}
	p, err := getPipe()
	if err != nil {
		return 0, false, err
	}
	defer putPipe(p)
	for remain > 0 {
		in, err := spliceDrain(p.w, src, int(min(remain, maxSpliceSize)))
		if err == syscall.ENOSYS {
			cannotSplice.Store(true)
			err = syscall.EINVAL
		}
		if err != nil && written == 0 && !handled {
			return 0, err != syscall.EINVAL, err
		}
		if err != nil || in == 0 {
			return written, true, err
		}
		handled = true
		p.full += in
		out, err := splicePump(dst, p.r, in)
		p.full -= out
		written += int64(out)
		remain -= int64(out)
		if err != nil {
			return written, true, err
		}
	}
	return written, true, nil
}

// spliceDrain waits until there is something in the socket, and moves it into the pipe.
func spliceDrain(pipe int, sock *FD, most int) (int, error) {
	if err := sock.readLock(); err != nil {
		return 0, err
	}
	defer sock.readUnlock()
	if err := sock.pd.prepareRead(sock.isFile); err != nil {
		return 0, err
	}
	for {
		n, err := syscall.Splice(sock.Sysfd, nil, pipe, nil, most, spliceNonblock)
		switch {
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN && sock.pd.pollable():
			// The pipe is empty, so it is the socket that would block.
			if err = sock.pd.waitRead(sock.isFile); err == nil {
				continue
			}
		}
		return int(max(n, 0)), err
	}
}

// splicePump moves all of the pipe into the socket.
func splicePump(sock *FD, pipe int, in int) (written int, err error) {
	if err := sock.writeLock(); err != nil {
		return 0, err
	}
	defer sock.writeUnlock()
	if err := sock.pd.prepareWrite(sock.isFile); err != nil {
		return 0, err
	}
	for written < in {
		n, err := syscall.Splice(pipe, nil, sock.Sysfd, nil, in-written, spliceNonblock)
		switch {
		case n > 0:
			written += int(n)
			continue
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN && sock.pd.pollable():
			if err = sock.pd.waitWrite(sock.isFile); err == nil {
				continue
			}
		}
		return written, err
	}
	return written, nil
}

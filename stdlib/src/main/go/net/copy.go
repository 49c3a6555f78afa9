package net

import (
	"internal/poll"
	"io"
	"syscall"
)

// What is sent without reading it: files by sendfile, other connections by splice. What cannot be is copied.

// tcpConnWithoutReadFrom and tcpConnWithoutWriteTo hide these methods from io.Copy.

type noReadFrom struct{}

func (noReadFrom) ReadFrom(io.Reader) (int64, error) { panic("can't happen") }

type tcpConnWithoutReadFrom struct {
	noReadFrom
	*TCPConn
}

type noWriteTo struct{}

func (noWriteTo) WriteTo(io.Writer) (int64, error) { panic("can't happen") }

type tcpConnWithoutWriteTo struct {
	noWriteTo
	*TCPConn
}

func (c *TCPConn) readFrom(r io.Reader) (int64, error) {
	if n, err, handled := spliceFrom(c.fd, r); handled {
		return n, err
	}
	if n, err, handled := sendFile(c.fd, r); handled {
		return n, err
	}
	return io.Copy(tcpConnWithoutReadFrom{TCPConn: c}, r)
}

func (c *TCPConn) writeTo(w io.Writer) (int64, error) {
	if n, err, handled := spliceTo(w, c.fd); handled {
		return n, err
	}
	return io.Copy(w, tcpConnWithoutWriteTo{TCPConn: c})
}

var pollSplice = poll.Splice

// limit takes an io.LimitedReader apart.
func limit(r io.Reader, otherwise int64) (inner io.Reader, lr *io.LimitedReader, n int64) {
	if lr, ok := r.(*io.LimitedReader); ok {
		return lr.R, lr, lr.N
	}
	return r, nil, otherwise
}

func spliceFrom(c *netFD, r io.Reader) (written int64, err error, handled bool) {
	r, lr, remain := limit(r, 1<<63-1)
	if remain <= 0 {
		return 0, nil, true
	}
	var from *netFD
	switch r := r.(type) {
	case *TCPConn:
		from = r.fd
	case tcpConnWithoutWriteTo:
		from = r.fd
	case *UnixConn:
		if r.fd.net == "unix" {
			from = r.fd
		}
	}
	if from == nil {
		return 0, nil, false
	}
	written, handled, err = pollSplice(&c.pfd, &from.pfd, remain)
	if lr != nil {
		lr.N -= written
	}
	return written, wrapSyscallError("splice", err), handled
}

func spliceTo(w io.Writer, c *netFD) (written int64, err error, handled bool) {
	to, ok := w.(*UnixConn)
	if !ok || to.fd.net != "unix" {
		return 0, nil, false
	}
	written, handled, err = pollSplice(&to.fd.pfd, &c.pfd, 1<<63-1)
	return written, wrapSyscallError("splice", err), handled
}

// testHookSupportsSendfile and supportsSendfile are for tests: every system here has it.
var testHookSupportsSendfile func() bool

func supportsSendfile() bool { return true }

func sendFile(c *netFD, r io.Reader) (written int64, err error, handled bool) {
	r, lr, remain := limit(r, 0)
	if lr != nil && remain <= 0 {
		return 0, nil, true
	}
	f, ok := r.(syscall.Conn)
	if !ok {
		return 0, nil, false
	}
	raw, err := f.SyscallConn()
	if err != nil {
		return 0, nil, false
	}
	var failed error
	err = raw.Read(func(fd uintptr) bool {
		written, failed, handled = poll.SendFile(&c.pfd, fd, remain)
		return true
	})
	if err == nil {
		err = failed
	}
	if lr != nil {
		lr.N -= written
	}
	return written, wrapSyscallError("sendfile", err), handled
}

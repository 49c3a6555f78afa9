package net

import (
	"internal/poll"
	"io"
	"os"
	"syscall"
	"time"
)

// A conn is what all connections share.
type conn struct {
	fd *netFD
}

func (c *conn) ok() bool { return c != nil && c.fd != nil }

// opError says what the connection was doing.
func (c *conn) opError(op string, err error) error {
	return &OpError{Op: op, Net: c.fd.net, Source: c.fd.laddr, Addr: c.fd.raddr, Err: err}
}

// setError is for what is set on this end alone.
func (c *conn) setError(err error) error {
	if err == nil {
		return nil
	}
	return &OpError{Op: "set", Net: c.fd.net, Source: nil, Addr: c.fd.laddr, Err: err}
}

// Read reads what there is, at least a byte.
func (c *conn) Read(b []byte) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.fd.Read(b)
	if err != nil && err != io.EOF {
		err = c.opError("read", err)
	}
	return n, err
}

// Write writes b whole or with an error.
func (c *conn) Write(b []byte) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.fd.Write(b)
	if err != nil {
		err = c.opError("write", err)
	}
	return n, err
}

// Close ends the connection.
func (c *conn) Close() error {
	if !c.ok() {
		return syscall.EINVAL
	}
	err := c.fd.Close()
	if err != nil {
		err = c.opError("close", err)
	}
	return err
}

// LocalAddr returns the address of this end.
func (c *conn) LocalAddr() Addr {
	if !c.ok() {
		return nil
	}
	return c.fd.laddr
}

// RemoteAddr returns the address of the other end.
func (c *conn) RemoteAddr() Addr {
	if !c.ok() {
		return nil
	}
	return c.fd.raddr
}

// SetDeadline is SetReadDeadline and SetWriteDeadline.
func (c *conn) SetDeadline(t time.Time) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.setError(c.fd.SetDeadline(t))
}

// SetReadDeadline makes reads fail from t on; zero lets them wait for ever.
func (c *conn) SetReadDeadline(t time.Time) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.setError(c.fd.SetReadDeadline(t))
}

// SetWriteDeadline makes writes fail from t on; zero lets them wait for ever.
func (c *conn) SetWriteDeadline(t time.Time) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.setError(c.fd.SetWriteDeadline(t))
}

// SetReadBuffer sets the size of the system's buffer.
func (c *conn) SetReadBuffer(bytes int) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.setError(setReadBuffer(c.fd, bytes))
}

// SetWriteBuffer sets the size of the system's buffer.
func (c *conn) SetWriteBuffer(bytes int) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.setError(setWriteBuffer(c.fd, bytes))
}

// File returns a file for the same socket, with a life of its own.
func (c *conn) File() (f *os.File, err error) {
	f, err = c.fd.dup()
	if err != nil {
		err = c.opError("file", err)
	}
	return f, err
}

// writeBuffers writes many buffers with one system call.
func (c *conn) writeBuffers(v *Buffers) (int64, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.fd.writeBuffers(v)
	if err != nil {
		err = c.opError("writev", err)
	}
	return n, err
}

func (fd *netFD) writeBuffers(v *Buffers) (n int64, err error) {
	n, err = fd.pfd.Writev((*[][]byte)(v))
	return n, wrapSyscallError("writev", err)
}

// A rawConn gives access to a descriptor.
type rawConn struct {
	fd *netFD
}

func newRawConn(fd *netFD) *rawConn { return &rawConn{fd} }

func (c *rawConn) ok() bool { return c != nil && c.fd != nil }

func (c *rawConn) opError(op string, source, addr Addr, err error) error {
	if err == nil {
		return nil
	}
	return &OpError{Op: op, Net: c.fd.net, Source: source, Addr: addr, Err: err}
}

func (c *rawConn) Control(f func(uintptr)) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.opError("raw-control", nil, c.fd.laddr, c.fd.pfd.RawControl(f))
}

func (c *rawConn) Read(f func(uintptr) bool) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.opError("raw-read", c.fd.laddr, c.fd.raddr, c.fd.pfd.RawRead(f))
}

func (c *rawConn) Write(f func(uintptr) bool) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.opError("raw-write", c.fd.laddr, c.fd.raddr, c.fd.pfd.RawWrite(f))
}

// PollFD and Network are for package os.

func (c *rawConn) PollFD() *poll.FD {
	if !c.ok() {
		return nil
	}
	return &c.fd.pfd
}

func (c *rawConn) Network() poll.String { return poll.String(c.fd.net) }

// A rawListener is a rawConn that neither reads nor writes.
type rawListener struct {
	rawConn
}

func newRawListener(fd *netFD) *rawListener { return &rawListener{rawConn{fd}} }

func (l *rawListener) Read(func(uintptr) bool) error { return syscall.EINVAL }

func (l *rawListener) Write(func(uintptr) bool) error { return syscall.EINVAL }

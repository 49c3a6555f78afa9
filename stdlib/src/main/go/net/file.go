package net

import (
	"os"
	"syscall"
)

// A fileAddr is the name of a file that would be a connection.
type fileAddr string

func (fileAddr) Network() string { return "file+net" }

func (f fileAddr) String() string { return string(f) }

func fileError(f *os.File) error {
	var addr Addr
	if f != nil {
		addr = fileAddr(f.Name())
	}
	return &OpError{Op: "file", Net: "file+net", Addr: addr, Err: syscall.ENOTSUP}
}

// FileConn gives an error: a connection from elsewhere is none of the Java machine's.
func FileConn(f *os.File) (c Conn, err error) { return nil, fileError(f) }

// FileListener gives an error likewise.
func FileListener(f *os.File) (ln Listener, err error) { return nil, fileError(f) }

// FilePacketConn gives an error likewise.
func FilePacketConn(f *os.File) (c PacketConn, err error) { return nil, fileError(f) }

// File gives an error: a connection has no file.
func (c *TCPConn) File() (f *os.File, err error) {
	if c == nil || c.fd == nil {
		return nil, syscall.EINVAL
	}
	return nil, &OpError{Op: "file", Net: c.fd.net, Source: c.fd.laddr, Addr: c.fd.raddr, Err: syscall.ENOTSUP}
}

// File gives an error: a listener has no file.
func (l *TCPListener) File() (f *os.File, err error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	return nil, &OpError{Op: "file", Net: l.fd.net, Addr: l.fd.laddr, Err: syscall.ENOTSUP}
}

// MultipathTCP reports whether connections are to use several paths: never.
func (d *Dialer) MultipathTCP() bool { return false }

// SetMultipathTCP is a wish that nobody hears.
func (d *Dialer) SetMultipathTCP(use bool) {}

// MultipathTCP reports whether connections are to use several paths: never.
func (lc *ListenConfig) MultipathTCP() bool { return false }

// SetMultipathTCP is a wish that nobody hears.
func (lc *ListenConfig) SetMultipathTCP(use bool) {}

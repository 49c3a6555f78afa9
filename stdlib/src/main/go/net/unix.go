package net

import (
	"context"
	"os"
	"sync"
	"syscall"
	"time"
)

// A UnixAddr is the address of a socket in the file system, or of one without a file if it begins with "@".
type UnixAddr struct {
	Name string
	Net  string
}

// Network returns "unix", "unixgram" or "unixpacket".
func (a *UnixAddr) Network() string { return a.Net }

func (a *UnixAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return a.Name
}

func (a *UnixAddr) family() int { return syscall.AF_UNIX }

func (a *UnixAddr) isWildcard() bool { return a == nil || a.Name == "" }

func (a *UnixAddr) sockaddr(family int) (syscall.Sockaddr, error) {
	if a == nil {
		return nil, nil
	}
	return &syscall.SockaddrUnix{Name: a.Name}, nil
}

func (a *UnixAddr) toLocal(net string) sockaddr { return a }

// opAddr returns a nil interface for nil.
func (a *UnixAddr) opAddr() Addr {
	if a == nil {
		return nil
	}
	return a
}

var unixNetworks = map[string]int{
	"unix":       syscall.SOCK_STREAM,
	"unixgram":   syscall.SOCK_DGRAM,
	"unixpacket": syscall.SOCK_SEQPACKET,
}

func sotypeToNet(sotype int) string {
	for name, t := range unixNetworks {
		if t == sotype {
			return name
		}
	}
	panic("sotypeToNet unknown socket type")
}

func sockaddrToUnix(sa syscall.Sockaddr, sotype int) Addr {
	if s, ok := sa.(*syscall.SockaddrUnix); ok {
		return &UnixAddr{Name: s.Name, Net: sotypeToNet(sotype)}
	}
	return nil
}

// ResolveUnixAddr has nothing to look up.
func ResolveUnixAddr(network, address string) (*UnixAddr, error) {
	if _, ok := unixNetworks[network]; !ok {
		return nil, UnknownNetworkError(network)
	}
	return &UnixAddr{Name: address, Net: network}, nil
}

func unixSocket(ctx context.Context, net string, laddr, raddr *UnixAddr, mode string, control controller) (*netFD, error) {
	sotype, ok := unixNetworks[net]
	if !ok {
		return nil, UnknownNetworkError(net)
	}
	var local, remote sockaddr
	if laddr != nil && (mode == "listen" || !laddr.isWildcard()) {
		local = laddr
	}
	if !raddr.isWildcard() {
		remote = raddr
	}
	if mode == "dial" && remote == nil && (sotype != syscall.SOCK_DGRAM || local == nil) {
		return nil, errMissingAddress
	}
	return socket(ctx, net, syscall.AF_UNIX, sotype, 0, false, local, remote, control)
}

// A UnixConn is a connection, or an end of packets, of the machine itself.
type UnixConn struct {
	conn
}

func newUnixConn(fd *netFD) *UnixConn { return &UnixConn{conn{fd}} }

// SyscallConn gives access to the descriptor.
func (c *UnixConn) SyscallConn() (syscall.RawConn, error) {
	if !c.ok() {
		return nil, syscall.EINVAL
	}
	return newRawConn(c.fd), nil
}

// CloseRead ends one direction.
func (c *UnixConn) CloseRead() error { return c.shutdown(syscall.SHUT_RD) }

// CloseWrite ends one direction.
func (c *UnixConn) CloseWrite() error { return c.shutdown(syscall.SHUT_WR) }

// ReadFromUnix waits for data, and returns who sent it if that has a name.
func (c *UnixConn) ReadFromUnix(b []byte) (int, *UnixAddr, error) {
	if !c.ok() {
		return 0, nil, syscall.EINVAL
	}
	n, addr, err := c.readFrom(b)
	return n, addr, c.readError(err)
}

// ReadFrom waits for data, and returns who sent it if that has a name.
func (c *UnixConn) ReadFrom(b []byte) (int, Addr, error) {
	if !c.ok() {
		return 0, nil, syscall.EINVAL
	}
	n, addr, err := c.readFrom(b)
	return n, addr.opAddr(), c.readError(err)
}

// named is the address of somebody who has a name.
func (c *UnixConn) named(sa syscall.Sockaddr) *UnixAddr {
	if sa, ok := sa.(*syscall.SockaddrUnix); ok && sa.Name != "" {
		return &UnixAddr{Name: sa.Name, Net: sotypeToNet(c.fd.sotype)}
	}
	return nil
}

func (c *UnixConn) readFrom(b []byte) (int, *UnixAddr, error) {
	n, sa, err := c.fd.readFrom(b)
	return n, c.named(sa), err
}

// ReadMsgUnix waits for data, and puts control messages into oob: descriptors are closed when a program is started.
func (c *UnixConn) ReadMsgUnix(b, oob []byte) (n, oobn, flags int, addr *UnixAddr, err error) {
	if !c.ok() {
		return 0, 0, 0, nil, syscall.EINVAL
	}
	n, oobn, flags, addr, err = c.readMsg(b, oob)
	return n, oobn, flags, addr, c.readError(err)
}

func (c *UnixConn) readMsg(b, oob []byte) (n, oobn, flags int, addr *UnixAddr, err error) {
	n, oobn, flags, sa, err := c.fd.readMsg(b, oob, syscall.MSG_CMSG_CLOEXEC)
	return n, oobn, flags, c.named(sa), err
}

// WriteToUnix sends a packet.
func (c *UnixConn) WriteToUnix(b []byte, addr *UnixAddr) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.writeTo(b, addr)
	return n, c.writeError(addr.opAddr(), err)
}

// WriteTo sends a packet; addr is a *UnixAddr.
func (c *UnixConn) WriteTo(b []byte, addr Addr) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	a, ok := addr.(*UnixAddr)
	if !ok {
		return 0, c.writeError(addr, syscall.EINVAL)
	}
	n, err := c.writeTo(b, a)
	return n, c.writeError(a.opAddr(), err)
}

func (c *UnixConn) writeTo(b []byte, addr *UnixAddr) (int, error) {
	switch {
	case c.fd.isConnected:
		return 0, ErrWriteToConnected
	case addr == nil:
		return 0, errMissingAddress
	case addr.Net != sotypeToNet(c.fd.sotype):
		return 0, syscall.EAFNOSUPPORT
	}
	return c.fd.writeTo(b, &syscall.SockaddrUnix{Name: addr.Name})
}

// WriteMsgUnix sends data with control messages.
func (c *UnixConn) WriteMsgUnix(b, oob []byte, addr *UnixAddr) (n, oobn int, err error) {
	if !c.ok() {
		return 0, 0, syscall.EINVAL
	}
	n, oobn, err = c.writeMsg(b, oob, addr)
	return n, oobn, c.writeError(addr.opAddr(), err)
}

func (c *UnixConn) writeMsg(b, oob []byte, addr *UnixAddr) (n, oobn int, err error) {
	if c.fd.sotype == syscall.SOCK_DGRAM && c.fd.isConnected {
		return 0, 0, ErrWriteToConnected
	}
	if addr == nil {
		return c.fd.writeMsg(b, oob, nil)
	}
	if addr.Net != sotypeToNet(c.fd.sotype) {
		return 0, 0, syscall.EAFNOSUPPORT
	}
	return c.fd.writeMsg(b, oob, &syscall.SockaddrUnix{Name: addr.Name})
}

// DialUnix connects to raddr; laddr is the socket's own address, or nil.
func DialUnix(network string, laddr, raddr *UnixAddr) (*UnixConn, error) {
	return dialUnix(context.Background(), &Dialer{}, network, laddr, raddr)
}

func dialUnix(ctx context.Context, d *Dialer, network string, laddr, raddr *UnixAddr) (*UnixConn, error) {
	sd := &sysDialer{Dialer: *d, network: network, address: raddr.String()}
	c, err := sd.dialUnix(ctx, laddr, raddr)
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Source: laddr.opAddr(), Addr: raddr.opAddr(), Err: err}
	}
	return c, nil
}

func (sd *sysDialer) dialUnix(ctx context.Context, laddr, raddr *UnixAddr) (*UnixConn, error) {
	fd, err := unixSocket(ctx, sd.network, laddr, raddr, "dial", sd.controller())
	if err != nil {
		return nil, err
	}
	return newUnixConn(fd), nil
}

// A UnixListener waits for connections of the machine itself.
type UnixListener struct {
	fd         *netFD
	path       string
	unlink     bool
	unlinkOnce sync.Once
}

// listenError checks what ListenUnix and ListenUnixgram are given.
func listenError(network string, laddr *UnixAddr, known bool) error {
	switch {
	case !known:
		return &OpError{Op: "listen", Net: network, Source: nil, Addr: laddr.opAddr(), Err: UnknownNetworkError(network)}
	case laddr == nil:
		return &OpError{Op: "listen", Net: network, Source: nil, Addr: nil, Err: errMissingAddress}
	}
	return nil
}

// ListenUnix waits for connections to laddr, whose file it makes.
func ListenUnix(network string, laddr *UnixAddr) (*UnixListener, error) {
	if err := listenError(network, laddr, network == "unix" || network == "unixpacket"); err != nil {
		return nil, err
	}
	sl := &sysListener{network: network, address: laddr.String()}
	l, err := sl.listenUnix(context.Background(), laddr)
	if err != nil {
		return nil, sl.opError(laddr, err)
	}
	return l, nil
}

// ListenUnixgram takes packets that are sent to laddr, whose file it makes.
func ListenUnixgram(network string, laddr *UnixAddr) (*UnixConn, error) {
	if err := listenError(network, laddr, network == "unixgram"); err != nil {
		return nil, err
	}
	sl := &sysListener{network: network, address: laddr.String()}
	c, err := sl.listenUnixgram(context.Background(), laddr)
	if err != nil {
		return nil, sl.opError(laddr, err)
	}
	return c, nil
}

func (sl *sysListener) listenUnix(ctx context.Context, laddr *UnixAddr) (*UnixListener, error) {
	fd, err := unixSocket(ctx, sl.network, laddr, nil, "listen", sl.controller())
	if err != nil {
		return nil, err
	}
	return &UnixListener{fd: fd, path: fd.laddr.String(), unlink: true}, nil
}

func (sl *sysListener) listenUnixgram(ctx context.Context, laddr *UnixAddr) (*UnixConn, error) {
	fd, err := unixSocket(ctx, sl.network, laddr, nil, "listen", sl.controller())
	if err != nil {
		return nil, err
	}
	return newUnixConn(fd), nil
}

func (l *UnixListener) ok() bool { return l != nil && l.fd != nil }

func (l *UnixListener) opError(op string, err error) error {
	return &OpError{Op: op, Net: l.fd.net, Source: nil, Addr: l.fd.laddr, Err: err}
}

func (l *UnixListener) accept() (*UnixConn, error) {
	fd, err := l.fd.accept()
	if err != nil {
		return nil, err
	}
	return newUnixConn(fd), nil
}

// AcceptUnix waits for the next connection.
func (l *UnixListener) AcceptUnix() (*UnixConn, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	c, err := l.accept()
	if err != nil {
		return nil, l.opError("accept", err)
	}
	return c, nil
}

// Accept waits for the next connection.
func (l *UnixListener) Accept() (Conn, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	c, err := l.accept()
	if err != nil {
		return nil, l.opError("accept", err)
	}
	return c, nil
}

// SetUnlinkOnClose says whether Close removes the file: so it begins, except for a listener that came from a file.
func (l *UnixListener) SetUnlinkOnClose(unlink bool) { l.unlink = unlink }

// Close makes Accepts that wait return errors. Connections stay.
func (l *UnixListener) Close() error {
	if !l.ok() {
		return syscall.EINVAL
	}
	// Before the descriptor is closed: later the name may be somebody else's.
	l.unlinkOnce.Do(func() {
		if l.unlink && l.path != "" && l.path[0] != '@' {
			syscall.Unlink(l.path)
		}
	})
	if err := l.fd.Close(); err != nil {
		return l.opError("close", err)
	}
	return nil
}

// Addr returns the address that is listened to, a *UnixAddr.
func (l *UnixListener) Addr() Addr { return l.fd.laddr }

// SetDeadline makes Accepts fail from t on; zero lets them wait for ever.
func (l *UnixListener) SetDeadline(t time.Time) error {
	if !l.ok() {
		return syscall.EINVAL
	}
	return l.fd.SetDeadline(t)
}

// SyscallConn gives access to the descriptor, which is neither read nor written.
func (l *UnixListener) SyscallConn() (syscall.RawConn, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	return newRawListener(l.fd), nil
}

// File returns a file for the same socket, with a life of its own.
func (l *UnixListener) File() (f *os.File, err error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	f, err = l.fd.dup()
	if err != nil {
		err = l.opError("file", err)
	}
	return f, err
}

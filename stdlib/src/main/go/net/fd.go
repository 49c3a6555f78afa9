package net

import (
	"context"
	"internal/poll"
	"io"
	"os"
	"sync"
	"syscall"
	"time"
)

// A netFD is a network descriptor.
type netFD struct {
	pfd   poll.FD
	net   string
	laddr Addr
	raddr Addr
}

func newFD(sysfd int, net string) *netFD {
	fd := &netFD{net: net}
	fd.pfd.Sysfd = sysfd
	fd.pfd.IsStream = true
	fd.pfd.ZeroReadIsEOF = true
	return fd
}

func (fd *netFD) init() error { return fd.pfd.Init(fd.net, true) }

// sockaddr asks for one of the addresses.
func (fd *netFD) sockaddr(remote bool) Addr {
	ip, port, scope := sockname(fd.pfd.Sysfd, remote)
	if ip == nil {
		return nil
	}
	a := &TCPAddr{IP: IP(ip), Port: port}
	if len(ip) == IPv6len && scope != 0 {
		a.Zone = itoa(scope)
	}
	return a
}

// listenFD makes a listener. errcall names the system call that failed.
func listenFD(net string, laddr *TCPAddr) (*netFD, error) {
	domain, ip, scope, err := favorite(net, laddr, true)
	if err != nil {
		return nil, err
	}
	sysfd := tcpListen(domain, ip, laddr.Port, scope, listenBacklog)
	if sysfd < 0 {
		return nil, os.NewSyscallError("bind", syscall.Errno(-sysfd))
	}
	fd := newFD(sysfd, net)
	if err := fd.init(); err != nil {
		syscall.Close(sysfd)
		return nil, err
	}
	fd.laddr = fd.sockaddr(false)
	return fd, nil
}

// listenBacklog is how many connections may wait to be accepted.
const listenBacklog = 4096

// Address families as the system numbers them.
const (
	afInet  = 2
	afInet6 = 10
)

var ipv6 struct {
	once sync.Once
	ok   bool
}

func supportsIPv6() bool {
	ipv6.once.Do(func() { ipv6.ok = ipv6Supported() })
	return ipv6.ok
}

// favorite returns the family and form of an address for the socket: an unspecified one listens to both families if there are two.
func favorite(net string, a *TCPAddr, listen bool) (domain int, ip []byte, scope int, err error) {
	addr := a.IP
	if len(addr) == 0 {
		if net == "tcp4" || net != "tcp6" && !supportsIPv6() {
			return afInet, []byte(IPv4zero.To4()), 0, nil
		}
		return afInet6, []byte(IPv6unspecified), 0, nil
	}
	if ip4 := addr.To4(); ip4 != nil && net != "tcp6" {
		return afInet, []byte(ip4), 0, nil
	}
	ip6 := addr.To16()
	if ip6 == nil || net == "tcp4" {
		return 0, nil, 0, &AddrError{Err: "non-IPv4 address", Addr: addr.String()}
	}
	scope, _ = decimal(a.Zone, 1<<30)
	return afInet6, []byte(ip6), scope, nil
}

// aLongTimeAgo is a deadline that ends what waits.
var aLongTimeAgo = time.Unix(1, 0)

// dialFD makes a connection.
func dialFD(ctx context.Context, net string, laddr, raddr *TCPAddr) (*netFD, error) {
	domain, rip, scope, err := favorite(net, raddr, false)
	if err != nil {
		return nil, err
	}
	var lip []byte
	lport := -1
	if laddr != nil {
		local := *laddr
		if len(local.IP) == 0 {
			// Of the same family as the remote one.
			local.IP = IPv6unspecified
			if domain == afInet {
				local.IP = IPv4zero
			}
		}
		if _, lip, _, err = favorite(net, &local, false); err != nil {
			return nil, err
		}
		lport = laddr.Port
	}
	sysfd, connected := tcpConnect(domain, lip, lport, rip, raddr.Port, scope)
	if sysfd < 0 {
		return nil, os.NewSyscallError("connect", syscall.Errno(-sysfd))
	}
	fd := newFD(sysfd, net)
	if err := fd.connect(ctx, connected); err != nil {
		fd.pfd.Close()
		return nil, err
	}
	fd.laddr = fd.sockaddr(false)
	if fd.raddr = fd.sockaddr(true); fd.raddr == nil {
		fd.raddr = raddr
	}
	return fd, nil
}

// connect waits until the connection stands. An end of ctx is made a deadline in the past.
func (fd *netFD) connect(ctx context.Context, connected bool) (ret error) {
	if err := fd.init(); err != nil {
		return err
	}
	if connected {
		return nil
	}
	if deadline, ok := ctx.Deadline(); ok && !deadline.IsZero() {
		fd.pfd.SetWriteDeadline(deadline)
		defer fd.pfd.SetWriteDeadline(time.Time{})
	}
	if ctx.Done() != nil {
		stop := context.AfterFunc(ctx, func() { fd.pfd.SetWriteDeadline(aLongTimeAgo) })
		defer func() {
			if !stop() && ret != nil {
				ret = mapErr(ctx.Err())
			}
		}()
	}
	for {
		if err := fd.pfd.WaitWrite(); err != nil {
			return err
		}
		switch errno := syscall.Errno(-finishConnect(fd.pfd.Sysfd)); errno {
		case 0, syscall.EISCONN:
			return nil
		case syscall.EINPROGRESS, syscall.EALREADY, syscall.EINTR:
			// not yet
		default:
			return os.NewSyscallError("connect", errno)
		}
	}
}

func (fd *netFD) accept() (netfd *netFD, err error) {
	d, errcall, err := fd.pfd.Accept()
	if err != nil {
		if errcall != "" {
			err = os.NewSyscallError(errcall, err)
		}
		return nil, err
	}
	netfd = newFD(d, fd.net)
	if err = netfd.init(); err != nil {
		netfd.Close()
		return nil, err
	}
	netfd.laddr = netfd.sockaddr(false)
	netfd.raddr = netfd.sockaddr(true)
	return netfd, nil
}

// wrap names the system call in errors of the system.
func wrap(call string, err error) error {
	if _, ok := err.(syscall.Errno); ok {
		return os.NewSyscallError(call, err)
	}
	return err
}

func (fd *netFD) Close() error { return fd.pfd.Close() }

func (fd *netFD) Read(p []byte) (n int, err error) {
	n, err = fd.pfd.Read(p)
	return n, wrap("read", err)
}

func (fd *netFD) Write(p []byte) (n int, err error) {
	n, err = fd.pfd.Write(p)
	return n, wrap("write", err)
}

func (fd *netFD) shutdown(how int) error { return wrap("shutdown", fd.pfd.Shutdown(how)) }

func (fd *netFD) option(option, value int) error {
	return wrap("setsockopt", fd.pfd.SetsockoptInt(option, value))
}

// A conn is what all connections share.
type conn struct {
	fd *netFD
}

func (c *conn) ok() bool { return c != nil && c.fd != nil }

func (c *conn) opError(op string, err error) error {
	return &OpError{Op: op, Net: c.fd.net, Source: c.fd.laddr, Addr: c.fd.raddr, Err: err}
}

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
	return c.setError(c.fd.pfd.SetDeadline(t))
}

// SetReadDeadline makes reads fail from t on; zero lets them wait for ever.
func (c *conn) SetReadDeadline(t time.Time) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.setError(c.fd.pfd.SetReadDeadline(t))
}

// SetWriteDeadline makes writes fail from t on; zero lets them wait for ever.
func (c *conn) SetWriteDeadline(t time.Time) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.setError(c.fd.pfd.SetWriteDeadline(t))
}

// SetReadBuffer sets the size of the system's buffer.
func (c *conn) SetReadBuffer(bytes int) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.setError(c.fd.option(poll.SO_RCVBUF, bytes))
}

// SetWriteBuffer sets the size of the system's buffer.
func (c *conn) SetWriteBuffer(bytes int) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.setError(c.fd.option(poll.SO_SNDBUF, bytes))
}

// SyscallConn gives access to the descriptor.
func (c *conn) SyscallConn() (syscall.RawConn, error) {
	if !c.ok() {
		return nil, syscall.EINVAL
	}
	return &rawConn{c.fd}, nil
}

type rawConn struct {
	fd *netFD
}

func (c *rawConn) wrap(op string, err error) error {
	if err == nil {
		return nil
	}
	return &OpError{Op: op, Net: c.fd.net, Source: nil, Addr: c.fd.laddr, Err: err}
}

func (c *rawConn) Control(f func(uintptr)) error {
	return c.wrap("raw-control", c.fd.pfd.RawControl(f))
}

func (c *rawConn) Read(f func(uintptr) bool) error {
	return c.wrap("raw-read", c.fd.pfd.RawRead(f))
}

func (c *rawConn) Write(f func(uintptr) bool) error {
	return c.wrap("raw-write", c.fd.pfd.RawWrite(f))
}

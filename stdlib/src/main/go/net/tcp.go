package net

import (
	"context"
	"io"
	"net/netip"
	"os"
	"syscall"
	"time"
)

// A TCPAddr is the address of an end of a TCP connection.
type TCPAddr struct {
	IP   IP
	Port int
	Zone string // of a link-local IPv6 address
}

// AddrPort returns the address as a small value; a port that is too large is cut off.
func (a *TCPAddr) AddrPort() netip.AddrPort {
	if a == nil {
		return netip.AddrPort{}
	}
	return addrPort(a.IP, a.Port, a.Zone)
}

func addrPort(ip IP, port int, zone string) netip.AddrPort {
	addr, _ := netip.AddrFromSlice(ip) // what is no address gives the zero one
	return netip.AddrPortFrom(addr.WithZone(zone), uint16(port))
}

// Network returns "tcp".
func (a *TCPAddr) Network() string { return "tcp" }

func (a *TCPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return JoinHostPort(ipText(a.IP, a.Zone), itoa(a.Port))
}

func (a *TCPAddr) family() int {
	if a == nil {
		return syscall.AF_INET
	}
	return ipFamily(a.IP)
}

func (a *TCPAddr) isWildcard() bool { return a == nil || isAny(a.IP) }

func (a *TCPAddr) sockaddr(family int) (syscall.Sockaddr, error) {
	if a == nil {
		return nil, nil
	}
	return ipToSockaddr(family, a.IP, a.Port, a.Zone)
}

func (a *TCPAddr) toLocal(net string) sockaddr {
	return &TCPAddr{loopbackIP(net), a.Port, a.Zone}
}

// opAddr returns a nil interface for nil.
func (a *TCPAddr) opAddr() Addr {
	if a == nil {
		return nil
	}
	return a
}

func sockaddrToTCP(sa syscall.Sockaddr) Addr {
	if ip, port, zone, ok := sockaddrParts(sa); ok {
		return &TCPAddr{ip, port, zone}
	}
	return nil
}

// ResolveTCPAddr looks up the names in host:port; of several addresses it takes one, IPv4 if there is.
func ResolveTCPAddr(network, address string) (*TCPAddr, error) {
	if network == "" {
		network = "tcp"
	}
	if !isNetwork(network, "tcp") {
		return nil, UnknownNetworkError(network)
	}
	addrs, err := DefaultResolver.internetAddrList(context.Background(), network, address)
	if err != nil {
		return nil, err
	}
	return addrs.forResolve(network, address).(*TCPAddr), nil
}

// isNetwork reports whether network is the kind, perhaps with 4 or 6.
func isNetwork(network, kind string) bool {
	return network == kind || network == kind+"4" || network == kind+"6"
}

// TCPAddrFromAddrPort is the way back from AddrPort; the IP of no address is nil.
func TCPAddrFromAddrPort(addr netip.AddrPort) *TCPAddr {
	ip := addr.Addr()
	return &TCPAddr{IP: ip.AsSlice(), Port: int(addr.Port()), Zone: ip.Zone()}
}

// A TCPConn is a TCP connection.
type TCPConn struct {
	conn
}

// A KeepAliveConfig says how to find out that the other end is gone. 0 is a value of Go's, a negative one leaves the system's.
type KeepAliveConfig struct {
	Enable bool

	// Idle is the time without data until the first probe; 0: 15 seconds.
	Idle time.Duration

	// Interval is the time between probes; 0: 15 seconds.
	Interval time.Duration

	// Count is how many probes without an answer end the connection; 0: 9.
	Count int
}

func newTCPConn(fd *netFD, keepAliveIdle time.Duration, config KeepAliveConfig) *TCPConn {
	setNoDelay(fd, true)
	if !config.Enable && keepAliveIdle >= 0 {
		config = KeepAliveConfig{Enable: true, Idle: keepAliveIdle}
	}
	c := &TCPConn{conn{fd}}
	if config.Enable {
		testPreHookSetKeepAlive(fd)
		c.SetKeepAliveConfig(config)
		testHookSetKeepAlive(config)
	}
	return c
}

// SyscallConn gives access to the descriptor.
func (c *TCPConn) SyscallConn() (syscall.RawConn, error) {
	if !c.ok() {
		return nil, syscall.EINVAL
	}
	return newRawConn(c.fd), nil
}

// ReadFrom sends all that r has; what a file or another connection has without reading it.
func (c *TCPConn) ReadFrom(r io.Reader) (int64, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.readFrom(r)
	if err != nil && err != io.EOF {
		err = c.opError("readfrom", err)
	}
	return n, err
}

// WriteTo writes all that comes to w.
func (c *TCPConn) WriteTo(w io.Writer) (int64, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.writeTo(w)
	if err != nil && err != io.EOF {
		err = c.opError("writeto", err)
	}
	return n, err
}

// CloseRead ends one direction.
func (c *TCPConn) CloseRead() error { return c.shutdown(syscall.SHUT_RD) }

// CloseWrite ends one direction: the other end sees the end of the input.
func (c *TCPConn) CloseWrite() error { return c.shutdown(syscall.SHUT_WR) }

// shutdown ends one direction.
func (c *conn) shutdown(how int) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	if err := c.fd.shutdown(how); err != nil {
		return c.opError("close", err)
	}
	return nil
}

// set calls what sets an option.
func (c *TCPConn) set(f func(fd *netFD) error) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	if err := f(c.fd); err != nil {
		return c.opError("set", err)
	}
	return nil
}

// SetLinger says what Close does with data that is not sent yet: throw it away after sec seconds; less than 0: send it meanwhile.
func (c *TCPConn) SetLinger(sec int) error {
	return c.set(func(fd *netFD) error { return setLinger(fd, sec) })
}

// SetKeepAlive says whether to probe for the other end.
func (c *TCPConn) SetKeepAlive(keepalive bool) error {
	return c.set(func(fd *netFD) error { return setKeepAlive(fd, keepalive) })
}

// SetKeepAlivePeriod sets KeepAliveConfig.Idle.
func (c *TCPConn) SetKeepAlivePeriod(d time.Duration) error {
	return c.set(func(fd *netFD) error { return setKeepAliveIdle(fd, d) })
}

// SetKeepAliveConfig says whether and how to probe for the other end.
func (c *TCPConn) SetKeepAliveConfig(config KeepAliveConfig) error {
	return c.set(func(fd *netFD) error {
		if err := setKeepAlive(fd, config.Enable); err != nil {
			return err
		}
		if err := setKeepAliveIdle(fd, config.Idle); err != nil {
			return err
		}
		if err := setKeepAliveInterval(fd, config.Interval); err != nil {
			return err
		}
		return setKeepAliveCount(fd, config.Count)
	})
}

// SetNoDelay says whether small packets are sent at once, which is how it begins.
func (c *TCPConn) SetNoDelay(noDelay bool) error {
	return c.set(func(fd *netFD) error { return setNoDelay(fd, noDelay) })
}

// MultipathTCP reports whether the connection uses several paths.
func (c *TCPConn) MultipathTCP() (bool, error) {
	if !c.ok() {
		return false, syscall.EINVAL
	}
	return isUsingMultipathTCP(c.fd), nil
}

// DialTCP connects to raddr, from laddr if that is not nil.
func DialTCP(network string, laddr, raddr *TCPAddr) (*TCPConn, error) {
	return dialTCP(context.Background(), &Dialer{}, network, laddr, raddr)
}

func dialTCP(ctx context.Context, d *Dialer, network string, laddr, raddr *TCPAddr) (c *TCPConn, err error) {
	switch {
	case !isNetwork(network, "tcp"):
		err = UnknownNetworkError(network)
	case raddr == nil:
		err = errMissingAddress
	default:
		sd := &sysDialer{Dialer: *d, network: network, address: raddr.String()}
		if sd.MultipathTCP() {
			c, err = sd.dialMPTCP(ctx, laddr, raddr)
		} else {
			c, err = sd.dialTCP(ctx, laddr, raddr)
		}
	}
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Source: laddr.opAddr(), Addr: raddr.opAddr(), Err: err}
	}
	return c, nil
}

func (sd *sysDialer) dialTCP(ctx context.Context, laddr, raddr *TCPAddr) (*TCPConn, error) {
	if h := sd.testHookDialTCP; h != nil {
		return h(ctx, sd.network, laddr, raddr)
	}
	if h := testHookDialTCP; h != nil {
		return h(ctx, sd.network, laddr, raddr)
	}
	return sd.doDialTCP(ctx, laddr, raddr)
}

func (sd *sysDialer) doDialTCP(ctx context.Context, laddr, raddr *TCPAddr) (*TCPConn, error) {
	return sd.doDialTCPProto(ctx, laddr, raddr, 0)
}

func (sd *sysDialer) doDialTCPProto(ctx context.Context, laddr, raddr *TCPAddr, proto int) (*TCPConn, error) {
	fd, err := internetSocket(ctx, sd.network, laddr, raddr, syscall.SOCK_STREAM, proto, "dial", sd.controller())
	if laddr == nil || laddr.Port == 0 {
		// The system chooses a port of its own, which may be the one that is called: then the socket has called itself.
		for again := 0; again < 2 && (err == nil && selfConnect(fd) || spuriousENOTAVAIL(err)); again++ {
			if err == nil {
				fd.Close()
			}
			fd, err = internetSocket(ctx, sd.network, laddr, raddr, syscall.SOCK_STREAM, proto, "dial", sd.controller())
		}
	}
	if err != nil {
		return nil, err
	}
	return newTCPConn(fd, sd.Dialer.KeepAlive, sd.Dialer.KeepAliveConfig), nil
}

func selfConnect(fd *netFD) bool {
	l, ok1 := fd.laddr.(*TCPAddr)
	r, ok2 := fd.raddr.(*TCPAddr)
	if !ok1 || !ok2 {
		return true // it has gone already
	}
	return l.Port == r.Port && l.IP.Equal(r.IP)
}

func spuriousENOTAVAIL(err error) bool {
	if op, ok := err.(*OpError); ok {
		err = op.Err
	}
	if sys, ok := err.(*os.SyscallError); ok {
		err = sys.Err
	}
	return err == syscall.EADDRNOTAVAIL
}

// A TCPListener waits for TCP connections.
type TCPListener struct {
	fd *netFD
	lc ListenConfig
}

// ListenTCP waits for connections to laddr; port 0 is any free one.
func ListenTCP(network string, laddr *TCPAddr) (*TCPListener, error) {
	if !isNetwork(network, "tcp") {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: laddr.opAddr(), Err: UnknownNetworkError(network)}
	}
	if laddr == nil {
		laddr = &TCPAddr{}
	}
	sl := &sysListener{network: network, address: laddr.String()}
	l, err := sl.listenTCPOrMPTCP(context.Background(), laddr)
	if err != nil {
		return nil, sl.opError(laddr, err)
	}
	return l, nil
}

func (sl *sysListener) listenTCPOrMPTCP(ctx context.Context, laddr *TCPAddr) (*TCPListener, error) {
	if sl.MultipathTCP() {
		return sl.listenMPTCP(ctx, laddr)
	}
	return sl.listenTCP(ctx, laddr)
}

func (sl *sysListener) listenTCP(ctx context.Context, laddr *TCPAddr) (*TCPListener, error) {
	return sl.listenTCPProto(ctx, laddr, 0)
}

func (sl *sysListener) listenTCPProto(ctx context.Context, laddr *TCPAddr, proto int) (*TCPListener, error) {
	fd, err := internetSocket(ctx, sl.network, laddr, nil, syscall.SOCK_STREAM, proto, "listen", sl.controller())
	if err != nil {
		return nil, err
	}
	return &TCPListener{fd, sl.ListenConfig}, nil
}

func (l *TCPListener) ok() bool { return l != nil && l.fd != nil }

func (l *TCPListener) opError(op string, err error) error {
	return &OpError{Op: op, Net: l.fd.net, Source: nil, Addr: l.fd.laddr, Err: err}
}

func (l *TCPListener) accept() (*TCPConn, error) {
	fd, err := l.fd.accept()
	if err != nil {
		return nil, err
	}
	return newTCPConn(fd, l.lc.KeepAlive, l.lc.KeepAliveConfig), nil
}

// AcceptTCP waits for the next connection.
func (l *TCPListener) AcceptTCP() (*TCPConn, error) {
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
func (l *TCPListener) Accept() (Conn, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	c, err := l.accept()
	if err != nil {
		return nil, l.opError("accept", err)
	}
	return c, nil
}

// Close makes Accepts that wait return errors. Connections stay.
func (l *TCPListener) Close() error {
	if !l.ok() {
		return syscall.EINVAL
	}
	if err := l.fd.Close(); err != nil {
		return l.opError("close", err)
	}
	return nil
}

// Addr returns the address that is listened to, a *TCPAddr.
func (l *TCPListener) Addr() Addr { return l.fd.laddr }

// SetDeadline makes Accepts fail from t on; zero lets them wait for ever.
func (l *TCPListener) SetDeadline(t time.Time) error {
	if !l.ok() {
		return syscall.EINVAL
	}
	return l.fd.SetDeadline(t)
}

// SyscallConn gives access to the descriptor, which is neither read nor written.
func (l *TCPListener) SyscallConn() (syscall.RawConn, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	return newRawListener(l.fd), nil
}

// File returns a file for the same socket, with a life of its own.
func (l *TCPListener) File() (f *os.File, err error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	f, err = l.fd.dup()
	if err != nil {
		return nil, l.opError("file", err)
	}
	return f, nil
}

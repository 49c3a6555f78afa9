package net

import (
	"context"
	"internal/poll"
	"io"
	"syscall"
	"time"
)

// A TCPAddr is the address of an end of a TCP connection.
type TCPAddr struct {
	IP   IP
	Port int
	Zone string // of a link-local IPv6 address
}

// Network returns "tcp".
func (a *TCPAddr) Network() string { return "tcp" }

func (a *TCPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	ip := ""
	if len(a.IP) > 0 {
		ip = a.IP.String()
	}
	if a.Zone != "" {
		ip += "%" + a.Zone
	}
	return JoinHostPort(ip, itoa(a.Port))
}

// addr returns a nil interface for nil.
func (a *TCPAddr) addr() Addr {
	if a == nil {
		return nil
	}
	return a
}

// ResolveTCPAddr looks up the names in host:port; of several addresses it takes the first, an IPv4 one if there is one.
func ResolveTCPAddr(network, address string) (*TCPAddr, error) {
	switch network {
	case "tcp", "tcp4", "tcp6":
	case "":
		network = "tcp"
	default:
		return nil, UnknownNetworkError(network)
	}
	list, err := DefaultResolver.addrs(context.Background(), network, address)
	if err != nil {
		return nil, err
	}
	for _, a := range list {
		if a.IP == nil || a.IP.To4() != nil || network == "tcp6" {
			return a, nil
		}
	}
	return list[0], nil
}

// A TCPConn is a TCP connection.
type TCPConn struct {
	conn
}

// A KeepAliveConfig says how to find out that the other end is gone.
type KeepAliveConfig struct {
	Enable   bool
	Idle     time.Duration
	Interval time.Duration
	Count    int
}

// defaultKeepAlive is the time until the first probe.
const defaultKeepAlive = 15 * time.Second

func newTCPConn(fd *netFD, keepAlive time.Duration, config KeepAliveConfig) *TCPConn {
	fd.option(poll.TCP_NODELAY, 1)
	if config.Enable || keepAlive >= 0 {
		fd.option(poll.SO_KEEPALIVE, 1)
	}
	return &TCPConn{conn{fd}}
}

// plainWriter and plainReader hide ReadFrom and WriteTo from io.Copy.
type plainWriter struct{ c *TCPConn }

func (w plainWriter) Write(b []byte) (int, error) { return w.c.Write(b) }

type plainReader struct{ c *TCPConn }

func (r plainReader) Read(b []byte) (int, error) { return r.c.Read(b) }

// ReadFrom writes all that r has.
func (c *TCPConn) ReadFrom(r io.Reader) (int64, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	return io.Copy(plainWriter{c}, r)
}

// WriteTo writes all that comes to w.
func (c *TCPConn) WriteTo(w io.Writer) (int64, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	return io.Copy(w, plainReader{c})
}

// CloseRead ends one direction.
func (c *TCPConn) CloseRead() error { return c.shutdown(syscall.SHUT_RD) }

// CloseWrite ends one direction: the other end sees the end of the input.
func (c *TCPConn) CloseWrite() error { return c.shutdown(syscall.SHUT_WR) }

func (c *TCPConn) shutdown(how int) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	if err := c.fd.shutdown(how); err != nil {
		return c.opError("close", err)
	}
	return nil
}

func (c *TCPConn) set(option, value int) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.setError(c.fd.option(option, value))
}

func oneIf(b bool) int {
	if b {
		return 1
	}
	return 0
}

// SetLinger says what Close does with data that is not sent yet: throw it away after sec seconds; less than 0: send it meanwhile.
func (c *TCPConn) SetLinger(sec int) error { return c.set(poll.SO_LINGER, sec) }

// SetKeepAlive says whether to probe for the other end.
func (c *TCPConn) SetKeepAlive(keepalive bool) error {
	return c.set(poll.SO_KEEPALIVE, oneIf(keepalive))
}

// SetKeepAlivePeriod switches probing on; the times are the system's.
func (c *TCPConn) SetKeepAlivePeriod(d time.Duration) error { return c.set(poll.SO_KEEPALIVE, 1) }

// SetKeepAliveConfig says whether to probe; the times are the system's.
func (c *TCPConn) SetKeepAliveConfig(config KeepAliveConfig) error {
	return c.SetKeepAlive(config.Enable)
}

// SetNoDelay says whether small packets are sent at once, which is how it begins.
func (c *TCPConn) SetNoDelay(noDelay bool) error { return c.set(poll.TCP_NODELAY, oneIf(noDelay)) }

// MultipathTCP reports that the connection has one path.
func (c *TCPConn) MultipathTCP() (bool, error) { return false, nil }

func checkTCP(network string) bool {
	return network == "tcp" || network == "tcp4" || network == "tcp6"
}

// DialTCP connects to raddr, from laddr if that is not nil.
func DialTCP(network string, laddr, raddr *TCPAddr) (*TCPConn, error) {
	if !checkTCP(network) {
		return nil, &OpError{Op: "dial", Net: network, Source: laddr.addr(), Addr: raddr.addr(), Err: UnknownNetworkError(network)}
	}
	if raddr == nil {
		return nil, &OpError{Op: "dial", Net: network, Source: laddr.addr(), Addr: nil, Err: errMissingAddress}
	}
	c, err := dialTCP(context.Background(), &Dialer{}, network, laddr, raddr)
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Source: laddr.addr(), Addr: raddr.addr(), Err: err}
	}
	return c, nil
}

func dialTCP(ctx context.Context, d *Dialer, network string, laddr, raddr *TCPAddr) (*TCPConn, error) {
	fd, err := dialFD(ctx, network, laddr, raddr)
	if err != nil {
		return nil, err
	}
	return newTCPConn(fd, d.KeepAlive, d.KeepAliveConfig), nil
}

// A TCPListener waits for TCP connections.
type TCPListener struct {
	fd     *netFD
	config ListenConfig
}

func (l *TCPListener) ok() bool { return l != nil && l.fd != nil }

// ListenTCP waits for connections to laddr; port 0 is any free one.
func ListenTCP(network string, laddr *TCPAddr) (*TCPListener, error) {
	if !checkTCP(network) {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: laddr.addr(), Err: UnknownNetworkError(network)}
	}
	if laddr == nil {
		laddr = &TCPAddr{}
	}
	return listenTCP(ListenConfig{}, network, laddr)
}

func listenTCP(config ListenConfig, network string, laddr *TCPAddr) (*TCPListener, error) {
	fd, err := listenFD(network, laddr)
	if err != nil {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: laddr, Err: err}
	}
	return &TCPListener{fd, config}, nil
}

func (l *TCPListener) opError(op string, err error) error {
	return &OpError{Op: op, Net: l.fd.net, Source: nil, Addr: l.fd.laddr, Err: err}
}

func (l *TCPListener) accept() (*TCPConn, error) {
	fd, err := l.fd.accept()
	if err != nil {
		return nil, err
	}
	return newTCPConn(fd, l.config.KeepAlive, l.config.KeepAliveConfig), nil
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
	return l.fd.pfd.SetDeadline(t)
}

// SyscallConn gives access to the descriptor.
func (l *TCPListener) SyscallConn() (syscall.RawConn, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	return &rawConn{l.fd}, nil
}

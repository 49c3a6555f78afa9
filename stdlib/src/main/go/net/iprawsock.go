package net

import (
	"context"
	"net/netip"
	"syscall"
)

// An IPAddr is an address without a port.
type IPAddr struct {
	IP   IP
	Zone string // of a link-local IPv6 address
}

// Network returns "ip".
func (a *IPAddr) Network() string { return "ip" }

func (a *IPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return ipText(a.IP, a.Zone)
}

func (a *IPAddr) family() int {
	if a == nil {
		return syscall.AF_INET
	}
	return ipFamily(a.IP)
}

func (a *IPAddr) isWildcard() bool { return a == nil || isAny(a.IP) }

func (a *IPAddr) sockaddr(family int) (syscall.Sockaddr, error) {
	if a == nil {
		return nil, nil
	}
	return ipToSockaddr(family, a.IP, 0, a.Zone)
}

func (a *IPAddr) toLocal(net string) sockaddr { return &IPAddr{loopbackIP(net), a.Zone} }

// opAddr returns a nil interface for nil.
func (a *IPAddr) opAddr() Addr {
	if a == nil {
		return nil
	}
	return a
}

func sockaddrToIP(sa syscall.Sockaddr) Addr {
	if ip, _, zone, ok := sockaddrParts(sa); ok {
		return &IPAddr{ip, zone}
	}
	return nil
}

func ipAddrFromAddr(addr netip.Addr) *IPAddr {
	return &IPAddr{IP: addr.AsSlice(), Zone: addr.Zone()}
}

// ResolveIPAddr looks up a host; of several addresses it takes one, IPv4 if there is.
func ResolveIPAddr(network, address string) (*IPAddr, error) {
	if network == "" {
		network = "ip"
	}
	afnet, _, err := parseNetwork(context.Background(), network, false)
	if err != nil {
		return nil, err
	}
	if !isNetwork(afnet, "ip") {
		return nil, UnknownNetworkError(network)
	}
	addrs, err := DefaultResolver.internetAddrList(context.Background(), afnet, address)
	if err != nil {
		return nil, err
	}
	return addrs.forResolve(network, address).(*IPAddr), nil
}

// An IPConn sends and receives packets of a protocol above IP.
type IPConn struct {
	conn
}

func newIPConn(fd *netFD) *IPConn { return &IPConn{conn{fd}} }

// SyscallConn gives access to the descriptor.
func (c *IPConn) SyscallConn() (syscall.RawConn, error) {
	if !c.ok() {
		return nil, syscall.EINVAL
	}
	return newRawConn(c.fd), nil
}

// ReadFromIP waits for a packet, and returns who sent it. The header of IPv4 is taken off.
func (c *IPConn) ReadFromIP(b []byte) (int, *IPAddr, error) {
	if !c.ok() {
		return 0, nil, syscall.EINVAL
	}
	n, addr, err := c.readFrom(b)
	return n, addr, c.readError(err)
}

// ReadFrom waits for a packet, and returns who sent it. The header of IPv4 is taken off.
func (c *IPConn) ReadFrom(b []byte) (int, Addr, error) {
	if !c.ok() {
		return 0, nil, syscall.EINVAL
	}
	n, addr, err := c.readFrom(b)
	return n, addr.opAddr(), c.readError(err)
}

func (c *IPConn) readFrom(b []byte) (int, *IPAddr, error) {
	n, sa, err := c.fd.readFrom(b)
	addr, _ := sockaddrToIP(sa).(*IPAddr)
	if _, ok := sa.(*syscall.SockaddrInet4); ok {
		n = stripIPv4Header(n, b)
	}
	return n, addr, err
}

func stripIPv4Header(n int, b []byte) int {
	const least = 20
	if len(b) < least || b[0]>>4 != 4 {
		return n
	}
	size := int(b[0]&15) * 4
	if size < least || size > len(b) {
		return n
	}
	copy(b, b[size:])
	return n - size
}

// ReadMsgIP waits for a packet, with the header of IPv4, and puts control messages into oob.
func (c *IPConn) ReadMsgIP(b, oob []byte) (n, oobn, flags int, addr *IPAddr, err error) {
	if !c.ok() {
		return 0, 0, 0, nil, syscall.EINVAL
	}
	n, oobn, flags, sa, err := c.fd.readMsg(b, oob, 0)
	addr, _ = sockaddrToIP(sa).(*IPAddr)
	return n, oobn, flags, addr, c.readError(err)
}

// WriteToIP sends a packet.
func (c *IPConn) WriteToIP(b []byte, addr *IPAddr) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.writeTo(b, addr)
	return n, c.writeError(addr.opAddr(), err)
}

// WriteTo sends a packet; addr is an *IPAddr.
func (c *IPConn) WriteTo(b []byte, addr Addr) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	a, ok := addr.(*IPAddr)
	if !ok {
		return 0, c.writeError(addr, syscall.EINVAL)
	}
	n, err := c.writeTo(b, a)
	return n, c.writeError(a.opAddr(), err)
}

// target is the address to send to.
func (c *IPConn) target(addr *IPAddr) (syscall.Sockaddr, error) {
	switch {
	case c.fd.isConnected:
		return nil, ErrWriteToConnected
	case addr == nil:
		return nil, errMissingAddress
	}
	return addr.sockaddr(c.fd.family)
}

func (c *IPConn) writeTo(b []byte, addr *IPAddr) (int, error) {
	sa, err := c.target(addr)
	if err != nil {
		return 0, err
	}
	return c.fd.writeTo(b, sa)
}

// WriteMsgIP sends a packet with control messages.
func (c *IPConn) WriteMsgIP(b, oob []byte, addr *IPAddr) (n, oobn int, err error) {
	if !c.ok() {
		return 0, 0, syscall.EINVAL
	}
	sa, err := c.target(addr)
	if err == nil {
		n, oobn, err = c.fd.writeMsg(b, oob, sa)
	}
	return n, oobn, c.writeError(addr.opAddr(), err)
}

// DialIP makes a socket that sends to raddr and receives from there only. The network has a protocol, as in ip4:icmp.
func DialIP(network string, laddr, raddr *IPAddr) (*IPConn, error) {
	return dialIP(context.Background(), &Dialer{}, network, laddr, raddr)
}

func dialIP(ctx context.Context, d *Dialer, network string, laddr, raddr *IPAddr) (c *IPConn, err error) {
	if raddr == nil {
		err = errMissingAddress
	} else {
		sd := &sysDialer{Dialer: *d, network: network, address: raddr.String()}
		c, err = sd.dialIP(ctx, laddr, raddr)
	}
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Source: laddr.opAddr(), Addr: raddr.opAddr(), Err: err}
	}
	return c, nil
}

// parseIPNetwork is parseNetwork for IP alone.
func parseIPNetwork(ctx context.Context, network string) (afnet string, proto int, err error) {
	afnet, proto, err = parseNetwork(ctx, network, true)
	if err == nil && !isNetwork(afnet, "ip") {
		err = UnknownNetworkError(network)
	}
	return afnet, proto, err
}

func (sd *sysDialer) dialIP(ctx context.Context, laddr, raddr *IPAddr) (*IPConn, error) {
	network, proto, err := parseIPNetwork(ctx, sd.network)
	if err != nil {
		return nil, err
	}
	fd, err := internetSocket(ctx, network, laddr, raddr, syscall.SOCK_RAW, proto, "dial", sd.controller())
	if err != nil {
		return nil, err
	}
	return newIPConn(fd), nil
}

// ListenIP takes packets of a protocol that are sent to laddr. The network has the protocol, as in ip4:icmp.
func ListenIP(network string, laddr *IPAddr) (*IPConn, error) {
	if laddr == nil {
		laddr = &IPAddr{}
	}
	sl := &sysListener{network: network, address: laddr.String()}
	c, err := sl.listenIP(context.Background(), laddr)
	if err != nil {
		return nil, sl.opError(laddr, err)
	}
	return c, nil
}

func (sl *sysListener) listenIP(ctx context.Context, laddr *IPAddr) (*IPConn, error) {
	network, proto, err := parseIPNetwork(ctx, sl.network)
	if err != nil {
		return nil, err
	}
	fd, err := internetSocket(ctx, network, laddr, nil, syscall.SOCK_RAW, proto, "listen", sl.controller())
	if err != nil {
		return nil, err
	}
	return newIPConn(fd), nil
}

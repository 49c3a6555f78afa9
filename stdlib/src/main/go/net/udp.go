package net

import (
	"context"
	"net/netip"
	"syscall"
)

// A UDPAddr is the address of an end of UDP.
type UDPAddr struct {
	IP   IP
	Port int
	Zone string // of a link-local IPv6 address
}

// AddrPort returns the address as a small value; a port that is too large is cut off.
func (a *UDPAddr) AddrPort() netip.AddrPort {
	if a == nil {
		return netip.AddrPort{}
	}
	return addrPort(a.IP, a.Port, a.Zone)
}

// Network returns "udp".
func (a *UDPAddr) Network() string { return "udp" }

func (a *UDPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return JoinHostPort(ipText(a.IP, a.Zone), itoa(a.Port))
}

func (a *UDPAddr) family() int {
	if a == nil {
		return syscall.AF_INET
	}
	return ipFamily(a.IP)
}

func (a *UDPAddr) isWildcard() bool { return a == nil || isAny(a.IP) }

func (a *UDPAddr) sockaddr(family int) (syscall.Sockaddr, error) {
	if a == nil {
		return nil, nil
	}
	return ipToSockaddr(family, a.IP, a.Port, a.Zone)
}

func (a *UDPAddr) toLocal(net string) sockaddr {
	return &UDPAddr{loopbackIP(net), a.Port, a.Zone}
}

// opAddr returns a nil interface for nil.
func (a *UDPAddr) opAddr() Addr {
	if a == nil {
		return nil
	}
	return a
}

func sockaddrToUDP(sa syscall.Sockaddr) Addr {
	if ip, port, zone, ok := sockaddrParts(sa); ok {
		return &UDPAddr{ip, port, zone}
	}
	return nil
}

// ResolveUDPAddr looks up the names in host:port; of several addresses it takes one, IPv4 if there is.
func ResolveUDPAddr(network, address string) (*UDPAddr, error) {
	if network == "" {
		network = "udp"
	}
	if !isNetwork(network, "udp") {
		return nil, UnknownNetworkError(network)
	}
	addrs, err := DefaultResolver.internetAddrList(context.Background(), network, address)
	if err != nil {
		return nil, err
	}
	return addrs.forResolve(network, address).(*UDPAddr), nil
}

// UDPAddrFromAddrPort is the way back from AddrPort; the IP of no address is nil.
func UDPAddrFromAddrPort(addr netip.AddrPort) *UDPAddr {
	ip := addr.Addr()
	return &UDPAddr{IP: ip.AsSlice(), Port: int(addr.Port()), Zone: ip.Zone()}
}

// An addrPortUDPAddr is an AddrPort in an error.
type addrPortUDPAddr struct {
	netip.AddrPort
}

func (addrPortUDPAddr) Network() string { return "udp" }

// A UDPConn sends and receives packets by UDP.
type UDPConn struct {
	conn
}

func newUDPConn(fd *netFD) *UDPConn { return &UDPConn{conn{fd}} }

// readError says what went wrong, if anything.
func (c *conn) readError(err error) error {
	if err == nil {
		return nil
	}
	return c.opError("read", err)
}

// writeError says what went wrong on the way to whom, if anything.
func (c *conn) writeError(to Addr, err error) error {
	if err == nil {
		return nil
	}
	return &OpError{Op: "write", Net: c.fd.net, Source: c.fd.laddr, Addr: to, Err: err}
}

// SyscallConn gives access to the descriptor.
func (c *UDPConn) SyscallConn() (syscall.RawConn, error) {
	if !c.ok() {
		return nil, syscall.EINVAL
	}
	return newRawConn(c.fd), nil
}

// ReadFromUDP waits for a packet, and returns who sent it. What does not fit into b is lost.
func (c *UDPConn) ReadFromUDP(b []byte) (n int, addr *UDPAddr, err error) {
	return c.readFromUDP(b)
}

func (c *UDPConn) readFromUDP(b []byte) (int, *UDPAddr, error) {
	if !c.ok() {
		return 0, nil, syscall.EINVAL
	}
	n, addr, err := c.readFrom(b)
	return n, addr, c.readError(err)
}

func (c *UDPConn) readFrom(b []byte) (n int, addr *UDPAddr, err error) {
	switch c.fd.family {
	case syscall.AF_INET:
		var from syscall.SockaddrInet4
		if n, err = c.fd.readFromInet4(b, &from); err == nil {
			addr = &UDPAddr{IP: IP(from.Addr[:]), Port: from.Port}
		}
	case syscall.AF_INET6:
		var from syscall.SockaddrInet6
		if n, err = c.fd.readFromInet6(b, &from); err == nil {
			addr = &UDPAddr{IP: IP(from.Addr[:]), Port: from.Port, Zone: zoneCache.name(int(from.ZoneId))}
		}
	}
	return n, addr, err
}

// ReadFrom waits for a packet, and returns who sent it.
func (c *UDPConn) ReadFrom(b []byte) (int, Addr, error) {
	n, addr, err := c.readFromUDP(b)
	return n, addr.opAddr(), err
}

// ReadFromUDPAddrPort waits for a packet, and returns who sent it; IPv4 addresses are mapped if the socket is one of IPv6.
func (c *UDPConn) ReadFromUDPAddrPort(b []byte) (n int, addr netip.AddrPort, err error) {
	if !c.ok() {
		return 0, netip.AddrPort{}, syscall.EINVAL
	}
	n, addr, err = c.readFromAddrPort(b)
	return n, addr, c.readError(err)
}

func addrPort4(sa *syscall.SockaddrInet4) netip.AddrPort {
	return netip.AddrPortFrom(netip.AddrFrom4(sa.Addr), uint16(sa.Port))
}

func addrPort6(sa *syscall.SockaddrInet6) netip.AddrPort {
	return netip.AddrPortFrom(netip.AddrFrom16(sa.Addr).WithZone(zoneCache.name(int(sa.ZoneId))), uint16(sa.Port))
}

func (c *UDPConn) readFromAddrPort(b []byte) (n int, addr netip.AddrPort, err error) {
	switch c.fd.family {
	case syscall.AF_INET:
		var from syscall.SockaddrInet4
		if n, err = c.fd.readFromInet4(b, &from); err == nil {
			addr = addrPort4(&from)
		}
	case syscall.AF_INET6:
		var from syscall.SockaddrInet6
		if n, err = c.fd.readFromInet6(b, &from); err == nil {
			addr = addrPort6(&from)
		}
	}
	return n, addr, err
}

// ReadMsgUDP waits for a packet, and puts control messages into oob. flags are the system's.
func (c *UDPConn) ReadMsgUDP(b, oob []byte) (n, oobn, flags int, addr *UDPAddr, err error) {
	n, oobn, flags, from, err := c.ReadMsgUDPAddrPort(b, oob)
	if from.IsValid() {
		addr = UDPAddrFromAddrPort(from)
	}
	return n, oobn, flags, addr, err
}

// ReadMsgUDPAddrPort is ReadMsgUDP with a small value.
func (c *UDPConn) ReadMsgUDPAddrPort(b, oob []byte) (n, oobn, flags int, addr netip.AddrPort, err error) {
	if !c.ok() {
		return 0, 0, 0, netip.AddrPort{}, syscall.EINVAL
	}
	n, oobn, flags, addr, err = c.readMsg(b, oob)
	return n, oobn, flags, addr, c.readError(err)
}

func (c *UDPConn) readMsg(b, oob []byte) (n, oobn, flags int, addr netip.AddrPort, err error) {
	switch c.fd.family {
	case syscall.AF_INET:
		var from syscall.SockaddrInet4
		n, oobn, flags, err = c.fd.readMsgInet4(b, oob, 0, &from)
		addr = addrPort4(&from)
	case syscall.AF_INET6:
		var from syscall.SockaddrInet6
		n, oobn, flags, err = c.fd.readMsgInet6(b, oob, 0, &from)
		addr = addrPort6(&from)
	}
	return n, oobn, flags, addr, err
}

// WriteToUDP sends a packet.
func (c *UDPConn) WriteToUDP(b []byte, addr *UDPAddr) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.writeTo(b, addr)
	return n, c.writeError(addr.opAddr(), err)
}

// WriteTo sends a packet; addr is a *UDPAddr.
func (c *UDPConn) WriteTo(b []byte, addr Addr) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	a, ok := addr.(*UDPAddr)
	if !ok {
		return 0, c.writeError(addr, syscall.EINVAL)
	}
	n, err := c.writeTo(b, a)
	return n, c.writeError(a.opAddr(), err)
}

func (c *UDPConn) writeTo(b []byte, addr *UDPAddr) (int, error) {
	if c.fd.isConnected {
		return 0, ErrWriteToConnected
	}
	if addr == nil {
		return 0, errMissingAddress
	}
	if c.fd.family == syscall.AF_INET {
		sa, err := ipToSockaddrInet4(addr.IP, addr.Port)
		if err != nil {
			return 0, err
		}
		return c.fd.writeToInet4(b, &sa)
	}
	sa, err := ipToSockaddrInet6(addr.IP, addr.Port, addr.Zone)
	if err != nil {
		return 0, err
	}
	return c.fd.writeToInet6(b, &sa)
}

// WriteToUDPAddrPort sends a packet.
func (c *UDPConn) WriteToUDPAddrPort(b []byte, addr netip.AddrPort) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.writeToAddrPort(b, addr)
	return n, c.writeError(addrPortUDPAddr{addr}, err)
}

func (c *UDPConn) writeToAddrPort(b []byte, addr netip.AddrPort) (int, error) {
	if c.fd.isConnected {
		return 0, ErrWriteToConnected
	}
	if !addr.IsValid() {
		return 0, errMissingAddress
	}
	if c.fd.family == syscall.AF_INET {
		sa, err := addrPortToSockaddrInet4(addr)
		if err != nil {
			return 0, err
		}
		return c.fd.writeToInet4(b, &sa)
	}
	sa, err := addrPortToSockaddrInet6(addr)
	if err != nil {
		return 0, err
	}
	return c.fd.writeToInet6(b, &sa)
}

// WriteMsgUDP sends a packet with control messages; addr is nil on a connected socket.
func (c *UDPConn) WriteMsgUDP(b, oob []byte, addr *UDPAddr) (n, oobn int, err error) {
	if !c.ok() {
		return 0, 0, syscall.EINVAL
	}
	n, oobn, err = c.writeMsg(b, oob, addr)
	return n, oobn, c.writeError(addr.opAddr(), err)
}

// target checks whether a packet may have an address.
func (c *UDPConn) target(given bool) error {
	switch {
	case c.fd.isConnected && given:
		return ErrWriteToConnected
	case !c.fd.isConnected && !given:
		return errMissingAddress
	}
	return nil
}

func (c *UDPConn) writeMsg(b, oob []byte, addr *UDPAddr) (n, oobn int, err error) {
	if err := c.target(addr != nil); err != nil {
		return 0, 0, err
	}
	sa, err := addr.sockaddr(c.fd.family)
	if err != nil {
		return 0, 0, err
	}
	return c.fd.writeMsg(b, oob, sa)
}

// WriteMsgUDPAddrPort is WriteMsgUDP with a small value, the zero one on a connected socket.
func (c *UDPConn) WriteMsgUDPAddrPort(b, oob []byte, addr netip.AddrPort) (n, oobn int, err error) {
	if !c.ok() {
		return 0, 0, syscall.EINVAL
	}
	n, oobn, err = c.writeMsgAddrPort(b, oob, addr)
	return n, oobn, c.writeError(addrPortUDPAddr{addr}, err)
}

func (c *UDPConn) writeMsgAddrPort(b, oob []byte, addr netip.AddrPort) (n, oobn int, err error) {
	if err := c.target(addr.IsValid()); err != nil {
		return 0, 0, err
	}
	if !addr.IsValid() {
		return c.fd.writeMsg(b, oob, nil)
	}
	if c.fd.family == syscall.AF_INET {
		sa, err := addrPortToSockaddrInet4(addr)
		if err != nil {
			return 0, 0, err
		}
		return c.fd.writeMsgInet4(b, oob, &sa)
	}
	sa, err := addrPortToSockaddrInet6(addr)
	if err != nil {
		return 0, 0, err
	}
	return c.fd.writeMsgInet6(b, oob, &sa)
}

// DialUDP makes a socket that sends to raddr and receives from there only; laddr is its own address, or nil.
func DialUDP(network string, laddr, raddr *UDPAddr) (*UDPConn, error) {
	return dialUDP(context.Background(), &Dialer{}, network, laddr, raddr)
}

func dialUDP(ctx context.Context, d *Dialer, network string, laddr, raddr *UDPAddr) (c *UDPConn, err error) {
	switch {
	case !isNetwork(network, "udp"):
		err = UnknownNetworkError(network)
	case raddr == nil:
		err = errMissingAddress
	default:
		sd := &sysDialer{Dialer: *d, network: network, address: raddr.String()}
		c, err = sd.dialUDP(ctx, laddr, raddr)
	}
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Source: laddr.opAddr(), Addr: raddr.opAddr(), Err: err}
	}
	return c, nil
}

func (sd *sysDialer) dialUDP(ctx context.Context, laddr, raddr *UDPAddr) (*UDPConn, error) {
	fd, err := internetSocket(ctx, sd.network, laddr, raddr, syscall.SOCK_DGRAM, 0, "dial", sd.controller())
	if err != nil {
		return nil, err
	}
	return newUDPConn(fd), nil
}

// ListenUDP takes packets that are sent to laddr; port 0 is any free one.
func ListenUDP(network string, laddr *UDPAddr) (*UDPConn, error) {
	if !isNetwork(network, "udp") {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: laddr.opAddr(), Err: UnknownNetworkError(network)}
	}
	if laddr == nil {
		laddr = &UDPAddr{}
	}
	sl := &sysListener{network: network, address: laddr.String()}
	c, err := sl.listenUDP(context.Background(), laddr)
	if err != nil {
		return nil, sl.opError(laddr, err)
	}
	return c, nil
}

func (sl *sysListener) listenUDP(ctx context.Context, laddr *UDPAddr) (*UDPConn, error) {
	fd, err := internetSocket(ctx, sl.network, laddr, nil, syscall.SOCK_DGRAM, 0, "listen", sl.controller())
	if err != nil {
		return nil, err
	}
	return newUDPConn(fd), nil
}

// ListenMulticastUDP takes packets that are sent to a group, which it joins on an interface, or on one of the system's choice. Packets of
// one's own do not come back.
func ListenMulticastUDP(network string, ifi *Interface, gaddr *UDPAddr) (*UDPConn, error) {
	fail := func(err error) (*UDPConn, error) {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: gaddr.opAddr(), Err: err}
	}
	if !isNetwork(network, "udp") {
		return fail(UnknownNetworkError(network))
	}
	if gaddr == nil || gaddr.IP == nil {
		return fail(errMissingAddress)
	}
	sl := &sysListener{network: network, address: gaddr.String()}
	c, err := sl.listenUDP(context.Background(), gaddr)
	if err != nil {
		return fail(err)
	}
	if ip4 := gaddr.IP.To4(); ip4 != nil {
		err = listenIPv4MulticastUDP(c, ifi, ip4)
	} else {
		err = listenIPv6MulticastUDP(c, ifi, gaddr.IP)
	}
	if err != nil {
		c.Close()
		return fail(err)
	}
	return c, nil
}

func listenIPv4MulticastUDP(c *UDPConn, ifi *Interface, ip IP) error {
	if ifi != nil {
		if err := setIPv4MulticastInterface(c.fd, ifi); err != nil {
			return err
		}
	}
	if err := setIPv4MulticastLoopback(c.fd, false); err != nil {
		return err
	}
	return joinIPv4Group(c.fd, ifi, ip)
}

func listenIPv6MulticastUDP(c *UDPConn, ifi *Interface, ip IP) error {
	if ifi != nil {
		if err := setIPv6MulticastInterface(c.fd, ifi); err != nil {
			return err
		}
	}
	if err := setIPv6MulticastLoopback(c.fd, false); err != nil {
		return err
	}
	return joinIPv6Group(c.fd, ifi, ip)
}

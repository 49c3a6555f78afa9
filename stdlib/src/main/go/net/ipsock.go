package net

import (
	"context"
	"internal/poll"
	"net/netip"
	"sync"
	"syscall"
)

// ipStack is what the system's sockets can do.
type ipStack struct {
	ipv4, ipv6 bool

	// mapped says that an IPv6 socket takes IPv4 connections too.
	mapped bool
}

var ipStackCaps = sync.OnceValue(probeIPStack)

func supportsIPv4() bool { return ipStackCaps().ipv4 }

func supportsIPv6() bool { return ipStackCaps().ipv6 }

func supportsIPv4map() bool { return ipStackCaps().mapped }

func probeIPStack() (caps ipStack) {
	s, err := sysSocket(syscall.AF_INET, syscall.SOCK_STREAM, syscall.IPPROTO_TCP)
	if err == nil {
		poll.CloseFunc(s)
		caps.ipv4 = true
	}
	caps.ipv6 = canBind(IPv6loopback, true)
	caps.mapped = canBind(IPv4(127, 0, 0, 1), false)
	return caps
}

// canBind reports whether an IPv6 socket can have that address.
func canBind(ip IP, ipv6only bool) bool {
	s, err := sysSocket(syscall.AF_INET6, syscall.SOCK_STREAM, syscall.IPPROTO_TCP)
	if err != nil {
		return false
	}
	defer poll.CloseFunc(s)
	if syscall.SetsockoptInt(s, syscall.IPPROTO_IPV6, syscall.IPV6_V6ONLY, boolint(ipv6only)) != nil && !ipv6only {
		return false
	}
	sa, err := ipToSockaddr(syscall.AF_INET6, ip, 0, "")
	return err == nil && syscall.Bind(s, sa) == nil
}

// favoriteAddrFamily chooses the family of a socket: what listens to all addresses listens to both families with one socket, if that can be.
func favoriteAddrFamily(network string, laddr, raddr sockaddr, mode string) (family int, ipv6only bool) {
	switch network[len(network)-1] {
	case '4':
		return syscall.AF_INET, false
	case '6':
		return syscall.AF_INET6, true
	}
	if mode == "listen" && (laddr == nil || laddr.isWildcard()) {
		if supportsIPv4map() || !supportsIPv4() {
			return syscall.AF_INET6, false
		}
		if laddr != nil {
			return laddr.family(), false
		}
		return syscall.AF_INET, false
	}
	if laddr != nil && laddr.family() != syscall.AF_INET || raddr != nil && raddr.family() != syscall.AF_INET {
		return syscall.AF_INET6, false
	}
	return syscall.AF_INET, false
}

func internetSocket(ctx context.Context, net string, laddr, raddr sockaddr, sotype, proto int, mode string, control controller) (fd *netFD, err error) {
	family, only := favoriteAddrFamily(net, laddr, raddr, mode)
	return socket(ctx, net, family, sotype, proto, only, laddr, raddr, control)
}

// ipFamily is the family of an address; none is IPv4.
func ipFamily(ip IP) int {
	if len(ip) <= IPv4len || ip.To4() != nil {
		return syscall.AF_INET
	}
	return syscall.AF_INET6
}

func loopbackIP(net string) IP {
	if net != "" && net[len(net)-1] == '6' {
		return IPv6loopback
	}
	return IP{127, 0, 0, 1}
}

func ipToSockaddrInet4(ip IP, port int) (syscall.SockaddrInet4, error) {
	if len(ip) == 0 {
		ip = IPv4zero
	}
	ip4 := ip.To4()
	if ip4 == nil {
		return syscall.SockaddrInet4{}, &AddrError{Err: "non-IPv4 address", Addr: ip.String()}
	}
	return syscall.SockaddrInet4{Port: port, Addr: [4]byte(ip4)}, nil
}

func ipToSockaddrInet6(ip IP, port int, zone string) (syscall.SockaddrInet6, error) {
	// The IPv4 wildcard is the IPv6 one too: such a socket takes both.
	if len(ip) == 0 || ip.Equal(IPv4zero) {
		ip = IPv6zero
	}
	ip6 := ip.To16()
	if ip6 == nil {
		return syscall.SockaddrInet6{}, &AddrError{Err: "non-IPv6 address", Addr: ip.String()}
	}
	return syscall.SockaddrInet6{Port: port, ZoneId: uint32(zoneCache.index(zone)), Addr: [16]byte(ip6)}, nil
}

func ipToSockaddr(family int, ip IP, port int, zone string) (syscall.Sockaddr, error) {
	switch family {
	case syscall.AF_INET:
		sa, err := ipToSockaddrInet4(ip, port)
		if err != nil {
			return nil, err
		}
		return &sa, nil
	case syscall.AF_INET6:
		sa, err := ipToSockaddrInet6(ip, port, zone)
		if err != nil {
			return nil, err
		}
		return &sa, nil
	}
	return nil, &AddrError{Err: "invalid address family", Addr: ip.String()}
}

func addrPortToSockaddrInet4(ap netip.AddrPort) (syscall.SockaddrInet4, error) {
	addr := ap.Addr()
	if !addr.Is4() && !addr.Is4In6() {
		return syscall.SockaddrInet4{}, &AddrError{Err: "non-IPv4 address", Addr: addr.String()}
	}
	return syscall.SockaddrInet4{Port: int(ap.Port()), Addr: addr.As4()}, nil
}

func addrPortToSockaddrInet6(ap netip.AddrPort) (syscall.SockaddrInet6, error) {
	addr := ap.Addr()
	return syscall.SockaddrInet6{Port: int(ap.Port()), ZoneId: uint32(zoneCache.index(addr.Zone())), Addr: addr.As16()}, nil
}

// sockaddrParts takes an address of IP apart.
func sockaddrParts(sa syscall.Sockaddr) (ip IP, port int, zone string, ok bool) {
	switch sa := sa.(type) {
	case *syscall.SockaddrInet4:
		return IP(sa.Addr[:]), sa.Port, "", true
	case *syscall.SockaddrInet6:
		return IP(sa.Addr[:]), sa.Port, zoneCache.name(int(sa.ZoneId)), true
	}
	return nil, 0, "", false
}

// ipText is an address for String methods, with its zone; "" for none.
func ipText(ip IP, zone string) string {
	s := ""
	if len(ip) > 0 {
		s = ip.String()
	}
	if zone != "" {
		s += "%" + zone
	}
	return s
}

// An addrList is what a name has stood for.
type addrList []Addr

func isIPv4(addr Addr) bool {
	switch addr := addr.(type) {
	case *TCPAddr:
		return addr.IP.To4() != nil
	case *UDPAddr:
		return addr.IP.To4() != nil
	case *IPAddr:
		return addr.IP.To4() != nil
	}
	return false
}

func isNotIPv4(addr Addr) bool { return !isIPv4(addr) }

// first returns the first one that fits, else the first one.
func (addrs addrList) first(strategy func(Addr) bool) Addr {
	for _, a := range addrs {
		if strategy(a) {
			return a
		}
	}
	return addrs[0]
}

// forResolve returns the one for ResolveTCPAddr and the like: an IPv4 one, unless an IPv6 address was written.
func (addrs addrList) forResolve(network, addr string) Addr {
	sign := byte('[')
	switch network {
	case "ip":
		sign = ':'
	case "tcp", "udp":
	default:
		return addrs.first(isIPv4)
	}
	if index(addr, sign) >= 0 {
		return addrs.first(isNotIPv4)
	}
	return addrs.first(isIPv4)
}

// partition returns those that are like the first one, and the others.
func (addrs addrList) partition(strategy func(Addr) bool) (primaries, fallbacks addrList) {
	for _, a := range addrs {
		if strategy(a) == strategy(addrs[0]) {
			primaries = append(primaries, a)
		} else {
			fallbacks = append(fallbacks, a)
		}
	}
	return primaries, fallbacks
}

func ipv4only(addr IPAddr) bool { return addr.IP.To4() != nil }

func ipv6only(addr IPAddr) bool { return len(addr.IP) == IPv6len && addr.IP.To4() == nil }

// filterAddrList makes addresses of the network of those that pass the filter, if there is one.
func filterAddrList(filter func(IPAddr) bool, ips []IPAddr, inetaddr func(IPAddr) Addr, originalAddr string) (addrList, error) {
	var addrs addrList
	for _, ip := range ips {
		if filter == nil || filter(ip) {
			addrs = append(addrs, inetaddr(ip))
		}
	}
	if len(addrs) == 0 {
		return nil, &AddrError{Err: errNoSuitableAddress.Error(), Addr: originalAddr}
	}
	return addrs, nil
}

// internetAddrList returns what an address of the network may stand for.
func (r *Resolver) internetAddrList(ctx context.Context, net, addr string) (addrList, error) {
	host, port := addr, 0
	var inetaddr func(IPAddr) Addr
	switch net {
	case "tcp", "tcp4", "tcp6":
		inetaddr = func(ip IPAddr) Addr { return &TCPAddr{ip.IP, port, ip.Zone} }
	case "udp", "udp4", "udp6":
		inetaddr = func(ip IPAddr) Addr { return &UDPAddr{ip.IP, port, ip.Zone} }
	case "ip", "ip4", "ip6":
		inetaddr = func(ip IPAddr) Addr { return &IPAddr{ip.IP, ip.Zone} }
	default:
		return nil, UnknownNetworkError(net)
	}
	if net[0] != 'i' && addr != "" {
		var service string
		var err error
		if host, service, err = SplitHostPort(addr); err != nil {
			return nil, err
		}
		if port, err = r.LookupPort(ctx, net, service); err != nil {
			return nil, err
		}
	}
	if host == "" {
		return addrList{inetaddr(IPAddr{})}, nil
	}
	ips, err := r.lookupIPAddr(ctx, net, host)
	if err != nil {
		return nil, err
	}
	if len(ips) == 1 && ips[0].IP.Equal(IPv6unspecified) {
		ips = append(ips, IPAddr{IP: IPv4zero}) // who writes :: may mean all of the machine
	}
	var filter func(IPAddr) bool
	switch net[len(net)-1] {
	case '4':
		filter = ipv4only
	case '6':
		filter = ipv6only
	}
	return filterAddrList(filter, ips, inetaddr, host)
}

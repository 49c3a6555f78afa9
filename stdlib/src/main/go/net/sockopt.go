package net

import (
	"os"
	"sync"
	"syscall"
	"time"
)

func boolint(b bool) int {
	if b {
		return 1
	}
	return 0
}

func setDefaultSockopts(s, family, sotype int, ipv6only bool) error {
	if family == syscall.AF_INET6 && sotype != syscall.SOCK_RAW {
		// If it cannot be set, the system has a mind of its own.
		syscall.SetsockoptInt(s, syscall.IPPROTO_IPV6, syscall.IPV6_V6ONLY, boolint(ipv6only))
	}
	if family != syscall.AF_UNIX && (sotype == syscall.SOCK_DGRAM || sotype == syscall.SOCK_RAW) {
		return os.NewSyscallError("setsockopt", syscall.SetsockoptInt(s, syscall.SOL_SOCKET, syscall.SO_BROADCAST, 1))
	}
	return nil
}

func setDefaultListenerSockopts(s int) error {
	return os.NewSyscallError("setsockopt", syscall.SetsockoptInt(s, syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1))
}

func setDefaultMulticastSockopts(s int) error { return setDefaultListenerSockopts(s) }

// listenerBacklog returns how many connections may wait to be accepted: as many as the system allows.
var listenerBacklog = sync.OnceValue(maxListenerBacklog)

func maxListenerBacklog() int {
	data, err := os.ReadFile("/proc/sys/net/core/somaxconn")
	if err != nil {
		return syscall.SOMAXCONN
	}
	f := getFields(string(data))
	if len(f) == 0 {
		return syscall.SOMAXCONN
	}
	n, _, ok := dtoi(f[0])
	if n == 0 || !ok {
		return syscall.SOMAXCONN
	}
	return n
}

// set is for options that are numbers.
func (fd *netFD) set(level, name, arg int) error {
	return wrapSyscallError("setsockopt", fd.pfd.SetsockoptInt(level, name, arg))
}

func setReadBuffer(fd *netFD, bytes int) error {
	return fd.set(syscall.SOL_SOCKET, syscall.SO_RCVBUF, bytes)
}

func setWriteBuffer(fd *netFD, bytes int) error {
	return fd.set(syscall.SOL_SOCKET, syscall.SO_SNDBUF, bytes)
}

func setLinger(fd *netFD, sec int) error {
	var l syscall.Linger
	if sec >= 0 {
		l = syscall.Linger{Onoff: 1, Linger: int32(sec)}
	}
	return wrapSyscallError("setsockopt", fd.pfd.SetsockoptLinger(syscall.SOL_SOCKET, syscall.SO_LINGER, &l))
}

func setNoDelay(fd *netFD, noDelay bool) error {
	return fd.set(syscall.IPPROTO_TCP, syscall.TCP_NODELAY, boolint(noDelay))
}

func setKeepAlive(fd *netFD, keepalive bool) error {
	return fd.set(syscall.SOL_SOCKET, syscall.SO_KEEPALIVE, boolint(keepalive))
}

// What KeepAliveConfig means by 0.
const (
	defaultTCPKeepAliveIdle     = 15 * time.Second
	defaultTCPKeepAliveInterval = 15 * time.Second
	defaultTCPKeepAliveCount    = 9
)

func roundDurationUp(d time.Duration, to time.Duration) time.Duration { return (d + to - 1) / to }

// setSeconds sets an option that is a time; a negative one leaves it as it is.
func (fd *netFD) setSeconds(name int, d, otherwise time.Duration) error {
	if d < 0 {
		return nil
	}
	if d == 0 {
		d = otherwise
	}
	return fd.set(syscall.IPPROTO_TCP, name, int(roundDurationUp(d, time.Second)))
}

func setKeepAliveIdle(fd *netFD, d time.Duration) error {
	return fd.setSeconds(syscall.TCP_KEEPIDLE, d, defaultTCPKeepAliveIdle)
}

func setKeepAliveInterval(fd *netFD, d time.Duration) error {
	return fd.setSeconds(syscall.TCP_KEEPINTVL, d, defaultTCPKeepAliveInterval)
}

func setKeepAliveCount(fd *netFD, n int) error {
	if n < 0 {
		return nil
	}
	if n == 0 {
		n = defaultTCPKeepAliveCount
	}
	return fd.set(syscall.IPPROTO_TCP, syscall.TCP_KEEPCNT, n)
}

func joinIPv4Group(fd *netFD, ifi *Interface, ip IP) error {
	mreq := &syscall.IPMreqn{Multiaddr: [4]byte(ip)}
	if ifi != nil {
		mreq.Ifindex = int32(ifi.Index)
	}
	return wrapSyscallError("setsockopt", fd.pfd.SetsockoptIPMreqn(syscall.IPPROTO_IP, syscall.IP_ADD_MEMBERSHIP, mreq))
}

func setIPv4MulticastInterface(fd *netFD, ifi *Interface) error {
	mreq := &syscall.IPMreqn{Ifindex: int32(ifi.Index)}
	return wrapSyscallError("setsockopt", fd.pfd.SetsockoptIPMreqn(syscall.IPPROTO_IP, syscall.IP_MULTICAST_IF, mreq))
}

func setIPv4MulticastLoopback(fd *netFD, v bool) error {
	return fd.set(syscall.IPPROTO_IP, syscall.IP_MULTICAST_LOOP, boolint(v))
}

func joinIPv6Group(fd *netFD, ifi *Interface, ip IP) error {
	mreq := &syscall.IPv6Mreq{Multiaddr: [16]byte(ip)}
	if ifi != nil {
		mreq.Interface = uint32(ifi.Index)
	}
	return wrapSyscallError("setsockopt", fd.pfd.SetsockoptIPv6Mreq(syscall.IPPROTO_IPV6, syscall.IPV6_JOIN_GROUP, mreq))
}

func setIPv6MulticastInterface(fd *netFD, ifi *Interface) error {
	return fd.set(syscall.IPPROTO_IPV6, syscall.IPV6_MULTICAST_IF, ifi.Index)
}

func setIPv6MulticastLoopback(fd *netFD, v bool) error {
	return fd.set(syscall.IPPROTO_IPV6, syscall.IPV6_MULTICAST_LOOP, boolint(v))
}

package net

import (
	"context"
	"errors"
	"internal/poll"
	"sync"
	"syscall"
)

// TCP over several paths, where the system has it.
const (
	ipprotoMPTCP = 0x106
	solMPTCP     = 0x11c
	mptcpInfo    = 1
)

var supportsMultipathTCP = sync.OnceValue(func() bool {
	family := syscall.AF_INET
	if !supportsIPv4() {
		family = syscall.AF_INET6
	}
	s, err := sysSocket(family, syscall.SOCK_STREAM, ipprotoMPTCP)
	if err == nil {
		poll.CloseFunc(s)
	}
	return !errors.Is(err, syscall.EPROTONOSUPPORT) && !errors.Is(err, syscall.EINVAL)
})

func (sd *sysDialer) dialMPTCP(ctx context.Context, laddr, raddr *TCPAddr) (*TCPConn, error) {
	if supportsMultipathTCP() {
		if c, err := sd.doDialTCPProto(ctx, laddr, raddr, ipprotoMPTCP); err == nil {
			return c, nil
		}
	}
	return sd.dialTCP(ctx, laddr, raddr)
}

func (sl *sysListener) listenMPTCP(ctx context.Context, laddr *TCPAddr) (*TCPListener, error) {
	if supportsMultipathTCP() {
		if l, err := sl.listenTCPProto(ctx, laddr, ipprotoMPTCP); err == nil {
			return l, nil
		}
	}
	return sl.listenTCP(ctx, laddr)
}

func isUsingMultipathTCP(fd *netFD) bool {
	if !supportsMultipathTCP() {
		return false
	}
	_, err := fd.pfd.GetsockoptInt(solMPTCP, mptcpInfo)
	return err != syscall.EOPNOTSUPP && err != syscall.ENOPROTOOPT
}

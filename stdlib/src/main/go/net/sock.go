package net

import (
	"context"
	"internal/poll"
	"os"
	"syscall"
)

// A sockaddr is an Addr that sockets can have.
type sockaddr interface {
	Addr

	// family returns the address family that suits it.
	family() int

	// isWildcard reports whether it stands for all addresses of the machine.
	isWildcard() bool

	// sockaddr returns its form in a family; nil for nil.
	sockaddr(family int) (syscall.Sockaddr, error)

	// toLocal returns the loopback address with the same port.
	toLocal(net string) sockaddr
}

// A controller is told of a socket before it is bound.
type controller = func(ctx context.Context, network, address string, c syscall.RawConn) error

// withoutContext makes a controller of the Control of Dialers and ListenConfigs.
func withoutContext(f func(network, address string, c syscall.RawConn) error) controller {
	if f == nil {
		return nil
	}
	return func(_ context.Context, network, address string, c syscall.RawConn) error { return f(network, address, c) }
}

func sysSocket(family, sotype, proto int) (int, error) {
	s, err := socketFunc(family, sotype|syscall.SOCK_NONBLOCK|syscall.SOCK_CLOEXEC, proto)
	if err != nil {
		return -1, os.NewSyscallError("socket", err)
	}
	return s, nil
}

// socket makes a socket that listens to laddr if there is no raddr, else one that is connected to it.
func socket(ctx context.Context, net string, family, sotype, proto int, ipv6only bool, laddr, raddr sockaddr, control controller) (fd *netFD, err error) {
	s, err := sysSocket(family, sotype, proto)
	if err != nil {
		return nil, err
	}
	if err = setDefaultSockopts(s, family, sotype, ipv6only); err != nil {
		poll.CloseFunc(s)
		return nil, err
	}
	if fd, err = newFD(s, family, sotype, net); err != nil {
		poll.CloseFunc(s)
		return nil, err
	}
	switch {
	case laddr != nil && raddr == nil && (sotype == syscall.SOCK_STREAM || sotype == syscall.SOCK_SEQPACKET):
		err = fd.listenStream(ctx, laddr, listenerBacklog(), control)
	case laddr != nil && raddr == nil && sotype == syscall.SOCK_DGRAM:
		err = fd.listenDatagram(ctx, laddr, control)
	default:
		err = fd.dial(ctx, laddr, raddr, control)
	}
	if err != nil {
		fd.Close()
		return nil, err
	}
	return fd, nil
}

// addrFunc returns what makes an Addr of what the system says.
func (fd *netFD) addrFunc() func(syscall.Sockaddr) Addr {
	ip := fd.family == syscall.AF_INET || fd.family == syscall.AF_INET6
	switch {
	case ip && fd.sotype == syscall.SOCK_STREAM:
		return sockaddrToTCP
	case ip && fd.sotype == syscall.SOCK_DGRAM:
		return sockaddrToUDP
	case ip && fd.sotype == syscall.SOCK_RAW:
		return sockaddrToIP
	case fd.family == syscall.AF_UNIX:
		return func(sa syscall.Sockaddr) Addr { return sockaddrToUnix(sa, fd.sotype) }
	}
	return func(syscall.Sockaddr) Addr { return nil }
}

// ctrlNetwork is the network that controllers are told: with the family.
func (fd *netFD) ctrlNetwork() string {
	last := fd.net[len(fd.net)-1]
	switch {
	case fd.family == syscall.AF_UNIX || last == '4' || last == '6':
		return fd.net
	case fd.family == syscall.AF_INET:
		return fd.net + "4"
	}
	return fd.net + "6"
}

func (fd *netFD) tell(ctx context.Context, addr sockaddr, control controller) error {
	if control == nil {
		return nil
	}
	text := ""
	if addr != nil {
		text = addr.String()
	}
	return control(ctx, fd.ctrlNetwork(), text, newRawConn(fd))
}

// bind gives the socket its address.
func (fd *netFD) bind(laddr sockaddr) error {
	sa, err := laddr.sockaddr(fd.family)
	if err != nil || sa == nil {
		return err
	}
	return os.NewSyscallError("bind", syscall.Bind(fd.pfd.Sysfd, sa))
}

func (fd *netFD) dial(ctx context.Context, laddr, raddr sockaddr, control controller) error {
	told := raddr
	if raddr == nil {
		told = laddr
	}
	if err := fd.tell(ctx, told, control); err != nil {
		return err
	}
	if laddr != nil {
		if err := fd.bind(laddr); err != nil {
			return err
		}
	}
	if raddr == nil {
		if err := fd.init(); err != nil {
			return err
		}
		fd.askAddrs(nil)
		return nil
	}
	rsa, err := raddr.sockaddr(fd.family)
	if err != nil {
		return err
	}
	actual, err := fd.connect(ctx, nil, rsa)
	if err != nil {
		return err
	}
	fd.isConnected = true
	if actual == nil {
		if actual, err = syscall.Getpeername(fd.pfd.Sysfd); err != nil {
			actual = nil
		}
	}
	fd.askAddrs(actual)
	if actual == nil {
		fd.raddr = raddr
	}
	return nil
}

func (fd *netFD) listenStream(ctx context.Context, laddr sockaddr, backlog int, control controller) error {
	if err := setDefaultListenerSockopts(fd.pfd.Sysfd); err != nil {
		return err
	}
	if _, err := laddr.sockaddr(fd.family); err != nil {
		return err // before anybody is told
	}
	if err := fd.tell(ctx, laddr, control); err != nil {
		return err
	}
	if err := fd.bind(laddr); err != nil {
		return err
	}
	if err := listenFunc(fd.pfd.Sysfd, backlog); err != nil {
		return os.NewSyscallError("listen", err)
	}
	if err := fd.init(); err != nil {
		return err
	}
	fd.askAddrs(nil)
	return nil
}

func (fd *netFD) listenDatagram(ctx context.Context, laddr sockaddr, control controller) error {
	if udp, ok := laddr.(*UDPAddr); ok && udp.IP != nil && udp.IP.IsMulticast() {
		// Several sockets may listen to one port, for several groups.
		if err := setDefaultMulticastSockopts(fd.pfd.Sysfd); err != nil {
			return err
		}
		any := *udp
		any.IP = IPv6unspecified
		if fd.family == syscall.AF_INET {
			any.IP = IPv4zero
		}
		laddr = &any
	}
	if _, err := laddr.sockaddr(fd.family); err != nil {
		return err
	}
	if err := fd.tell(ctx, laddr, control); err != nil {
		return err
	}
	if err := fd.bind(laddr); err != nil {
		return err
	}
	if err := fd.init(); err != nil {
		return err
	}
	fd.askAddrs(nil)
	return nil
}

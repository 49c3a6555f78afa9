package net

import (
	"context"
	"syscall"
	"time"
)

// A ListenConfig has what Listen may be told.
type ListenConfig struct {
	// Control is called with the socket before it is bound. The network is such as "tcp4".
	Control func(network, address string, c syscall.RawConn) error

	// KeepAlive says after what time accepted connections probe for the other end; 0: 15 seconds, negative: never.
	KeepAlive time.Duration

	// KeepAliveConfig says more about that, if it is enabled.
	KeepAliveConfig KeepAliveConfig

	mptcp mptcpStatus
}

// MultipathTCP reports whether connections may use several paths.
func (lc *ListenConfig) MultipathTCP() bool {
	value := multipathtcp.Value()
	return lc.mptcp == mptcpOn || lc.mptcp == mptcpDefault && value != "0" && value != "3"
}

// SetMultipathTCP says whether to take several paths, if the system can.
func (lc *ListenConfig) SetMultipathTCP(use bool) { lc.mptcp = mptcpOf(use) }

// A sysListener is one call of Listen.
type sysListener struct {
	ListenConfig
	network, address string
}

func (sl *sysListener) controller() controller { return withoutContext(sl.ListenConfig.Control) }

// Listen waits for connections to an address. Networks are tcp, tcp4, tcp6, unix and unixpacket; without a host it is all of the machine's
// own addresses, port 0 is any free one.
func Listen(network, address string) (Listener, error) {
	var lc ListenConfig
	return lc.Listen(context.Background(), network, address)
}

// ListenPacket takes packets that are sent to an address. Networks are udp, udp4, udp6, unixgram, and ip, ip4, ip6 with a protocol.
func ListenPacket(network, address string) (PacketConn, error) {
	var lc ListenConfig
	return lc.ListenPacket(context.Background(), network, address)
}

// start resolves the address.
func (lc *ListenConfig) start(ctx context.Context, network, address string) (*sysListener, Addr, error) {
	addrs, err := DefaultResolver.resolveAddrList(ctx, "listen", network, address, nil)
	if err != nil {
		return nil, nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: nil, Err: err}
	}
	return &sysListener{ListenConfig: *lc, network: network, address: address}, addrs.first(isIPv4), nil
}

func (sl *sysListener) opError(la Addr, err error) error {
	return &OpError{Op: "listen", Net: sl.network, Source: nil, Addr: la, Err: err}
}

func (sl *sysListener) unexpected(la Addr) error {
	return sl.opError(la, &AddrError{Err: "unexpected address type", Addr: sl.address})
}

// Listen waits for connections to an address; ctx is for looking up the name.
func (lc *ListenConfig) Listen(ctx context.Context, network, address string) (Listener, error) {
	sl, la, err := lc.start(ctx, network, address)
	if err != nil {
		return nil, err
	}
	switch la := la.(type) {
	case *TCPAddr:
		l, err := sl.listenTCPOrMPTCP(ctx, la)
		if err != nil {
			return nil, sl.opError(la, err)
		}
		return l, nil
	case *UnixAddr:
		l, err := sl.listenUnix(ctx, la)
		if err != nil {
			return nil, sl.opError(la, err)
		}
		return l, nil
	}
	return nil, sl.unexpected(la)
}

// ListenPacket takes packets that are sent to an address; ctx is for looking up the name.
func (lc *ListenConfig) ListenPacket(ctx context.Context, network, address string) (PacketConn, error) {
	sl, la, err := lc.start(ctx, network, address)
	if err != nil {
		return nil, err
	}
	switch la := la.(type) {
	case *UDPAddr:
		c, err := sl.listenUDP(ctx, la)
		if err != nil {
			return nil, sl.opError(la, err)
		}
		return c, nil
	case *IPAddr:
		c, err := sl.listenIP(ctx, la)
		if err != nil {
			return nil, sl.opError(la, err)
		}
		return c, nil
	case *UnixAddr:
		c, err := sl.listenUnixgram(ctx, la)
		if err != nil {
			return nil, sl.opError(la, err)
		}
		return c, nil
	}
	return nil, sl.unexpected(la)
}

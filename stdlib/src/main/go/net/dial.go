package net

import (
	"context"
	"internal/godebug"
	"internal/nettrace"
	"net/netip"
	"syscall"
	"time"
)

// A Dialer has what Dial may be told. The zero one dials as Dial does.
type Dialer struct {
	// Timeout is the longest time that a dial takes; 0: no limit but the system's. Several addresses share it.
	Timeout time.Duration

	// Deadline is when dials end at the latest; zero: no limit.
	Deadline time.Time

	// LocalAddr is the address to dial from, of the network's type, or nil.
	LocalAddr Addr

	// DualStack is always on.
	//
	// Deprecated: a negative FallbackDelay switches it off.
	DualStack bool

	// FallbackDelay is how long addresses of one family have been tried when those of the other one are tried beside them; 0: 300 ms,
	// negative: never.
	FallbackDelay time.Duration

	// KeepAlive says after what time to probe for the other end; 0: 15 seconds, negative: never.
	KeepAlive time.Duration

	// KeepAliveConfig says more about that, if it is enabled.
	KeepAliveConfig KeepAliveConfig

	// Resolver looks up names; nil is DefaultResolver.
	Resolver *Resolver

	// Cancel ends dials when it is closed.
	//
	// Deprecated: use DialContext.
	Cancel <-chan struct{}

	// Control is called with the socket before it is bound or connected, unless ControlContext is there. The network is such as "tcp4".
	Control func(network, address string, c syscall.RawConn) error

	// ControlContext is Control with the dial's context.
	ControlContext func(ctx context.Context, network, address string, c syscall.RawConn) error

	mptcp mptcpStatus
}

// An mptcpStatus is what a program has said about several paths, if anything.
type mptcpStatus uint8

const (
	mptcpDefault mptcpStatus = iota
	mptcpOn
	mptcpOff
)

var multipathtcp = godebug.New("multipathtcp")

func mptcpOf(use bool) mptcpStatus {
	if use {
		return mptcpOn
	}
	return mptcpOff
}

// MultipathTCP reports whether connections are to use several paths.
func (d *Dialer) MultipathTCP() bool {
	value := multipathtcp.Value()
	return d.mptcp == mptcpOn || d.mptcp == mptcpDefault && (value == "1" || value == "3")
}

// SetMultipathTCP says whether to use several paths, if the system can.
func (d *Dialer) SetMultipathTCP(use bool) { d.mptcp = mptcpOf(use) }

// Dial connects to an address. Networks are tcp, tcp4, tcp6, udp, udp4, udp6, ip, ip4, ip6 with a protocol (as in ip4:icmp), unix, unixgram
// and unixpacket; addresses are host:port, host, or a path.
func Dial(network, address string) (Conn, error) {
	var d Dialer
	return d.Dial(network, address)
}

// DialTimeout is Dial that takes no longer than that, names looked up included.
func DialTimeout(network, address string, timeout time.Duration) (Conn, error) {
	d := Dialer{Timeout: timeout}
	return d.Dial(network, address)
}

// Dial connects to an address.
func (d *Dialer) Dial(network, address string) (Conn, error) {
	return d.DialContext(context.Background(), network, address)
}

func minNonzeroTime(a, b time.Time) time.Time {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

// deadline returns when a dial that begins now must end; zero: no limit.
func (d *Dialer) deadline(ctx context.Context, now time.Time) (earliest time.Time) {
	earliest = d.Deadline
	if d.Timeout != 0 {
		earliest = minNonzeroTime(earliest, now.Add(d.Timeout))
	}
	if c, ok := ctx.Deadline(); ok {
		earliest = minNonzeroTime(earliest, c)
	}
	return earliest
}

// partialDeadline returns when the dial of one of so many addresses that are left must end: each has its share, two seconds at least if
// there are any.
func partialDeadline(now, deadline time.Time, addrsRemaining int) (time.Time, error) {
	if deadline.IsZero() {
		return deadline, nil
	}
	left := deadline.Sub(now)
	if left <= 0 {
		return time.Time{}, errTimeout
	}
	share := max(left/time.Duration(addrsRemaining), 2*time.Second)
	return now.Add(min(share, left)), nil
}

func (d *Dialer) resolver() *Resolver {
	if d.Resolver != nil {
		return d.Resolver
	}
	return DefaultResolver
}

func (d *Dialer) dualStack() bool { return d.FallbackDelay >= 0 }

func (d *Dialer) fallbackDelay() time.Duration {
	if d.FallbackDelay > 0 {
		return d.FallbackDelay
	}
	return 300 * time.Millisecond
}

func (d *Dialer) controller() controller {
	if d.ControlContext != nil {
		return d.ControlContext
	}
	return withoutContext(d.Control)
}

// dialCtx adds to a context what else ends a dial.
func (d *Dialer) dialCtx(ctx context.Context) (context.Context, context.CancelFunc) {
	if ctx == nil {
		panic("nil context")
	}
	cancel := func() {}
	if end := d.deadline(ctx, time.Now()); !end.IsZero() {
		testHookStepTime()
		if c, ok := ctx.Deadline(); !ok || end.Before(c) {
			ctx, cancel = context.WithDeadline(ctx, end)
		}
	}
	if old := d.Cancel; old != nil {
		sub, cancelSub := context.WithCancel(ctx)
		outer := cancel
		ctx, cancel = sub, func() { cancelSub(); outer() }
		go func() {
			select {
			case <-old:
				cancelSub()
			case <-sub.Done():
			}
		}()
	}
	return ctx, cancel
}

// DialContext connects to an address, unless ctx ends before. Later its end has no effect.
func (d *Dialer) DialContext(ctx context.Context, network, address string) (Conn, error) {
	ctx, cancel := d.dialCtx(ctx)
	defer cancel()
	addrs, err := d.resolver().resolveAddrList(withoutConnects(ctx), "dial", network, address, d.LocalAddr)
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Source: nil, Addr: nil, Err: err}
	}
	sd := &sysDialer{Dialer: *d, network: network, address: address}
	if d.dualStack() && network == "tcp" {
		primaries, fallbacks := addrs.partition(isIPv4)
		return sd.dialParallel(ctx, primaries, fallbacks)
	}
	return sd.dialParallel(ctx, addrs, nil)
}

// withoutConnects hides the connections of a lookup from who watches the dial.
func withoutConnects(ctx context.Context) context.Context {
	trace, _ := ctx.Value(nettrace.TraceKey{}).(*nettrace.Trace)
	if trace == nil {
		return ctx
	}
	return context.WithValue(ctx, nettrace.TraceKey{}, &nettrace.Trace{DNSStart: trace.DNSStart, DNSDone: trace.DNSDone})
}

// DialTCP connects to raddr, from laddr if that is valid.
func (d *Dialer) DialTCP(ctx context.Context, network string, laddr netip.AddrPort, raddr netip.AddrPort) (*TCPConn, error) {
	ctx, cancel := d.dialCtx(ctx)
	defer cancel()
	return dialTCP(ctx, d, network, TCPAddrFromAddrPort(laddr), TCPAddrFromAddrPort(raddr))
}

// DialUDP connects to raddr, from laddr if that is valid.
func (d *Dialer) DialUDP(ctx context.Context, network string, laddr netip.AddrPort, raddr netip.AddrPort) (*UDPConn, error) {
	ctx, cancel := d.dialCtx(ctx)
	defer cancel()
	return dialUDP(ctx, d, network, UDPAddrFromAddrPort(laddr), UDPAddrFromAddrPort(raddr))
}

// DialIP connects to raddr, from laddr if that is valid.
func (d *Dialer) DialIP(ctx context.Context, network string, laddr netip.Addr, raddr netip.Addr) (*IPConn, error) {
	ctx, cancel := d.dialCtx(ctx)
	defer cancel()
	return dialIP(ctx, d, network, ipAddrFromAddr(laddr), ipAddrFromAddr(raddr))
}

// DialUnix connects to raddr, from laddr if that is not nil.
func (d *Dialer) DialUnix(ctx context.Context, network string, laddr *UnixAddr, raddr *UnixAddr) (*UnixConn, error) {
	ctx, cancel := d.dialCtx(ctx)
	defer cancel()
	return dialUnix(ctx, d, network, laddr, raddr)
}

// A sysDialer is one dial.
type sysDialer struct {
	Dialer
	network, address string
	testHookDialTCP  func(ctx context.Context, net string, laddr, raddr *TCPAddr) (*TCPConn, error)
}

// dialParallel dials the primaries, and when they fail or take long the fallbacks beside them. The first connection counts, else the
// primaries' error.
func (sd *sysDialer) dialParallel(ctx context.Context, primaries, fallbacks addrList) (Conn, error) {
	if len(fallbacks) == 0 {
		return sd.dialSerial(ctx, primaries)
	}
	type outcome struct {
		c       Conn
		err     error
		primary bool
	}
	returned := make(chan struct{})
	defer close(returned)
	outcomes := make(chan outcome)
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	racer := func(addrs addrList, primary bool) {
		c, err := sd.dialSerial(ctx, addrs)
		select {
		case outcomes <- outcome{c, err, primary}:
		case <-returned:
			if c != nil {
				c.Close()
			}
		}
	}
	go racer(primaries, true)
	running := 1
	var first error
	fallback := time.NewTimer(sd.fallbackDelay())
	defer fallback.Stop()
	started := false
	for {
		select {
		case <-fallback.C:
			started = true
			running++
			go racer(fallbacks, false)
		case o := <-outcomes:
			if o.err == nil {
				return o.c, nil
			}
			running--
			if o.primary {
				first = o.err
			}
			if !started {
				fallback.Reset(0)
			} else if running == 0 {
				return nil, first
			}
		}
	}
}

// dialSerial dials one address after the other; of several errors the first one counts.
func (sd *sysDialer) dialSerial(ctx context.Context, ras addrList) (Conn, error) {
	var first error
	for i, ra := range ras {
		if ctx.Err() != nil {
			return nil, &OpError{Op: "dial", Net: sd.network, Source: sd.LocalAddr, Addr: ra, Err: mapErr(ctx.Err())}
		}
		one := ctx
		if deadline, ok := ctx.Deadline(); ok {
			end, err := partialDeadline(time.Now(), deadline, len(ras)-i)
			if err != nil {
				if first == nil {
					first = &OpError{Op: "dial", Net: sd.network, Source: sd.LocalAddr, Addr: ra, Err: err}
				}
				break
			}
			if end.Before(deadline) {
				sub, cancel := context.WithDeadline(ctx, end)
				defer cancel()
				one = sub
			}
		}
		c, err := sd.dialSingle(one, ra)
		if err == nil {
			return c, nil
		}
		if first == nil {
			first = err
		}
	}
	if first == nil {
		first = &OpError{Op: "dial", Net: sd.network, Source: nil, Addr: nil, Err: errMissingAddress}
	}
	return nil, first
}

// dialSingle dials one address.
func (sd *sysDialer) dialSingle(ctx context.Context, ra Addr) (c Conn, err error) {
	if trace, _ := ctx.Value(nettrace.TraceKey{}).(*nettrace.Trace); trace != nil {
		text := ra.String()
		if trace.ConnectStart != nil {
			trace.ConnectStart(sd.network, text)
		}
		if trace.ConnectDone != nil {
			defer func() { trace.ConnectDone(sd.network, text, err) }()
		}
	}
	// A local address of another type was refused before; a nil one has none of these types.
	source := sd.LocalAddr
	switch ra := ra.(type) {
	case *TCPAddr:
		la, _ := source.(*TCPAddr)
		if sd.MultipathTCP() {
			c, err = connOrNil(sd.dialMPTCP(ctx, la, ra))
		} else {
			c, err = connOrNil(sd.dialTCP(ctx, la, ra))
		}
	case *UDPAddr:
		la, _ := source.(*UDPAddr)
		c, err = connOrNil(sd.dialUDP(ctx, la, ra))
	case *IPAddr:
		la, _ := source.(*IPAddr)
		c, err = connOrNil(sd.dialIP(ctx, la, ra))
	case *UnixAddr:
		la, _ := source.(*UnixAddr)
		c, err = connOrNil(sd.dialUnix(ctx, la, ra))
	default:
		err = &AddrError{Err: "unexpected address type", Addr: sd.address}
	}
	if err != nil {
		return nil, &OpError{Op: "dial", Net: sd.network, Source: source, Addr: ra, Err: err}
	}
	return c, nil
}

// connOrNil makes no interface of a nil pointer.
func connOrNil[C Conn](c C, err error) (Conn, error) {
	if err != nil {
		return nil, err
	}
	return c, nil
}

// parseNetwork takes the protocol off networks such as ip4:icmp.
func parseNetwork(ctx context.Context, network string, needsProto bool) (afnet string, proto int, err error) {
	colon := lastIndex(network, ':')
	if colon < 0 {
		switch network {
		case "ip", "ip4", "ip6":
			if needsProto {
				return "", 0, UnknownNetworkError(network)
			}
		case "tcp", "tcp4", "tcp6", "udp", "udp4", "udp6", "unix", "unixgram", "unixpacket":
		default:
			return "", 0, UnknownNetworkError(network)
		}
		return network, 0, nil
	}
	afnet, name := network[:colon], network[colon+1:]
	if afnet != "ip" && afnet != "ip4" && afnet != "ip6" {
		return "", 0, UnknownNetworkError(network)
	}
	proto, n, ok := dtoi(name)
	if !ok || n != len(name) {
		if proto, err = lookupProtocol(ctx, name); err != nil {
			return "", 0, err
		}
	}
	return afnet, proto, nil
}

// resolveAddrList returns what an address may stand for; with a local address (hint) those that go with it.
func (r *Resolver) resolveAddrList(ctx context.Context, op, network, addr string, hint Addr) (addrList, error) {
	afnet, _, err := parseNetwork(ctx, network, true)
	if err != nil {
		return nil, err
	}
	if op == "dial" && addr == "" {
		return nil, errMissingAddress
	}
	mismatch := func(a Addr) error {
		if op != "dial" || hint == nil || a.Network() == hint.Network() {
			return nil
		}
		return &AddrError{Err: "mismatched local address type", Addr: hint.String()}
	}
	if afnet[0] == 'u' && afnet[1] == 'n' {
		a, err := ResolveUnixAddr(afnet, addr)
		if err != nil {
			return nil, err
		}
		if err := mismatch(a); err != nil {
			return nil, err
		}
		return addrList{a}, nil
	}
	addrs, err := r.internetAddrList(ctx, afnet, addr)
	if err != nil || op != "dial" || hint == nil {
		return addrs, err
	}
	local := ipOf(hint)
	fitting := addrs[:0]
	for _, a := range addrs {
		if err := mismatch(a); err != nil {
			return nil, err
		}
		remote := ipOf(a)
		if isAny(local) || isAny(remote) || remote.matchAddrFamily(local) {
			fitting = append(fitting, a)
		}
	}
	if len(fitting) == 0 {
		return nil, &AddrError{Err: errNoSuitableAddress.Error(), Addr: hint.String()}
	}
	return fitting, nil
}

// ipOf returns the IP of an address that has one.
func ipOf(a Addr) IP {
	switch a := a.(type) {
	case *TCPAddr:
		if a != nil {
			return a.IP
		}
	case *UDPAddr:
		if a != nil {
			return a.IP
		}
	case *IPAddr:
		if a != nil {
			return a.IP
		}
	}
	return nil
}

// isAny reports whether ip stands for all addresses.
func isAny(ip IP) bool { return ip == nil || ip.IsUnspecified() }

package net

import (
	"context"
	"syscall"
	"time"
)

// A Dialer has what Dial may be told. The zero one dials as Dial does.
type Dialer struct {
	// Timeout is the longest time that a dial takes; 0: no limit but the system's.
	Timeout time.Duration

	// Deadline is when dials end at the latest; zero: no limit.
	Deadline time.Time

	// LocalAddr is the address to dial from, or nil.
	LocalAddr Addr

	// DualStack is always on.
	//
	// Deprecated: a negative FallbackDelay switches it off.
	DualStack bool

	// FallbackDelay is kept for programs that set it: addresses are tried one after the other.
	FallbackDelay time.Duration

	// KeepAlive says after what time to probe for the other end; negative: never.
	KeepAlive time.Duration

	// KeepAliveConfig says more about that.
	KeepAliveConfig KeepAliveConfig

	// Resolver looks up names; nil is DefaultResolver.
	Resolver *Resolver

	// Cancel ends dials when it is closed.
	//
	// Deprecated: use DialContext.
	Cancel <-chan struct{}

	// Control is not called: there is no socket before it connects.
	Control func(network, address string, c syscall.RawConn) error

	// ControlContext is not called either.
	ControlContext func(ctx context.Context, network, address string, c syscall.RawConn) error
}

// Dial connects to an address. Networks are tcp, tcp4 and tcp6; the address is host:port.
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

func earliest(a, b time.Time) time.Time {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

// deadline returns when a dial that begins now must end; zero: no limit.
func (d *Dialer) deadline(ctx context.Context, now time.Time) time.Time {
	end := d.Deadline
	if d.Timeout != 0 {
		end = earliest(end, now.Add(d.Timeout))
	}
	if c, ok := ctx.Deadline(); ok {
		end = earliest(end, c)
	}
	return end
}

// DialContext connects to an address, unless ctx ends before. Later its end has no effect.
func (d *Dialer) DialContext(ctx context.Context, network, address string) (Conn, error) {
	if ctx == nil {
		panic("nil context")
	}
	if end := d.deadline(ctx, time.Now()); !end.IsZero() {
		if c, ok := ctx.Deadline(); !ok || end.Before(c) {
			sub, cancel := context.WithDeadline(ctx, end)
			defer cancel()
			ctx = sub
		}
	}
	if d.Cancel != nil {
		sub, cancel := context.WithCancel(ctx)
		defer cancel()
		go func() {
			select {
			case <-d.Cancel:
				cancel()
			case <-sub.Done():
			}
		}()
		ctx = sub
	}
	r := d.Resolver
	if r == nil {
		r = DefaultResolver
	}
	if !checkTCP(network) {
		return nil, &OpError{Op: "dial", Net: network, Source: nil, Addr: nil, Err: UnknownNetworkError(network)}
	}
	list, err := r.addrs(ctx, network, address)
	if err == nil && address == "" {
		err = errMissingAddress
	}
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Source: nil, Addr: nil, Err: mapErr(err)}
	}
	var local *TCPAddr
	if d.LocalAddr != nil {
		a, ok := d.LocalAddr.(*TCPAddr)
		if !ok {
			err := &AddrError{Err: "mismatched local address type", Addr: d.LocalAddr.String()}
			return nil, &OpError{Op: "dial", Net: network, Source: d.LocalAddr, Addr: list[0], Err: err}
		}
		local = a
	}
	return d.serial(ctx, network, local, list)
}

// serial tries one address after the other; of several errors the first one counts.
func (d *Dialer) serial(ctx context.Context, network string, local *TCPAddr, list []*TCPAddr) (Conn, error) {
	var first error
	for i, a := range list {
		one := ctx
		if end, ok := ctx.Deadline(); ok {
			// Each address has its share of the time, two seconds at least if there are any.
			share := time.Until(end) / time.Duration(len(list)-i)
			if share = max(share, 2*time.Second); i < len(list)-1 && share < time.Until(end) {
				sub, cancel := context.WithTimeout(ctx, share)
				defer cancel()
				one = sub
			}
		}
		if a.IP == nil {
			a = &TCPAddr{IP: loopback(network), Port: a.Port} // as the system takes 0.0.0.0
		}
		c, err := dialTCP(one, d, network, local, a)
		if err == nil {
			return c, nil
		}
		if first == nil {
			first = &OpError{Op: "dial", Net: network, Source: local.addr(), Addr: a, Err: mapErr(err)}
		}
		if ctx.Err() != nil {
			break
		}
	}
	if first == nil {
		first = &OpError{Op: "dial", Net: network, Source: nil, Addr: nil, Err: errMissingAddress}
	}
	return nil, first
}

func loopback(network string) IP {
	if network == "tcp6" || network == "tcp" && supportsIPv6() {
		return IPv6loopback
	}
	return IPv4(127, 0, 0, 1)
}

// A ListenConfig has what Listen may be told.
type ListenConfig struct {
	// Control is not called: there is no socket before it listens.
	Control func(network, address string, c syscall.RawConn) error

	// KeepAlive says after what time accepted connections probe for the other end; negative: never.
	KeepAlive time.Duration

	// KeepAliveConfig says more about that.
	KeepAliveConfig KeepAliveConfig
}

// Listen waits for connections to an address. Networks are tcp, tcp4 and tcp6; without a host it is all of the machine's own addresses, port
// 0 is any free one.
func Listen(network, address string) (Listener, error) {
	var config ListenConfig
	return config.Listen(context.Background(), network, address)
}

// Listen waits for connections to an address; ctx is for looking up the name.
func (lc *ListenConfig) Listen(ctx context.Context, network, address string) (Listener, error) {
	if !checkTCP(network) {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: nil, Err: UnknownNetworkError(network)}
	}
	list, err := DefaultResolver.addrs(ctx, network, address)
	if err != nil {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: nil, Err: err}
	}
	a := list[0]
	for _, x := range list {
		if x.IP.To4() != nil {
			a = x
			break
		}
	}
	l, err := listenTCP(*lc, network, a)
	if err != nil {
		return nil, err
	}
	return l, nil
}

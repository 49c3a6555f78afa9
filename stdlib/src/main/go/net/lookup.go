package net

import (
	"context"
	"internal/nettrace"
	"net/netip"
)

// A Resolver looks up names and numbers: in the files of the system, and by asking its name servers.
type Resolver struct {
	// PreferGo asks for this resolver rather than the system's, which is never used.
	PreferGo bool

	// StrictErrors ends a lookup that has several questions at the first temporary error, rather than taking what there is.
	StrictErrors bool

	// Dial connects to a name server in Dialer's stead. A PacketConn is spoken to in packets, others as TCP.
	Dial func(ctx context.Context, network, address string) (Conn, error)

	lookupGroup lookupGroup
}

// DefaultResolver is what the functions of the package use.
var DefaultResolver = &Resolver{}

func (r *Resolver) strictErrors() bool { return r != nil && r.StrictErrors }

func (r *Resolver) getLookupGroup() *lookupGroup {
	if r == nil {
		r = DefaultResolver
	}
	return &r.lookupGroup
}

// LookupHost returns the addresses of a host as texts.
func LookupHost(host string) (addrs []string, err error) {
	return DefaultResolver.LookupHost(context.Background(), host)
}

// LookupHost returns the addresses of a host as texts.
func (r *Resolver) LookupHost(ctx context.Context, host string) (addrs []string, err error) {
	if host == "" {
		return nil, newDNSError(errNoSuchHost, host, "")
	}
	if _, err := netip.ParseAddr(host); err == nil {
		return []string{host}, nil
	}
	return r.lookupHost(ctx, host)
}

func (r *Resolver) lookupHost(ctx context.Context, host string) ([]string, error) {
	order, conf := lookupOrder("hostLookupOrder", host)
	return r.goLookupHostOrder(ctx, host, order, conf)
}

func (r *Resolver) goLookupHostOrder(ctx context.Context, name string, order hostLookupOrder, conf *dnsConfig) ([]string, error) {
	if order.filesFirst() {
		if addrs, _ := lookupStaticHost(name); len(addrs) > 0 {
			return addrs, nil // in the order of the file
		}
	}
	ips, _, err := r.goLookupIPCNAMEOrder(ctx, "ip", name, order, conf)
	if err != nil {
		return nil, err
	}
	addrs := make([]string, 0, len(ips))
	for i := range ips {
		addrs = append(addrs, ips[i].String())
	}
	return addrs, nil
}

// LookupIP returns the addresses of a host.
func LookupIP(host string) ([]IP, error) {
	list, err := DefaultResolver.LookupIPAddr(context.Background(), host)
	if err != nil {
		return nil, err
	}
	ips := make([]IP, len(list))
	for i, a := range list {
		ips[i] = a.IP
	}
	return ips, nil
}

// LookupIPAddr returns the addresses of a host.
func (r *Resolver) LookupIPAddr(ctx context.Context, host string) ([]IPAddr, error) {
	return r.lookupIPAddr(ctx, "ip", host)
}

// LookupIP returns the addresses of a host for the network ip, ip4 or ip6.
func (r *Resolver) LookupIP(ctx context.Context, network, host string) ([]IP, error) {
	afnet, _, err := parseNetwork(ctx, network, false)
	if err != nil {
		return nil, err
	}
	if !isNetwork(afnet, "ip") {
		return nil, UnknownNetworkError(network)
	}
	if host == "" {
		return nil, newDNSError(errNoSuchHost, host, "")
	}
	addrs, err := r.internetAddrList(ctx, afnet, host)
	if err != nil {
		return nil, err
	}
	ips := make([]IP, 0, len(addrs))
	for _, a := range addrs {
		ips = append(ips, ipOf(a))
	}
	return ips, nil
}

// LookupNetIP is LookupIP with small values.
func (r *Resolver) LookupNetIP(ctx context.Context, network, host string) ([]netip.Addr, error) {
	ips, err := r.LookupIP(ctx, network, host)
	if err != nil {
		return nil, err
	}
	list := make([]netip.Addr, 0, len(ips))
	for _, ip := range ips {
		if a, ok := netip.AddrFromSlice(ip); ok {
			list = append(list, a)
		}
	}
	return list, nil
}

func (r *Resolver) lookupIP(ctx context.Context, network, host string) ([]IPAddr, error) {
	order, conf := lookupOrder("hostLookupOrder", host)
	addrs, _, err := r.goLookupIPCNAMEOrder(ctx, network, host, order, conf)
	return addrs, err
}

// lookupIPAddr looks up a host; who asks for the same one meanwhile gets the same answer.
func (r *Resolver) lookupIPAddr(ctx context.Context, network, host string) ([]IPAddr, error) {
	if host == "" {
		return nil, newDNSError(errNoSuchHost, host, "")
	}
	if ip, err := netip.ParseAddr(host); err == nil {
		return []IPAddr{{IP: IP(ip.AsSlice()).To16(), Zone: ip.Zone()}}, nil
	}
	trace, _ := ctx.Value(nettrace.TraceKey{}).(*nettrace.Trace)
	if trace != nil && trace.DNSStart != nil {
		trace.DNSStart(host)
	}
	resolve := r.lookupIP
	if other, _ := ctx.Value(nettrace.LookupIPAltResolverKey{}).(func(context.Context, string, string) ([]IPAddr, error)); other != nil {
		resolve = other
	}
	addrs, shared, err := r.getLookupGroup().do(ctx, network+"\x00"+host, func(ctx context.Context) ([]IPAddr, error) {
		return testHookLookupIP(ctx, resolve, network, host)
	})
	if err != nil {
		addrs = nil
		if _, ok := err.(*DNSError); !ok {
			err = newDNSError(mapErr(err), host, "")
		}
	}
	if trace != nil && trace.DNSDone != nil {
		list := make([]any, len(addrs))
		for i, a := range addrs {
			list[i] = a
		}
		trace.DNSDone(list, shared, err)
	}
	if err != nil {
		return nil, err
	}
	if shared {
		addrs = append([]IPAddr(nil), addrs...)
	}
	return addrs, nil
}

// LookupPort returns the number of a service.
func LookupPort(network, service string) (port int, err error) {
	return DefaultResolver.LookupPort(context.Background(), network, service)
}

// LookupPort returns the number of a service for a network of TCP or UDP, or ip for both.
func (r *Resolver) LookupPort(ctx context.Context, network, service string) (port int, err error) {
	port, needsLookup := parsePort(service)
	if needsLookup {
		switch network {
		case "":
			network = "ip"
		case "ip", "tcp", "tcp4", "tcp6", "udp", "udp4", "udp6":
		default:
			return 0, &AddrError{Err: "unknown network", Addr: network}
		}
		if port, err = goLookupPort(network, service); err != nil {
			return 0, err
		}
	}
	if port < 0 || port > 65535 {
		return 0, &AddrError{Err: "invalid port", Addr: service}
	}
	return port, nil
}

package net

import (
	"cmp"
	"math/bits"
	"net/netip"
	"slices"
)

// The order in which to try addresses: RFC 6724.

// sortByRFC6724 puts first what is best reached from here.
func sortByRFC6724(addrs []IPAddr) {
	if len(addrs) > 1 {
		sortByRFC6724withSrcs(addrs, srcAddrs(addrs))
	}
}

// srcAddrs returns the address that each would be called from: a socket knows. An invalid one: it cannot be reached.
func srcAddrs(addrs []IPAddr) []netip.Addr {
	srcs := make([]netip.Addr, len(addrs))
	for i, a := range addrs {
		c, err := DialUDP("udp", nil, &UDPAddr{IP: a.IP, Port: 53, Zone: a.Zone})
		if err != nil {
			continue
		}
		if src, ok := c.LocalAddr().(*UDPAddr); ok {
			srcs[i], _ = netip.AddrFromSlice(src.IP)
		}
		c.Close()
	}
	return srcs
}

// A candidate is an address with what the rules ask about.
type candidate struct {
	addr     IPAddr
	src      netip.Addr
	attr     ipAttr
	srcAttr  ipAttr
	inCommon int
}

func sortByRFC6724withSrcs(addrs []IPAddr, srcs []netip.Addr) {
	list := make([]candidate, len(addrs))
	for i, a := range addrs {
		dst, _ := netip.AddrFromSlice(a.IP) // invalid ones are last
		list[i] = candidate{a, srcs[i], ipAttrOf(dst), ipAttrOf(srcs[i]), 0}
		if a.IP.To4() == nil {
			list[i].inCommon = commonPrefixLen(srcs[i], a.IP)
		}
	}
	slices.SortStableFunc(list, compareByRFC6724)
	for i := range list {
		addrs[i] = list[i].addr
	}
}

// compareByRFC6724 has the rules that need no more than the addresses: 1, 2, 5, 6, 8 and 9.
func compareByRFC6724(a, b candidate) int {
	if !a.src.IsValid() && !b.src.IsValid() {
		return 0
	}
	c := cmp.Or(
		cmp.Compare(boolint(b.src.IsValid()), boolint(a.src.IsValid())),
		cmp.Compare(boolint(b.attr.Scope == b.srcAttr.Scope), boolint(a.attr.Scope == a.srcAttr.Scope)),
		cmp.Compare(boolint(b.attr.Label == b.srcAttr.Label), boolint(a.attr.Label == a.srcAttr.Label)),
		cmp.Compare(b.attr.Precedence, a.attr.Precedence),
		cmp.Compare(a.attr.Scope, b.attr.Scope),
	)
	if c == 0 && a.addr.IP.To4() == nil && b.addr.IP.To4() == nil {
		c = cmp.Compare(b.inCommon, a.inCommon)
	}
	return c
}

// An ipAttr is what the rules want to know of an address.
type ipAttr struct {
	Scope      scope
	Precedence uint8
	Label      uint8
}

func ipAttrOf(ip netip.Addr) ipAttr {
	if !ip.IsValid() {
		return ipAttr{}
	}
	p := classify(ip)
	return ipAttr{classifyScope(ip), p.precedence, p.label}
}

// A policy is a row of the RFC's table.
type policy struct{ precedence, label uint8 }

// classify returns the row for an address, that with the longest prefix.
func classify(ip netip.Addr) (best policy) {
	ip = netip.AddrFrom16(ip.As16())
	for _, row := range [...]struct {
		first, bits       int // the first 16 bits of the prefix, and its length
		precedence, label uint8
	}{
		{0, 0, 40, 1}, {0x2002, 16, 30, 2}, {0x2001, 32, 5, 5}, {0xfc00, 7, 3, 13}, {0xfec0, 10, 1, 11}, {0x3ffe, 16, 1, 12}, {0, 96, 1, 3},
	} {
		prefix := netip.PrefixFrom(netip.AddrFrom16([16]byte{byte(row.first >> 8), byte(row.first)}), row.bits)
		if prefix.Contains(ip) {
			best = policy{row.precedence, row.label}
		}
	}
	switch {
	case ip == netip.IPv6Loopback():
		best = policy{50, 0}
	case ip.Is4In6():
		best = policy{35, 4}
	}
	return best
}

// A scope is how far an address reaches.
type scope uint8

const (
	scopeLinkLocal scope = 0x2
	scopeSiteLocal scope = 0x5
	scopeGlobal    scope = 0xe
)

func classifyScope(ip netip.Addr) scope {
	if ip.IsLoopback() || ip.IsLinkLocalUnicast() {
		return scopeLinkLocal
	}
	if ip.Is6() && !ip.Is4In6() {
		b := ip.As16()
		if ip.IsMulticast() {
			return scope(b[1] & 0xf)
		}
		if b[0] == 0xfe && b[1]&0xc0 == 0xc0 {
			return scopeSiteLocal
		}
	}
	return scopeGlobal
}

// commonPrefixLen returns how many bits two addresses have in common, of an IPv6 address up to 64.
func commonPrefixLen(a netip.Addr, b IP) int {
	if b4 := b.To4(); b4 != nil {
		b = b4
	}
	x := a.AsSlice()
	if len(x) != len(b) {
		return 0
	}
	n := 0
	for i := range min(len(x), 8) {
		if d := x[i] ^ b[i]; d != 0 {
			return n + bits.LeadingZeros8(d)
		}
		n += 8
	}
	return n
}

// Package netip has IP addresses, also with ports and prefix lengths, as small values that can be compared and be keys of maps.
package netip

import (
	"cmp"
	"errors"
	"strconv"
	"unique"
)

// An Addr is an IPv4 or IPv6 address, the latter perhaps with a zone. The zero Addr is no address.
//
// An IPv4 address is kept as the IPv6 one that it is mapped to; kind tells them apart.
type Addr struct {
	hi, lo uint64
	kind   unique.Handle[kind]
}

// A kind is what an Addr has besides its bits.
type kind struct {
	is6  bool
	zone string
}

var (
	none  unique.Handle[kind]
	plain = [2]unique.Handle[kind]{unique.Make(kind{}), unique.Make(kind{is6: true})}
)

// v4Prefix is above an IPv4 address in the lower half.
const v4Prefix = 0xffff << 32

func (ip Addr) is4() bool { return ip.kind == plain[0] }

// AddrFrom4 returns an IPv4 address.
func AddrFrom4(addr [4]byte) Addr {
	var x uint64
	for _, b := range addr {
		x = x<<8 | uint64(b)
	}
	return Addr{lo: v4Prefix | x, kind: plain[0]}
}

// AddrFrom16 returns an IPv6 address, also for one that an IPv4 address is mapped to.
func AddrFrom16(addr [16]byte) Addr {
	ip := Addr{kind: plain[1]}
	for i := range 8 {
		ip.hi = ip.hi<<8 | uint64(addr[i])
		ip.lo = ip.lo<<8 | uint64(addr[i+8])
	}
	return ip
}

// AddrFromSlice takes 4 or 16 bytes.
func AddrFromSlice(slice []byte) (ip Addr, ok bool) {
	switch len(slice) {
	case 4:
		return AddrFrom4([4]byte(slice)), true
	case 16:
		return AddrFrom16([16]byte(slice)), true
	}
	return Addr{}, false
}

// IPv6LinkLocalAllNodes returns ff02::1.
func IPv6LinkLocalAllNodes() Addr { return Addr{hi: 0xff02 << 48, lo: 1, kind: plain[1]} }

// IPv6LinkLocalAllRouters returns ff02::2.
func IPv6LinkLocalAllRouters() Addr { return Addr{hi: 0xff02 << 48, lo: 2, kind: plain[1]} }

// IPv6Loopback returns ::1.
func IPv6Loopback() Addr { return Addr{lo: 1, kind: plain[1]} }

// IPv6Unspecified returns ::.
func IPv6Unspecified() Addr { return Addr{kind: plain[1]} }

// IPv4Unspecified returns 0.0.0.0.
func IPv4Unspecified() Addr { return Addr{lo: v4Prefix, kind: plain[0]} }

// IsValid reports whether ip is an address.
func (ip Addr) IsValid() bool { return ip.kind != none }

// BitLen returns 32, 128, or 0 for no address.
func (ip Addr) BitLen() int {
	switch ip.kind {
	case none:
		return 0
	case plain[0]:
		return 32
	}
	return 128
}

// Zone returns the zone of an IPv6 address, or "".
func (ip Addr) Zone() string {
	if !ip.IsValid() {
		return ""
	}
	return ip.kind.Value().zone
}

// Compare orders addresses by length, then by bits, then by zone.
func (ip Addr) Compare(ip2 Addr) int {
	if c := cmp.Compare(ip.BitLen(), ip2.BitLen()); c != 0 {
		return c
	}
	if c := cmp.Compare(ip.hi, ip2.hi); c != 0 {
		return c
	}
	if c := cmp.Compare(ip.lo, ip2.lo); c != 0 {
		return c
	}
	return cmp.Compare(ip.Zone(), ip2.Zone())
}

// Less reports whether ip is before ip2 in Compare's order.
func (ip Addr) Less(ip2 Addr) bool { return ip.Compare(ip2) < 0 }

// Is4 reports whether ip is an IPv4 address.
func (ip Addr) Is4() bool { return ip.is4() }

// Is4In6 reports whether ip is an IPv6 address that an IPv4 one is mapped to.
func (ip Addr) Is4In6() bool { return ip.Is6() && ip.hi == 0 && ip.lo>>32 == 0xffff }

// Is6 reports whether ip is an IPv6 address.
func (ip Addr) Is6() bool { return ip.IsValid() && !ip.is4() }

// Unmap returns the IPv4 address that is mapped to ip, else ip.
func (ip Addr) Unmap() Addr {
	if ip.Is4In6() {
		ip.kind = plain[0]
	}
	return ip
}

// WithZone returns an IPv6 address with that zone; an IPv4 address stays as it is.
func (ip Addr) WithZone(zone string) Addr {
	if ip.Is6() {
		ip.kind = plain[1]
		if zone != "" {
			ip.kind = unique.Make(kind{true, zone})
		}
	}
	return ip
}

// top returns the first n bits of an IPv6 address, up to 16.
func (ip Addr) top(n int) uint64 { return ip.hi >> (64 - n) }

// v4 returns the bits of an IPv4 address.
func (ip Addr) v4() uint32 { return uint32(ip.lo) }

// IsLinkLocalUnicast reports whether ip is valid on its link only.
func (ip Addr) IsLinkLocalUnicast() bool {
	ip = ip.Unmap()
	if ip.Is6() {
		return ip.top(10) == 0xfe80>>6
	}
	return ip.is4() && ip.v4()>>16 == 169<<8|254
}

// IsLoopback reports whether ip stays in the machine.
func (ip Addr) IsLoopback() bool {
	ip = ip.Unmap()
	if ip.Is6() {
		return ip.hi == 0 && ip.lo == 1
	}
	return ip.is4() && ip.v4()>>24 == 127
}

// IsMulticast reports whether ip is the address of a group.
func (ip Addr) IsMulticast() bool {
	ip = ip.Unmap()
	if ip.Is6() {
		return ip.top(8) == 0xff
	}
	return ip.is4() && ip.v4()>>28 == 0xe
}

// IsInterfaceLocalMulticast reports whether ip is the address of a group within an interface.
func (ip Addr) IsInterfaceLocalMulticast() bool {
	return ip.Is6() && !ip.Is4In6() && ip.top(16)&0xff0f == 0xff01
}

// IsLinkLocalMulticast reports whether ip is the address of a group on a link.
func (ip Addr) IsLinkLocalMulticast() bool {
	ip = ip.Unmap()
	if ip.Is6() {
		return ip.top(16)&0xff0f == 0xff02
	}
	return ip.is4() && ip.v4()>>8 == 224<<16
}

// IsGlobalUnicast reports whether ip may be of use beyond its link: private addresses count.
func (ip Addr) IsGlobalUnicast() bool {
	ip = ip.Unmap()
	if !ip.IsValid() || ip.is4() && (ip.v4() == 0 || ip.v4() == 1<<32-1) {
		return false
	}
	return !ip.IsUnspecified() && !ip.IsLoopback() && !ip.IsMulticast() && !ip.IsLinkLocalUnicast()
}

// IsPrivate reports whether ip is meant for networks of one's own.
func (ip Addr) IsPrivate() bool {
	ip = ip.Unmap()
	if ip.Is6() {
		return ip.top(7) == 0xfc>>1
	}
	x := ip.v4()
	return ip.is4() && (x>>24 == 10 || x>>20 == 172<<4|1 || x>>16 == 192<<8|168)
}

// IsUnspecified reports whether ip is 0.0.0.0 or ::.
func (ip Addr) IsUnspecified() bool { return ip == IPv4Unspecified() || ip == IPv6Unspecified() }

// Prefix keeps the first b bits of ip, without the zone.
func (ip Addr) Prefix(b int) (Prefix, error) {
	if b < 0 {
		return Prefix{}, errors.New("negative Prefix bits")
	}
	if !ip.IsValid() {
		return Prefix{}, nil
	}
	if b > ip.BitLen() {
		family := "IPv6"
		if ip.is4() {
			family = "IPv4"
		}
		return Prefix{}, errors.New("prefix length " + strconv.Itoa(b) + " too large for " + family)
	}
	ip = ip.WithZone("")
	keep := b + 128 - ip.BitLen()
	if keep <= 64 {
		ip.hi &= ^uint64(0) << (64 - keep)
		ip.lo = 0
	} else {
		ip.lo &= ^uint64(0) << (128 - keep)
	}
	return PrefixFrom(ip, b), nil
}

// As16 returns ip in 16 bytes; an IPv4 address mapped, no address as zeros.
func (ip Addr) As16() (a16 [16]byte) {
	for i := range 8 {
		shift := 56 - 8*i
		a16[i], a16[i+8] = byte(ip.hi>>shift), byte(ip.lo>>shift)
	}
	return a16
}

// As4 returns ip in 4 bytes. It must be an IPv4 address, mapped or not.
func (ip Addr) As4() (a4 [4]byte) {
	if !ip.IsValid() {
		panic("As4 called on IP zero value")
	}
	if !ip.is4() && !ip.Is4In6() {
		panic("As4 called on IPv6 address")
	}
	for i := range a4 {
		a4[i] = byte(ip.lo >> (24 - 8*i))
	}
	return a4
}

// AsSlice returns ip in 4 or 16 bytes, or nil.
func (ip Addr) AsSlice() []byte {
	switch ip.kind {
	case none:
		return nil
	case plain[0]:
		b := ip.As4()
		return b[:]
	}
	b := ip.As16()
	return b[:]
}

// Next returns the address after ip, or no address after the last one.
func (ip Addr) Next() Addr {
	if ip.is4() && ip.v4() == 1<<32-1 {
		return Addr{}
	}
	if ip.lo++; ip.lo == 0 {
		if ip.hi++; ip.hi == 0 {
			return Addr{}
		}
	}
	return ip
}

// Prev returns the address before ip, or no address before the first one.
func (ip Addr) Prev() Addr {
	if ip.is4() && ip.v4() == 0 || !ip.is4() && ip.hi == 0 && ip.lo == 0 {
		return Addr{}
	}
	if ip.lo--; ip.lo == 1<<64-1 {
		ip.hi--
	}
	return ip
}

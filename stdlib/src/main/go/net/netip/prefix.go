package netip

import (
	"cmp"
	"internal/bytealg"
	"strconv"
)

// A Prefix is a network: an address and how many of its bits count.
type Prefix struct {
	ip Addr // without zone

	// size is one more than the number of bits, so that the zero Prefix is none.
	size uint8
}

// PrefixFrom makes one, of the whole address (without zone); it is invalid if ip is, or if there are not so many bits.
func PrefixFrom(ip Addr, bits int) Prefix {
	p := Prefix{ip: ip.WithZone("")}
	if ip.IsValid() && 0 <= bits && bits <= ip.BitLen() {
		p.size = uint8(bits + 1)
	}
	return p
}

// Addr returns the address.
func (p Prefix) Addr() Addr { return p.ip }

// Bits returns the number of bits that count, or -1.
func (p Prefix) Bits() int { return int(p.size) - 1 }

// IsValid reports whether p is a network.
func (p Prefix) IsValid() bool { return p.size > 0 }

// IsSingleIP reports whether p has one address only.
func (p Prefix) IsSingleIP() bool { return p.IsValid() && p.Bits() == p.ip.BitLen() }

// Compare orders by the masked address (IPv4 first), then by the number of bits, then by the whole address.
func (p Prefix) Compare(p2 Prefix) int {
	return cmp.Or(p.Masked().ip.Compare(p2.Masked().ip), cmp.Compare(p.Bits(), p2.Bits()), p.ip.Compare(p2.ip))
}

// A parsePrefixError says why a text is no prefix.
type parsePrefixError struct {
	in, msg string
}

func (err parsePrefixError) Error() string {
	return "netip.ParsePrefix(" + strconv.Quote(err.in) + "): " + err.msg
}

// ParsePrefix reads "192.168.1.0/24" and "2001:db8::/32". There is no zone.
func ParsePrefix(s string) (Prefix, error) {
	fail := func(msg string) (Prefix, error) { return Prefix{}, parsePrefixError{s, msg} }
	slash := bytealg.LastIndexByteString(s, '/')
	if slash < 0 {
		return fail("no '/'")
	}
	ip, err := ParseAddr(s[:slash])
	if err != nil {
		return fail(err.Error())
	}
	if ip.Zone() != "" {
		return fail("IPv6 zones cannot be present in a prefix")
	}
	text := s[slash+1:]
	bits, err := strconv.Atoi(text)
	if err != nil || len(text) > 1 && (text[0] < '1' || text[0] > '9') {
		return fail("bad bits after slash: " + strconv.Quote(text))
	}
	if bits < 0 || bits > ip.BitLen() {
		return fail("prefix length out of range")
	}
	return PrefixFrom(ip, bits), nil
}

// MustParsePrefix is ParsePrefix that panics.
func MustParsePrefix(s string) Prefix {
	p, err := ParsePrefix(s)
	if err != nil {
		panic(err)
	}
	return p
}

// Masked returns p without the bits that do not count; the zero Prefix if p is invalid.
func (p Prefix) Masked() Prefix {
	m, err := p.ip.Prefix(p.Bits())
	if err != nil {
		return Prefix{}
	}
	return m
}

// Contains reports whether ip is in the network. Addresses with zones are in none, and a mapped IPv4 address is an IPv6 one.
func (p Prefix) Contains(ip Addr) bool {
	if !p.IsValid() || ip.kind != p.ip.kind { // which has no zone
		return false
	}
	n := p.Bits()
	if ip.is4() {
		n += 96
	}
	hi, lo := ip.hi^p.ip.hi, ip.lo^p.ip.lo
	if n <= 64 {
		return hi>>(64-n) == 0
	}
	return hi == 0 && lo>>(128-n) == 0
}

// Overlaps reports whether p and o have addresses in common.
func (p Prefix) Overlaps(o Prefix) bool {
	if !p.IsValid() || !o.IsValid() || p.ip.BitLen() != o.ip.BitLen() {
		return false
	}
	bits := min(p.Bits(), o.Bits())
	return PrefixFrom(p.ip, bits).Masked() == PrefixFrom(o.ip, bits).Masked()
}

// String returns what ParsePrefix reads, or "invalid Prefix".
func (p Prefix) String() string {
	if !p.IsValid() {
		return "invalid Prefix"
	}
	return string(p.AppendTo(make([]byte, 0, 32)))
}

// AppendTo appends what MarshalText returns.
func (p Prefix) AppendTo(b []byte) []byte {
	switch {
	case p == Prefix{}:
		return b
	case !p.IsValid():
		return append(b, "invalid Prefix"...)
	}
	return strconv.AppendInt(append(p.ip.AppendTo(b), '/'), int64(p.Bits()), 10)
}

// AppendText is AppendTo.
func (p Prefix) AppendText(b []byte) ([]byte, error) { return p.AppendTo(b), nil }

// MarshalText is String, with "" for the zero Prefix.
func (p Prefix) MarshalText() ([]byte, error) { return p.AppendText([]byte{}) }

// UnmarshalText reads what MarshalText returns.
func (p *Prefix) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = Prefix{}
		return nil
	}
	var err error
	*p, err = ParsePrefix(string(text))
	return err
}

// AppendBinary appends the address and a byte with the number of bits.
func (p Prefix) AppendBinary(b []byte) ([]byte, error) {
	b, err := p.ip.AppendBinary(b)
	if err != nil {
		return nil, err
	}
	return append(b, uint8(p.Bits())), nil
}

// MarshalBinary is AppendBinary to nothing.
func (p Prefix) MarshalBinary() ([]byte, error) { return p.AppendBinary([]byte{}) }

// UnmarshalBinary reads what MarshalBinary returns.
func (p *Prefix) UnmarshalBinary(b []byte) error {
	n := len(b) - 1
	if n < 0 {
		return errSize
	}
	var ip Addr
	if err := ip.UnmarshalBinary(b[:n]); err != nil {
		return err
	}
	*p = PrefixFrom(ip, int(b[n]))
	return nil
}

package netip

import (
	"cmp"
	"errors"
	"internal/bytealg"
	"strconv"
)

// An AddrPort is an address with a port.
type AddrPort struct {
	ip   Addr
	port uint16
}

// AddrPortFrom makes one.
func AddrPortFrom(ip Addr, port uint16) AddrPort { return AddrPort{ip, port} }

// Addr returns the address.
func (p AddrPort) Addr() Addr { return p.ip }

// Port returns the port.
func (p AddrPort) Port() uint16 { return p.port }

// IsValid reports whether p has an address.
func (p AddrPort) IsValid() bool { return p.ip.IsValid() }

// Compare orders by address, then by port.
func (p AddrPort) Compare(p2 AddrPort) int {
	return cmp.Or(p.ip.Compare(p2.ip), cmp.Compare(p.port, p2.port))
}

// split cuts "ip:port" and "[ip]:port"; brackets says which.
func split(s string) (ip, port string, brackets bool, err error) {
	colon := bytealg.LastIndexByteString(s, ':')
	why := ""
	switch {
	case colon < 0:
		why = "not an ip:port"
	case colon == 0:
		why = "no IP"
	case colon == len(s)-1:
		why = "no port"
	case s[0] != '[':
		return s[:colon], s[colon+1:], false, nil
	case colon < 2 || s[colon-1] != ']':
		why = "missing ]"
	default:
		return s[1 : colon-1], s[colon+1:], true, nil
	}
	return "", "", false, errors.New(why)
}

// ParseAddrPort reads "192.0.2.1:80" and "[2001:db8::1%eth0]:80". Nothing is looked up.
func ParseAddrPort(s string) (AddrPort, error) {
	host, service, brackets, err := split(s)
	if err != nil {
		return AddrPort{}, err
	}
	port, err := strconv.ParseUint(service, 10, 16)
	if err != nil {
		return AddrPort{}, errors.New("invalid port " + strconv.Quote(service) + " parsing " + strconv.Quote(s))
	}
	ip, err := ParseAddr(host)
	if err != nil {
		return AddrPort{}, err
	}
	if brackets != ip.Is6() {
		why := ", IPv6 addresses must be surrounded by square brackets"
		if brackets {
			why = ", square brackets can only be used with IPv6 addresses"
		}
		return AddrPort{}, errors.New("invalid ip:port " + strconv.Quote(s) + why)
	}
	return AddrPort{ip, uint16(port)}, nil
}

// MustParseAddrPort is ParseAddrPort that panics.
func MustParseAddrPort(s string) AddrPort {
	p, err := ParseAddrPort(s)
	if err != nil {
		panic(err)
	}
	return p
}

// String returns what ParseAddrPort reads, or "invalid AddrPort".
func (p AddrPort) String() string {
	if !p.IsValid() {
		return "invalid AddrPort"
	}
	return string(p.AppendTo(make([]byte, 0, 32)))
}

// AppendTo appends what MarshalText returns.
func (p AddrPort) AppendTo(b []byte) []byte {
	switch {
	case !p.IsValid():
		return b
	case p.ip.is4():
		b = p.ip.AppendTo(b)
	default:
		b = append(p.ip.AppendTo(append(b, '[')), ']')
	}
	return strconv.AppendUint(append(b, ':'), uint64(p.port), 10)
}

// AppendText is AppendTo.
func (p AddrPort) AppendText(b []byte) ([]byte, error) { return p.AppendTo(b), nil }

// MarshalText is String, with "" for no address.
func (p AddrPort) MarshalText() ([]byte, error) { return p.AppendText([]byte{}) }

// UnmarshalText reads what MarshalText returns.
func (p *AddrPort) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = AddrPort{}
		return nil
	}
	var err error
	*p, err = ParseAddrPort(string(text))
	return err
}

// AppendBinary appends the address, then the port, its lower byte first.
func (p AddrPort) AppendBinary(b []byte) ([]byte, error) {
	b, err := p.ip.AppendBinary(b)
	if err != nil {
		return nil, err
	}
	return append(b, byte(p.port), byte(p.port>>8)), nil
}

// MarshalBinary is AppendBinary to nothing.
func (p AddrPort) MarshalBinary() ([]byte, error) { return p.AppendBinary([]byte{}) }

// UnmarshalBinary reads what MarshalBinary returns.
func (p *AddrPort) UnmarshalBinary(b []byte) error {
	n := len(b) - 2
	if n < 0 {
		return errSize
	}
	var ip Addr
	if err := ip.UnmarshalBinary(b[:n]); err != nil {
		return err
	}
	*p = AddrPort{ip, uint16(b[n]) | uint16(b[n+1])<<8}
	return nil
}

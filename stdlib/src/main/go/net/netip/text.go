package netip

import (
	"encoding"
	"errors"
	"strconv"
)

var (
	_ encoding.TextAppender   = Addr{}
	_ encoding.BinaryAppender = Addr{}
)

// String returns "192.0.2.1", "2001:db8::1%eth0", "::ffff:192.0.2.1", or "invalid IP".
func (ip Addr) String() string {
	if !ip.IsValid() {
		return "invalid IP"
	}
	return string(ip.AppendTo(make([]byte, 0, 24)))
}

// AppendTo appends what MarshalText returns.
func (ip Addr) AppendTo(b []byte) []byte {
	switch {
	case !ip.IsValid():
		return b
	case ip.is4():
		return ip.append4(b)
	case ip.Is4In6():
		b = ip.append4(append(b, "::ffff:"...))
	default:
		b = ip.append6(b)
	}
	return ip.appendZone(b)
}

func (ip Addr) appendZone(b []byte) []byte {
	if zone := ip.Zone(); zone != "" {
		b = append(append(b, '%'), zone...)
	}
	return b
}

func (ip Addr) append4(b []byte) []byte {
	for shift := 24; shift >= 0; shift -= 8 {
		b = strconv.AppendUint(b, ip.lo>>shift&0xff, 10)
		if shift > 0 {
			b = append(b, '.')
		}
	}
	return b
}

// group returns one of eight groups of 16 bits.
func (ip Addr) group(i int) uint64 {
	half := ip.hi
	if i >= 4 {
		half = ip.lo
	}
	return half >> (48 - 16*(i&3)) & 0xffff
}

// longestZeros returns the first of the longest runs of two or more groups that are 0; both 8 if there is none.
func (ip Addr) longestZeros() (from, to int) {
	from, to = 8, 8
	longest := 1
	for i := 0; i < 8; i++ {
		j := i
		for j < 8 && ip.group(j) == 0 {
			j++
		}
		if j-i > longest {
			from, to, longest = i, j, j-i
		}
		i = max(i, j-1)
	}
	return from, to
}

func (ip Addr) append6(b []byte) []byte {
	from, to := ip.longestZeros()
	for i := 0; i < 8; i++ {
		if i == from {
			b = append(b, ':', ':')
			if i = to; i == 8 {
				break
			}
		} else if i > 0 {
			b = append(b, ':')
		}
		b = strconv.AppendUint(b, ip.group(i), 16)
	}
	return b
}

// StringExpanded is String with all groups of an IPv6 address, of four digits each.
func (ip Addr) StringExpanded() string {
	if !ip.Is6() {
		return ip.String()
	}
	const digits = "0123456789abcdef"
	b := make([]byte, 0, 40)
	for i := range 8 {
		if i > 0 {
			b = append(b, ':')
		}
		for shift := 12; shift >= 0; shift -= 4 {
			b = append(b, digits[ip.group(i)>>shift&15])
		}
	}
	return string(ip.appendZone(b))
}

// AppendText is AppendTo.
func (ip Addr) AppendText(b []byte) ([]byte, error) { return ip.AppendTo(b), nil }

// MarshalText is String, with "" for no address.
func (ip Addr) MarshalText() ([]byte, error) { return ip.AppendText([]byte{}) }

// UnmarshalText reads what MarshalText returns.
func (ip *Addr) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*ip = Addr{}
		return nil
	}
	var err error
	*ip, err = ParseAddr(string(text))
	return err
}

// AppendBinary appends the 0, 4 or 16 bytes of ip, and the zone.
func (ip Addr) AppendBinary(b []byte) ([]byte, error) {
	return append(append(b, ip.AsSlice()...), ip.Zone()...), nil
}

// MarshalBinary is AppendBinary to nothing.
func (ip Addr) MarshalBinary() ([]byte, error) { return ip.AppendBinary([]byte{}) }

var errSize = errors.New("unexpected slice size")

// UnmarshalBinary reads what MarshalBinary returns.
func (ip *Addr) UnmarshalBinary(b []byte) error {
	if len(b) == 0 {
		*ip = Addr{}
		return nil
	}
	zone := ""
	if len(b) > 16 {
		b, zone = b[:16], string(b[16:])
	}
	a, ok := AddrFromSlice(b)
	if !ok {
		return errSize
	}
	*ip = a.WithZone(zone)
	return nil
}

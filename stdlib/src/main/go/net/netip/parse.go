package netip

import (
	"internal/bytealg"
	"strconv"
)

// A parseAddrError says why a text is no address; at is what is left of it there, if that tells something.
type parseAddrError struct {
	in, msg, at string
}

func (err parseAddrError) Error() string {
	s := "ParseAddr(" + strconv.Quote(err.in) + "): " + err.msg
	if err.at != "" {
		s += " (at " + strconv.Quote(err.at) + ")"
	}
	return s
}

// ParseAddr reads "192.0.2.1", "2001:db8::1", "fe80::1cc0:3e8c:119f:c2e1%ens18".
func ParseAddr(s string) (Addr, error) {
	for i := range len(s) {
		switch s[i] {
		case '.':
			bytes, err := parse4(s, s)
			if err != nil {
				return Addr{}, err
			}
			return AddrFrom4(bytes), nil
		case ':':
			return parse6(s)
		case '%':
			return Addr{}, parseAddrError{in: s, msg: "missing IPv6 address"}
		}
	}
	return Addr{}, parseAddrError{in: s, msg: "unable to parse IP"}
}

// MustParseAddr is ParseAddr that panics.
func MustParseAddr(s string) Addr {
	ip, err := ParseAddr(s)
	if err != nil {
		panic(err)
	}
	return ip
}

// parse4 reads four decimal numbers; whole is what errors show.
func parse4(whole, s string) (bytes [4]byte, err error) {
	fail := func(msg, at string) ([4]byte, error) {
		return [4]byte{}, parseAddrError{in: whole, msg: msg, at: at}
	}
	field, value, digits := 0, 0, 0
	for i := range len(s) {
		c := s[i]
		switch {
		case '0' <= c && c <= '9':
			if digits == 1 && value == 0 {
				return fail("IPv4 field has octet with leading zero", "")
			}
			value = value*10 + int(c-'0')
			digits++
			if value > 255 {
				return fail("IPv4 field has value >255", "")
			}
		case c != '.':
			return fail("unexpected character", s[i:])
		case digits == 0 || i == len(s)-1:
			return fail("IPv4 field must have at least one digit", s[i:])
		case field == 3:
			return fail("IPv4 address too long", "")
		default:
			bytes[field] = byte(value)
			field, value, digits = field+1, 0, 0
		}
	}
	if field < 3 {
		return fail("IPv4 address too short", "")
	}
	bytes[3] = byte(value)
	return bytes, nil
}

func hexDigit(c byte) (value int, ok bool) {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0'), true
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10, true
	}
	return 0, false
}

// parse6 reads groups of hexadecimal digits, of which one run of zeros may be left out, perhaps an IPv4 address at the end, and a zone.
func parse6(in string) (Addr, error) {
	s, zone := in, ""
	fail := func(msg, at string) (Addr, error) {
		return Addr{}, parseAddrError{in: in, msg: msg, at: at}
	}
	if i := bytealg.IndexByteString(s, '%'); i >= 0 {
		s, zone = s[:i], s[i+1:]
		if zone == "" {
			return fail("zone must be a non-empty string", "")
		}
	}
	var bytes [16]byte
	n, gap := 0, -1
	if len(s) >= 2 && s[:2] == "::" {
		gap = 0
		s = s[2:]
	}
	for s != "" && n < 16 {
		value, digits := 0, 0
		for digits < len(s) {
			d, ok := hexDigit(s[digits])
			if !ok {
				break
			}
			if digits == 4 {
				return fail("each group must have 4 or less digits", s)
			}
			value = value<<4 | d
			digits++
		}
		if digits == 0 {
			return fail("each colon-separated field must have at least one digit", s)
		}
		if digits < len(s) && s[digits] == '.' {
			if gap < 0 && n != 12 {
				return fail("embedded IPv4 address must replace the final 2 fields of the address", s)
			}
			if n > 12 {
				return fail("too many hex fields to fit an embedded IPv4 at the end of the address", s)
			}
			four, err := parse4(in, s)
			if err != nil {
				return Addr{}, err
			}
			n += copy(bytes[n:], four[:])
			s = ""
			break
		}
		bytes[n], bytes[n+1] = byte(value>>8), byte(value)
		n += 2
		if s = s[digits:]; s == "" {
			break
		}
		switch {
		case s[0] != ':':
			return fail("unexpected character, want colon", s)
		case len(s) == 1:
			return fail("colon must be followed by more characters", s)
		case s[1] != ':':
			s = s[1:]
		case gap >= 0:
			return fail("multiple :: in address", s[1:])
		default:
			gap = n
			s = s[2:]
		}
	}
	switch {
	case s != "":
		return fail("trailing garbage after address", s)
	case n == 16 && gap >= 0:
		return fail("the :: must expand to at least one field of zeros", "")
	case n < 16 && gap < 0:
		return fail("address string too short", "")
	case n < 16:
		tail := n - gap
		copy(bytes[16-tail:], bytes[gap:n])
		clear(bytes[gap : 16-tail])
	}
	return AddrFrom16(bytes).WithZone(zone), nil
}

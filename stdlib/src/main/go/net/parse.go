package net

// ParseIP reads 192.0.2.1 or 2001:db8::1; nil if it is neither. There is no zone.
func ParseIP(s string) IP {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '.':
			if ip, ok := parseIPv4(s); ok {
				return IPv4(ip[0], ip[1], ip[2], ip[3])
			}
			return nil
		case ':':
			return parseIPv6(s)
		}
	}
	return nil
}

// parseIPv4 reads four decimal numbers without zeros in front.
func parseIPv4(s string) (ip [IPv4len]byte, ok bool) {
	for i := range ip {
		if i > 0 {
			if s == "" || s[0] != '.' {
				return ip, false
			}
			s = s[1:]
		}
		n, digits := 0, 0
		for digits < len(s) && '0' <= s[digits] && s[digits] <= '9' {
			n = n*10 + int(s[digits]-'0')
			digits++
			if n > 255 || digits > 1 && s[0] == '0' {
				return ip, false
			}
		}
		if digits == 0 {
			return ip, false
		}
		ip[i] = byte(n)
		s = s[digits:]
	}
	return ip, s == ""
}

// parseIPv6 reads groups of hexadecimal digits, one run of zeros left out, perhaps with an IPv4 address at the end.
func parseIPv6(s string) IP {
	ip := make(IP, IPv6len)
	gap := -1
	if len(s) >= 2 && s[0] == ':' && s[1] == ':' {
		gap = 0
		s = s[2:]
		if s == "" {
			return ip
		}
	}
	n := 0
	for n < IPv6len {
		x, digits := 0, 0
		for digits < len(s) {
			d := hexValue(s[digits])
			if d < 0 {
				break
			}
			x = x<<4 | d
			digits++
			if digits > 4 {
				return nil
			}
		}
		if digits == 0 {
			return nil
		}
		if digits < len(s) && s[digits] == '.' {
			if gap < 0 && n != IPv6len-IPv4len || n+IPv4len > IPv6len {
				return nil
			}
			ip4, ok := parseIPv4(s)
			if !ok {
				return nil
			}
			n += copy(ip[n:], ip4[:])
			s = ""
			break
		}
		ip[n], ip[n+1] = byte(x>>8), byte(x)
		n += 2
		s = s[digits:]
		if s == "" {
			break
		}
		if s[0] != ':' || len(s) == 1 {
			return nil
		}
		s = s[1:]
		if s[0] == ':' {
			if gap >= 0 {
				return nil
			}
			gap = n
			s = s[1:]
			if s == "" {
				break
			}
		}
	}
	if s != "" {
		return nil
	}
	if n < IPv6len {
		if gap < 0 {
			return nil
		}
		tail := n - gap
		copy(ip[IPv6len-tail:], ip[gap:n])
		clear(ip[gap : IPv6len-tail])
	} else if gap >= 0 {
		return nil // a gap must stand for something
	}
	return ip
}

func hexValue(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// decimal reads digits; ok is false for anything else, and for more than limit.
func decimal(s string, limit int) (n int, ok bool) {
	if s == "" {
		return 0, false
	}
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		if n = n*10 + int(s[i]-'0'); n > limit {
			return n, false
		}
	}
	return n, true
}

// ParseCIDR reads 192.0.2.1/24, and returns the address and the network.
func ParseCIDR(s string) (IP, *IPNet, error) {
	slash := lastIndex(s, '/')
	if slash < 0 {
		return nil, nil, &ParseError{Type: "CIDR address", Text: s}
	}
	ip := ParseIP(s[:slash])
	size := IPv6len
	for i := 0; i < slash; i++ {
		if s[i] == ':' {
			break
		}
		if s[i] == '.' {
			size = IPv4len
			break
		}
	}
	ones, ok := decimal(s[slash+1:], 8*size)
	if ip == nil || !ok {
		return nil, nil, &ParseError{Type: "CIDR address", Text: s}
	}
	mask := CIDRMask(ones, 8*size)
	return ip, &IPNet{IP: ip.Mask(mask), Mask: mask}, nil
}

func lastIndex(s string, c byte) int {
	i := len(s) - 1
	for i >= 0 && s[i] != c {
		i--
	}
	return i
}

func index(s string, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}

// SplitHostPort splits "host:port", "host%zone:port", "[host]:port" or "[host%zone]:port".
func SplitHostPort(hostport string) (host, port string, err error) {
	fail := func(why string) (string, string, error) {
		return "", "", &AddrError{Err: why, Addr: hostport}
	}
	const (
		missingPort   = "missing port in address"
		tooManyColons = "too many colons in address"
	)
	colon := lastIndex(hostport, ':')
	if colon < 0 {
		return fail(missingPort)
	}
	open, shut := 0, 0 // where brackets are looked for
	if hostport[0] == '[' {
		end := index(hostport, ']')
		switch {
		case end < 0:
			return fail("missing ']' in address")
		case end+1 == len(hostport):
			return fail(missingPort)
		case end+1 != colon:
			if hostport[end+1] == ':' {
				return fail(tooManyColons)
			}
			return fail(missingPort)
		}
		host = hostport[1:end]
		open, shut = 1, end+1
	} else {
		host = hostport[:colon]
		if index(host, ':') >= 0 {
			return fail(tooManyColons)
		}
	}
	if index(hostport[open:], '[') >= 0 {
		return fail("unexpected '[' in address")
	}
	if index(hostport[shut:], ']') >= 0 {
		return fail("unexpected ']' in address")
	}
	return host, hostport[colon+1:], nil
}

// JoinHostPort returns "host:port", or "[host]:port" if there is a colon in host.
func JoinHostPort(host, port string) string {
	if index(host, ':') >= 0 {
		return "[" + host + "]:" + port
	}
	return host + ":" + port
}

// splitZone takes the zone off an IPv6 address.
func splitZone(s string) (host, zone string) {
	if i := lastIndex(s, '%'); i > 0 {
		return s[:i], s[i+1:]
	}
	return s, ""
}

// A HardwareAddr is the address of an interface on its link.
type HardwareAddr []byte

// String returns the bytes in hexadecimal with colons.
func (a HardwareAddr) String() string {
	b := make([]byte, 0, 3*len(a))
	for i, x := range a {
		if i > 0 {
			b = append(b, ':')
		}
		b = append(b, hexDigit[x>>4], hexDigit[x&15])
	}
	return string(b)
}

// ParseMAC reads addresses of 6, 8 or 20 bytes: pairs of digits with colons or dashes, groups of four with dots, or digits alone.
func ParseMAC(s string) (hw HardwareAddr, err error) {
	fail := &AddrError{Err: "invalid MAC address", Addr: s}
	group := 1
	if len(s) < 12 {
		return nil, fail
	}
	sep := s[2]
	if sep != ':' && sep != '-' {
		group = 2
		if sep = s[4]; sep != '.' {
			if n := len(s); n != 12 && n != 16 && n != 40 {
				return nil, fail
			}
			group = len(s) / 2 // one run of digits
		}
	}
	for i := 0; i < len(s); {
		if i > 0 {
			if s[i] != sep {
				return nil, fail
			}
			i++
		}
		for range group {
			if i+2 > len(s) {
				return nil, fail
			}
			a, b := hexValue(s[i]), hexValue(s[i+1])
			if a < 0 || b < 0 {
				return nil, fail
			}
			hw = append(hw, byte(a<<4|b))
			i += 2
		}
	}
	if n := len(hw); n != 6 && n != 8 && n != 20 {
		return nil, fail
	}
	return hw, nil
}

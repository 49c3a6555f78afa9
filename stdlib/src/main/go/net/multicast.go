package net

// MulticastAddrs returns the groups that an interface has joined.
func (ifi *Interface) MulticastAddrs() ([]Addr, error) {
	if ifi == nil {
		return nil, routeError(errInvalidInterface)
	}
	list := parseProcNetIGMP("/proc/net/igmp", ifi)
	return append(list, parseProcNetIGMP6("/proc/net/igmp6", ifi)...), nil
}

// hexBytes reads pairs of digits; nil if there is anything else.
func hexBytes(s string) []byte {
	if len(s)%2 != 0 {
		return nil
	}
	b := make([]byte, len(s)/2)
	for i := range b {
		hi, lo := hexValue(s[2*i]), hexValue(s[2*i+1])
		if hi < 0 || lo < 0 {
			return nil
		}
		b[i] = byte(hi<<4 | lo)
	}
	return b
}

// parseProcNetIGMP reads a file with a line for each interface (its number and name first), below it a line for each group: the address
// as a number of this machine.
func parseProcNetIGMP(path string, ifi *Interface) (groups []Addr) {
	const widest = 8 // digits of an address
	name := ""
	f, err := open(path)
	if err != nil {
		return nil
	}
	defer f.close()
	f.readLine() // the heading
	for line, ok := f.readLine(); ok; line, ok = f.readLine() {
		fields := igmpFields(line)
		if len(fields) < 4 {
			continue
		}
		if line[0] != ' ' && line[0] != '\t' {
			name = fields[1]
			continue
		}
		if b := hexBytes(fields[0]); len(fields[0]) == widest && b != nil && name == ifi.Name {
			groups = append(groups, &IPAddr{IP: IPv4(b[3], b[2], b[1], b[0])})
		}
	}
	return groups
}

// igmpFields separates at colons too.
func igmpFields(line string) []string {
	b := []byte(line)
	for i, c := range b {
		if c == ':' {
			b[i] = ' '
		}
	}
	return getFields(string(b))
}

// parseProcNetIGMP6 reads a file with a line for each group: the interface's number and name, and the address.
func parseProcNetIGMP6(path string, ifi *Interface) (groups []Addr) {
	f, err := open(path)
	if err != nil {
		return nil
	}
	defer f.close()
	for line, ok := f.readLine(); ok; line, ok = f.readLine() {
		fields := getFields(line)
		if len(fields) < 6 || fields[1] != ifi.Name {
			continue
		}
		if b := hexBytes(fields[2]); len(b) == IPv6len {
			groups = append(groups, &IPAddr{IP: b})
		}
	}
	return groups
}

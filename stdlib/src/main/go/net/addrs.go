package net

import "context"

// A UDPAddr is the address of an end of UDP.
type UDPAddr struct {
	IP   IP
	Port int
	Zone string // of a link-local IPv6 address
}

// Network returns "udp".
func (a *UDPAddr) Network() string { return "udp" }

func (a *UDPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return (&TCPAddr{a.IP, a.Port, a.Zone}).String()
}

// ResolveUDPAddr looks up the names in host:port.
func ResolveUDPAddr(network, address string) (*UDPAddr, error) {
	switch network {
	case "udp", "udp4", "udp6":
	case "":
		network = "udp"
	default:
		return nil, UnknownNetworkError(network)
	}
	a, err := ResolveTCPAddr("tcp"+network[3:], address)
	if err != nil {
		return nil, err
	}
	return &UDPAddr{a.IP, a.Port, a.Zone}, nil
}

// A UnixAddr is the address of a socket in the file system.
type UnixAddr struct {
	Name string
	Net  string
}

// Network returns "unix", "unixgram" or "unixpacket".
func (a *UnixAddr) Network() string { return a.Net }

func (a *UnixAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return a.Name
}

// ResolveUnixAddr has nothing to look up.
func ResolveUnixAddr(network, address string) (*UnixAddr, error) {
	switch network {
	case "unix", "unixgram", "unixpacket":
		return &UnixAddr{Name: address, Net: network}, nil
	}
	return nil, UnknownNetworkError(network)
}

// ResolveIPAddr looks up a host.
func ResolveIPAddr(network, address string) (*IPAddr, error) {
	if network == "" {
		network = "ip"
	}
	kind, _ := cutColon(network)
	switch kind {
	case "ip", "ip4", "ip6":
	default:
		return nil, UnknownNetworkError(network)
	}
	list, err := DefaultResolver.LookupIPAddr(context.Background(), address)
	if err != nil {
		return nil, err
	}
	var first *IPAddr
	for i, a := range list {
		is4 := a.IP.To4() != nil
		switch {
		case kind == "ip6" && is4, kind == "ip4" && !is4:
		case kind == "ip" && !is4:
			if first == nil {
				first = &list[i]
			}
		default:
			return &list[i], nil
		}
	}
	if first == nil {
		return nil, &AddrError{Err: errNoSuitableAddress.Error(), Addr: address}
	}
	return first, nil
}

func cutColon(s string) (before, after string) {
	if i := index(s, ':'); i >= 0 {
		return s[:i], s[i+1:]
	}
	return s, ""
}

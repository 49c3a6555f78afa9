package net

import (
	"context"
	"errors"
	"os"
)

// A Resolver looks up names and numbers, as the system does.
type Resolver struct {
	// PreferGo and StrictErrors are for Go's own resolver, which there is not.
	PreferGo     bool
	StrictErrors bool

	// Dial is for that resolver too.
	Dial func(ctx context.Context, network, address string) (Conn, error)
}

// DefaultResolver is what the functions of the package use.
var DefaultResolver = &Resolver{}

var errNoSuchHost = errors.New("no such host")

// An IPAddr is an address without a port.
type IPAddr struct {
	IP   IP
	Zone string
}

// Network returns "ip".
func (a *IPAddr) Network() string { return "ip" }

func (a *IPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	ip := ""
	if len(a.IP) > 0 {
		ip = a.IP.String()
	}
	if a.Zone != "" {
		return ip + "%" + a.Zone
	}
	return ip
}

// literal reads an address that needs no looking up.
func literal(host string) (IPAddr, bool) {
	if ip := ParseIP(host); ip != nil {
		return IPAddr{IP: ip}, true
	}
	if h, zone := splitZone(host); zone != "" {
		if ip := ParseIP(h); ip != nil && ip.To4() == nil {
			return IPAddr{ip, zone}, true
		}
	}
	return IPAddr{}, false
}

// LookupIPAddr returns the addresses of a host.
func (r *Resolver) LookupIPAddr(ctx context.Context, host string) ([]IPAddr, error) {
	if host == "" {
		return nil, &DNSError{Err: errNoSuchHost.Error(), Name: host, IsNotFound: true}
	}
	if a, ok := literal(host); ok {
		return []IPAddr{a}, nil
	}
	if !isDomainName(host) {
		return nil, &DNSError{Err: errNoSuchHost.Error(), Name: host, IsNotFound: true}
	}
	type answer struct {
		ips  [][]byte
		fail string
	}
	ask := func() answer {
		ips, fail := lookupHost(host)
		return answer{ips, fail}
	}
	var got answer
	if ctx.Done() == nil {
		got = ask()
	} else {
		done := make(chan answer, 1)
		go func() { done <- ask() }()
		select {
		case got = <-done:
		case <-ctx.Done():
			err := mapErr(ctx.Err())
			return nil, &DNSError{UnwrapErr: err, Err: err.Error(), Name: host, IsTimeout: err == errTimeout}
		}
	}
	if got.fail != "" || len(got.ips) == 0 {
		notFound := got.fail == "" || got.fail == errNoSuchHost.Error()
		if notFound {
			got.fail = errNoSuchHost.Error()
		}
		return nil, &DNSError{Err: got.fail, Name: host, Server: nameServer(), IsNotFound: notFound, IsTemporary: !notFound}
	}
	list := make([]IPAddr, len(got.ips))
	for i, ip := range got.ips {
		list[i].IP = IP(ip).To16()
	}
	return list, nil
}

// isDomainName tells whether a server can be asked for the name: labels of letters, digits, hyphens and underlines, not
// all of them numbers.
func isDomainName(s string) bool {
	if s == "." {
		return true
	}
	if len(s) > 1 && s[len(s)-1] == '.' {
		s = s[:len(s)-1]
	}
	if len(s) == 0 || len(s) > 253 {
		return false
	}
	numeric := true
	start := 0
	for i := 0; i <= len(s); i++ {
		if i == len(s) || s[i] == '.' {
			if i == start || i-start > 63 || s[i-1] == '-' {
				return false
			}
			start = i + 1
			continue
		}
		switch c := s[i]; {
		case '0' <= c && c <= '9':
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', c == '_':
			numeric = false
		case c == '-':
			if i == start {
				return false
			}
			numeric = false
		default:
			return false
		}
	}
	return !numeric
}

// nameServer returns the address of the server that the system asks first, "" if that is not known.
func nameServer() string {
	data, err := os.ReadFile("/etc/resolv.conf")
	if err != nil {
		return ""
	}
	for len(data) > 0 {
		end := index(string(data), '\n')
		if end < 0 {
			end = len(data)
		}
		line := string(data[:end])
		data = data[min(end+1, len(data)):]
		const word = "nameserver"
		if len(line) <= len(word) || line[:len(word)] != word {
			continue
		}
		rest := line[len(word):]
		for rest != "" && (rest[0] == ' ' || rest[0] == '\t') {
			rest = rest[1:]
		}
		n := 0
		for n < len(rest) && rest[n] != ' ' && rest[n] != '\t' && rest[n] != '#' && rest[n] != ';' {
			n++
		}
		if _, ok := literal(rest[:n]); ok {
			return JoinHostPort(rest[:n], "53")
		}
	}
	return ""
}

// LookupHost is LookupIPAddr with texts.
func (r *Resolver) LookupHost(ctx context.Context, host string) (addrs []string, err error) {
	if _, ok := literal(host); ok {
		return []string{host}, nil
	}
	list, err := r.LookupIPAddr(ctx, host)
	if err != nil {
		return nil, err
	}
	for i := range list {
		addrs = append(addrs, list[i].String())
	}
	return addrs, nil
}

// LookupIP is LookupIPAddr for the network ip, ip4 or ip6.
func (r *Resolver) LookupIP(ctx context.Context, network, host string) ([]IP, error) {
	if network != "ip" && network != "ip4" && network != "ip6" {
		return nil, UnknownNetworkError(network)
	}
	list, err := r.LookupIPAddr(ctx, host)
	if err != nil {
		return nil, err
	}
	var ips []IP
	for _, a := range list {
		if v4 := a.IP.To4() != nil; network == "ip" || v4 == (network == "ip4") {
			ips = append(ips, a.IP)
		}
	}
	if len(ips) == 0 {
		return nil, &AddrError{Err: errNoSuitableAddress.Error(), Addr: host}
	}
	return ips, nil
}

// LookupPort returns the number of a service.
func (r *Resolver) LookupPort(ctx context.Context, network, service string) (port int, err error) {
	if service == "" {
		return 0, nil
	}
	digits := service
	neg := false
	if digits[0] == '+' || digits[0] == '-' {
		neg = digits[0] == '-'
		digits = digits[1:]
	}
	if port, ok := decimal(digits, 1<<30); ok || port > 1<<30 {
		if neg || port > 65535 {
			return 0, &AddrError{Err: "invalid port", Addr: service}
		}
		return port, nil
	}
	switch network {
	case "", "tcp", "tcp4", "tcp6", "udp", "udp4", "udp6", "ip":
	default:
		return 0, &AddrError{Err: "unknown network", Addr: network}
	}
	for _, s := range services {
		if s.name == lower(service) && (network == "" || network == "ip" || len(network) >= 3 && network[:3] == s.network) {
			return s.port, nil
		}
	}
	if network == "tcp4" || network == "tcp6" {
		network = "tcp"
	}
	return 0, &DNSError{Err: "unknown port", Name: network + "/" + service, IsNotFound: true}
}

func lower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

var services = []struct {
	network, name string
	port          int
}{
	{"tcp", "domain", 53}, {"tcp", "ftp", 21}, {"tcp", "ftps", 990}, {"tcp", "gopher", 70}, {"tcp", "http", 80}, {"tcp", "https", 443},
	{"tcp", "imap2", 143}, {"tcp", "imap3", 220}, {"tcp", "imaps", 993}, {"tcp", "pop3", 110}, {"tcp", "pop3s", 995}, {"tcp", "smtp", 25},
	{"tcp", "submissions", 465}, {"tcp", "ssh", 22}, {"tcp", "telnet", 23}, {"udp", "domain", 53},
}

// LookupHost returns the addresses of a host.
func LookupHost(host string) (addrs []string, err error) {
	return DefaultResolver.LookupHost(context.Background(), host)
}

// LookupIP returns the addresses of a host.
func LookupIP(host string) ([]IP, error) {
	return DefaultResolver.LookupIP(context.Background(), "ip", host)
}

// LookupPort returns the number of a service.
func LookupPort(network, service string) (port int, err error) {
	return DefaultResolver.LookupPort(context.Background(), network, service)
}

// addrs returns what host:port may mean, those of the network's family; without a host the IP is nil.
func (r *Resolver) addrs(ctx context.Context, network, address string) ([]*TCPAddr, error) {
	if address == "" {
		return []*TCPAddr{{}}, nil
	}
	host, service, err := SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	port, err := r.LookupPort(ctx, network, service)
	if err != nil {
		return nil, err
	}
	if host == "" {
		return []*TCPAddr{{Port: port}}, nil
	}
	ips, err := r.LookupIPAddr(ctx, host)
	if err != nil {
		return nil, err
	}
	var list []*TCPAddr
	for _, a := range ips {
		if v4 := a.IP.To4() != nil; network == "tcp" || v4 == (network == "tcp4") {
			list = append(list, &TCPAddr{IP: a.IP, Port: port, Zone: a.Zone})
		}
	}
	if len(list) == 0 {
		return nil, &AddrError{Err: errNoSuitableAddress.Error(), Addr: host}
	}
	return list, nil
}

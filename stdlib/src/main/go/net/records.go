package net

import (
	"cmp"
	"context"
	"internal/dnsmsg"
	"net/netip"
	"slices"
)

// An SRV says where a service is.
type SRV struct {
	Target   string
	Port     uint16
	Priority uint16
	Weight   uint16
}

// An MX says who takes mail; less Pref is better.
type MX struct {
	Host string
	Pref uint16
}

// An NS is a name server.
type NS struct {
	Host string
}

func runtime_rand() uint64

func randInt() int { return int(runtime_rand() >> 1) }

func randIntn(n int) int { return randInt() % n }

const errMalformedDNSRecordsDetail = "DNS response contained records which contain invalid names"

// wellFormed keeps those records that have names as they should be; the error says that there were others.
func wellFormed[R any](list []R, name string, ok func(R) bool) ([]R, error) {
	kept := make([]R, 0, len(list))
	for _, r := range list {
		if ok(r) {
			kept = append(kept, r)
		}
	}
	if len(kept) != len(list) {
		return kept, &DNSError{Err: errMalformedDNSRecordsDetail, Name: name}
	}
	return kept, nil
}

// isDomainName tells whether a server can be asked for the name: labels of letters, digits, hyphens and underlines, not all of them numbers.
func isDomainName(s string) bool {
	if s == "." {
		return true
	}
	if s != "" && s[len(s)-1] == '.' {
		s = s[:len(s)-1]
	}
	if s == "" || len(s) > 253 {
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
		case 'a' <= lowerASCII(c) && lowerASCII(c) <= 'z', c == '_':
			numeric = false
		case c == '-' && i > start:
			numeric = false
		default:
			return false
		}
	}
	return !numeric
}

// LookupCNAME returns what a host is really called.
func LookupCNAME(host string) (cname string, err error) {
	return DefaultResolver.LookupCNAME(context.Background(), host)
}

// LookupCNAME returns what a host is really called, itself if it has no other name.
func (r *Resolver) LookupCNAME(ctx context.Context, host string) (string, error) {
	order, conf := lookupOrder("hostLookupOrder", host)
	_, cname, err := r.goLookupIPCNAMEOrder(ctx, "CNAME", host, order, conf)
	if err != nil {
		return "", err
	}
	if !isDomainName(cname) {
		return "", &DNSError{Err: errMalformedDNSRecordsDetail, Name: host}
	}
	return cname, nil
}

// LookupSRV returns where _service._proto.name is, the best first; of name if both are empty.
func LookupSRV(service, proto, name string) (cname string, addrs []*SRV, err error) {
	return DefaultResolver.LookupSRV(context.Background(), service, proto, name)
}

// LookupSRV returns where _service._proto.name is, the best first; of name if both are empty.
func (r *Resolver) LookupSRV(ctx context.Context, service, proto, name string) (string, []*SRV, error) {
	target := name
	if service != "" || proto != "" {
		target = "_" + service + "._" + proto + "." + name
	}
	a, err := r.lookup(ctx, target, dnsmsg.TypeSRV, nil)
	if err != nil {
		return "", nil, err
	}
	var list []*SRV
	cname := ""
	err = a.each(name, dnsmsg.TypeSRV, func(rec *dnsmsg.Record) error {
		if cname == "" {
			cname = rec.Name
		}
		priority, weight, port, target, err := rec.SRV()
		list = append(list, &SRV{target, port, priority, weight})
		return err
	})
	if err != nil {
		return "", nil, err
	}
	if cname != "" && !isDomainName(cname) {
		return "", nil, &DNSError{Err: "SRV header name is invalid", Name: name}
	}
	byPriorityWeight(list).sort()
	list, err = wellFormed(list, name, func(s *SRV) bool { return isDomainName(s.Target) })
	return cname, list, err
}

type byPriorityWeight []*SRV

// sort puts less priority first, and those of the same in random order by weight.
func (s byPriorityWeight) sort() {
	slices.SortFunc(s, func(a, b *SRV) int {
		return cmp.Or(cmp.Compare(a.Priority, b.Priority), cmp.Compare(a.Weight, b.Weight))
	})
	for len(s) > 0 {
		n := 1
		for n < len(s) && s[n].Priority == s[0].Priority {
			n++
		}
		s[:n].shuffleByWeight()
		s = s[n:]
	}
}

// shuffleByWeight makes a target come first as often as its weight says (RFC 2782).
func (s byPriorityWeight) shuffleByWeight() {
	sum := 0
	for _, x := range s {
		sum += int(x.Weight)
	}
	for ; sum > 0 && len(s) > 1; s = s[1:] {
		n := randIntn(sum)
		i := 0
		for ; n >= int(s[i].Weight); i++ {
			n -= int(s[i].Weight)
		}
		s[0], s[i] = s[i], s[0]
		sum -= int(s[0].Weight)
	}
}

// LookupMX returns who takes mail for a domain, the best first.
func LookupMX(name string) ([]*MX, error) {
	return DefaultResolver.LookupMX(context.Background(), name)
}

// LookupMX returns who takes mail for a domain, the best first.
func (r *Resolver) LookupMX(ctx context.Context, name string) ([]*MX, error) {
	a, err := r.lookup(ctx, name, dnsmsg.TypeMX, nil)
	if err != nil {
		return nil, err
	}
	var list []*MX
	err = a.each(name, dnsmsg.TypeMX, func(rec *dnsmsg.Record) error {
		pref, host, err := rec.MX()
		list = append(list, &MX{host, pref})
		return err
	})
	if err != nil {
		return nil, err
	}
	byPref(list).sort()
	return wellFormed(list, name, func(m *MX) bool {
		if isDomainName(m.Host) {
			return true
		}
		// Some give an address.
		ip, err := netip.ParseAddr(m.Host[:max(len(m.Host)-1, 0)])
		return err == nil && ip.Zone() == ""
	})
}

type byPref []*MX

// sort puts less Pref first, and those of the same in random order.
func (s byPref) sort() {
	for i := range s {
		j := randIntn(i + 1)
		s[i], s[j] = s[j], s[i]
	}
	slices.SortStableFunc(s, func(a, b *MX) int { return cmp.Compare(a.Pref, b.Pref) })
}

// LookupNS returns the name servers of a domain.
func LookupNS(name string) ([]*NS, error) {
	return DefaultResolver.LookupNS(context.Background(), name)
}

// LookupNS returns the name servers of a domain.
func (r *Resolver) LookupNS(ctx context.Context, name string) ([]*NS, error) {
	a, err := r.lookup(ctx, name, dnsmsg.TypeNS, nil)
	if err != nil {
		return nil, err
	}
	var list []*NS
	err = a.each(name, dnsmsg.TypeNS, func(rec *dnsmsg.Record) error {
		host, err := rec.Target()
		list = append(list, &NS{host})
		return err
	})
	if err != nil {
		return nil, err
	}
	return wellFormed(list, name, func(n *NS) bool { return isDomainName(n.Host) })
}

// LookupTXT returns the texts of a domain.
func LookupTXT(name string) ([]string, error) {
	return DefaultResolver.LookupTXT(context.Background(), name)
}

// LookupTXT returns the texts of a domain; each one's parts are joined.
func (r *Resolver) LookupTXT(ctx context.Context, name string) ([]string, error) {
	return r.lookupTXT(ctx, name)
}

func (r *Resolver) lookupTXT(ctx context.Context, name string) ([]string, error) {
	a, err := r.lookup(ctx, name, dnsmsg.TypeTXT, nil)
	if err != nil {
		return nil, err
	}
	var list []string
	err = a.each(name, dnsmsg.TypeTXT, func(rec *dnsmsg.Record) error {
		text, err := rec.TXT()
		list = append(list, text)
		return err
	})
	if err != nil {
		return nil, err
	}
	return list, nil
}

// LookupAddr returns the names of an address.
func LookupAddr(addr string) (names []string, err error) {
	return DefaultResolver.LookupAddr(context.Background(), addr)
}

// LookupAddr returns the names of an address.
func (r *Resolver) LookupAddr(ctx context.Context, addr string) ([]string, error) {
	names, err := r.lookupAddr(ctx, addr)
	if err != nil {
		return nil, err
	}
	return wellFormed(names, addr, isDomainName)
}

func (r *Resolver) lookupAddr(ctx context.Context, addr string) ([]string, error) {
	order, conf := lookupOrder("addrLookupOrder", addr)
	return r.goLookupPTR(ctx, addr, order, conf)
}

func (r *Resolver) goLookupPTR(ctx context.Context, addr string, order hostLookupOrder, conf *dnsConfig) ([]string, error) {
	if order.filesFirst() {
		if names := lookupStaticAddr(addr); len(names) > 0 {
			return names, nil
		}
		if order == hostLookupFiles {
			return nil, newDNSError(errNoSuchHost, addr, "")
		}
	}
	arpa, err := reverseaddr(addr)
	if err != nil {
		return nil, err
	}
	a, err := r.lookup(ctx, arpa, dnsmsg.TypePTR, conf)
	if err != nil {
		if e, ok := err.(*DNSError); ok && e.IsNotFound && order == hostLookupDNSFiles {
			if names := lookupStaticAddr(addr); len(names) > 0 {
				return names, nil
			}
		}
		return nil, err
	}
	var names []string
	err = a.each(addr, dnsmsg.TypePTR, func(rec *dnsmsg.Record) error {
		name, err := rec.Target()
		names = append(names, name)
		return err
	})
	if err != nil {
		return nil, err
	}
	return names, nil
}

// reverseaddr is the name under which an address has its names: its parts from the last to the first.
func reverseaddr(addr string) (arpa string, err error) {
	ip := ParseIP(addr)
	if ip == nil {
		return "", &DNSError{Err: "unrecognized address", Name: addr}
	}
	if ip4 := ip.To4(); ip4 != nil {
		return itoa(int(ip4[3])) + "." + itoa(int(ip4[2])) + "." + itoa(int(ip4[1])) + "." + itoa(int(ip4[0])) + ".in-addr.arpa.", nil
	}
	var b []byte
	for i := len(ip) - 1; i >= 0; i-- {
		b = append(b, hexDigit[ip[i]&15], '.', hexDigit[ip[i]>>4], '.')
	}
	return string(b) + "ip6.arpa.", nil
}

package net

import (
	"context"
	"errors"
	"internal/dnsmsg"
	"internal/godebug"
	"io"
	"sync"
	"time"
)

// The resolver: it asks the name servers of resolv.conf itself.

var (
	errLameReferral              = errors.New("lame referral")
	errCannotUnmarshalDNSMessage = errors.New("cannot unmarshal DNS message")
	errCannotMarshalDNSMessage   = errors.New("cannot marshal DNS message")
	errServerMisbehaving         = errors.New("server misbehaving")
	errInvalidDNSResponse        = errors.New("invalid DNS response")
	errNoAnswerFromDNSServer     = errors.New("no answer from DNS server")

	errServerTemporarilyMisbehaving = &temporaryError{"server misbehaving"}
)

// maxDNSPacketSize is the size of answers by UDP that a question allows.
const maxDNSPacketSize = dnsmsg.MaxPacket

var netedns0 = godebug.New("netedns0")

// dnsWaitGroup counts lookups that go on in the background.
var dnsWaitGroup sync.WaitGroup

// answers reports whether a message is the answer to a question.
func answers(m *dnsmsg.Message, id uint16, q dnsmsg.Question) bool {
	return m.Response && m.ID == id && m.Question.Type == q.Type && stringsEqualFold(m.Question.Name, q.Name)
}

// dnsPacketRoundTrip asks by packets; what is no answer is not listened to.
func dnsPacketRoundTrip(c Conn, id uint16, q dnsmsg.Question, query []byte) (*dnsmsg.Message, error) {
	if _, err := c.Write(query); err != nil {
		return nil, err
	}
	b := make([]byte, maxDNSPacketSize)
	for {
		n, err := c.Read(b)
		if err != nil {
			return nil, err
		}
		if m, err := dnsmsg.Parse(b[:n]); err == nil && answers(m, id, q) {
			return m, nil
		}
	}
}

// dnsStreamRoundTrip asks by a connection, where messages have their length in front.
func dnsStreamRoundTrip(c Conn, id uint16, q dnsmsg.Question, query []byte) (*dnsmsg.Message, error) {
	framed := append([]byte{byte(len(query) >> 8), byte(len(query))}, query...)
	if _, err := c.Write(framed); err != nil {
		return nil, err
	}
	var size [2]byte
	if _, err := io.ReadFull(c, size[:]); err != nil {
		return nil, err
	}
	b := make([]byte, int(size[0])<<8|int(size[1]))
	if _, err := io.ReadFull(c, b); err != nil {
		return nil, err
	}
	m, err := dnsmsg.Parse(b)
	if err != nil {
		return nil, errCannotUnmarshalDNSMessage
	}
	if !answers(m, id, q) {
		return nil, errInvalidDNSResponse
	}
	return m, nil
}

// dial connects to a name server.
func (r *Resolver) dial(ctx context.Context, network, server string) (c Conn, err error) {
	if r != nil && r.Dial != nil {
		c, err = r.Dial(ctx, network, server)
	} else {
		var d Dialer
		c, err = d.DialContext(ctx, network, server)
	}
	if err != nil {
		return nil, mapErr(err)
	}
	return c, nil
}

// exchange asks a server, by UDP and if the answer is too large by TCP.
func (r *Resolver) exchange(ctx context.Context, server string, q dnsmsg.Question, conf *dnsConfig) (*dnsmsg.Message, error) {
	id := uint16(randInt())
	query, err := dnsmsg.AppendQuery(nil, id, q, conf.trustAD, netedns0.Value() != "0")
	if err != nil {
		return nil, errCannotMarshalDNSMessage
	}
	networks := []string{"udp", "tcp"}
	if conf.useTCP {
		networks = networks[1:]
	}
	for _, network := range networks {
		m, err := r.ask(ctx, network, server, id, q, query, conf.timeout)
		if err != nil {
			return nil, mapErr(err)
		}
		if m.Questions != 1 {
			return nil, errInvalidDNSResponse
		}
		if !m.Truncated || network == "tcp" {
			return m, nil
		}
	}
	return nil, errNoAnswerFromDNSServer
}

func (r *Resolver) ask(ctx context.Context, network, server string, id uint16, q dnsmsg.Question, query []byte, timeout time.Duration) (*dnsmsg.Message, error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	c, err := r.dial(ctx, network, server)
	if err != nil {
		return nil, err
	}
	defer c.Close()
	if end, ok := ctx.Deadline(); ok {
		c.SetDeadline(end)
	}
	if _, ok := c.(PacketConn); ok {
		return dnsPacketRoundTrip(c, id, q, query)
	}
	return dnsStreamRoundTrip(c, id, q, query)
}

// checkHeader says what an answer has to say if it has no records of the type.
func checkHeader(m *dnsmsg.Message, qtype dnsmsg.Type) error {
	switch m.RCode {
	case dnsmsg.RCodeNameError:
		return errNoSuchHost
	case dnsmsg.RCodeSuccess:
		// A server that knows nothing, and does not ask others, refers to somebody else.
		if len(m.Answers) == 0 && m.Err == nil && !m.Authoritative && !m.RecursionAvailable && !m.Additional {
			return errLameReferral
		}
	}
	if len(m.Answers) == 0 && m.Err != nil {
		return errCannotUnmarshalDNSMessage
	}
	switch m.RCode {
	case dnsmsg.RCodeSuccess:
	case dnsmsg.RCodeServerFailure:
		return errServerTemporarilyMisbehaving
	default:
		return errServerMisbehaving
	}
	for _, a := range m.Answers {
		if a.Type == qtype {
			return nil
		}
	}
	if m.Err != nil {
		return errCannotUnmarshalDNSMessage
	}
	return errNoSuchHost
}

// A dnsAnswer is what a server has said.
type dnsAnswer struct {
	*dnsmsg.Message
	server string
}

// tryOneName asks all servers for a name that ends in a dot, several times, until one knows.
func (r *Resolver) tryOneName(ctx context.Context, conf *dnsConfig, name string, qtype dnsmsg.Type) (dnsAnswer, error) {
	var last error
	first := conf.serverOffset()
	count := uint32(len(conf.servers))
	q := dnsmsg.Question{Name: name, Type: qtype}
	for range conf.attempts {
		for j := range count {
			server := conf.servers[(first+j)%count]
			m, err := r.exchange(ctx, server, q, conf)
			if err != nil {
				failed := newDNSError(err, name, server)
				if _, ok := err.(*OpError); ok {
					failed.IsTemporary = true // of the network
				}
				last = failed
				continue
			}
			err = checkHeader(m, qtype)
			if err == nil {
				return dnsAnswer{m, server}, nil
			}
			last = newDNSError(err, name, server)
			if err == errNoSuchHost {
				return dnsAnswer{m, server}, last
			}
		}
	}
	return dnsAnswer{}, last
}

// isTemporary reports whether the lookup might do better another time.
func isTemporary(err error) bool {
	e, ok := err.(Error)
	return ok && e.Temporary()
}

// lookup asks for a name in all the forms that resolv.conf allows.
func (r *Resolver) lookup(ctx context.Context, name string, qtype dnsmsg.Type, conf *dnsConfig) (a dnsAnswer, err error) {
	if !isDomainName(name) {
		return dnsAnswer{}, newDNSError(errNoSuchHost, name, "")
	}
	if conf == nil {
		conf = getSystemDNSConfig()
	}
	err = newDNSError(errCannotUnmarshalDNSMessage, name, "") // where there is nothing to ask for
	for _, fqdn := range conf.nameList(name) {
		if a, err = r.tryOneName(ctx, conf, fqdn, qtype); err == nil {
			return a, nil
		}
		if isTemporary(err) && r.strictErrors() {
			break
		}
	}
	if e, ok := err.(*DNSError); ok {
		e.Name = name // as it was asked for
	}
	return dnsAnswer{}, err
}

// damaged is the error for an answer that cannot be read.
func (a dnsAnswer) damaged(name string) error {
	return &DNSError{Err: errCannotUnmarshalDNSMessage.Error(), Name: name, Server: a.server}
}

// each calls f with the records of a type.
func (a dnsAnswer) each(name string, qtype dnsmsg.Type, f func(r *dnsmsg.Record) error) error {
	for i := range a.Answers {
		if a.Answers[i].Type == qtype && f(&a.Answers[i]) != nil {
			return a.damaged(name)
		}
	}
	if a.Err != nil {
		return a.damaged(name)
	}
	return nil
}

// goLookupIPFiles returns what the hosts file knows.
func goLookupIPFiles(name string) (addrs []IPAddr, canonical string) {
	list, canonical := lookupStaticHost(name)
	for _, text := range list {
		host, zone := splitZone(text)
		if ip := ParseIP(host); ip != nil {
			addrs = append(addrs, IPAddr{ip, zone})
		}
	}
	sortByRFC6724(addrs)
	return addrs, canonical
}

// questions returns the types to ask for.
func questions(network string) []dnsmsg.Type {
	switch network[len(network)-1] {
	case '4':
		return []dnsmsg.Type{dnsmsg.TypeA}
	case '6':
		return []dnsmsg.Type{dnsmsg.TypeAAAA}
	}
	types := []dnsmsg.Type{dnsmsg.TypeA, dnsmsg.TypeAAAA}
	if network == "CNAME" {
		types = append(types, dnsmsg.TypeCNAME)
	}
	return types
}

// goLookupIPCNAMEOrder returns the addresses of a name and what it is really called.
func (r *Resolver) goLookupIPCNAMEOrder(ctx context.Context, network, name string, order hostLookupOrder, conf *dnsConfig) (addrs []IPAddr, cname string, err error) {
	if order.filesFirst() {
		if addrs, cname = goLookupIPFiles(name); len(addrs) > 0 {
			return addrs, cname, nil
		}
	}
	if order == hostLookupFiles || !isDomainName(name) {
		return nil, "", newDNSError(errNoSuchHost, name, "")
	}
	if conf == nil {
		conf = getSystemDNSConfig()
	}
	l := &ipLookup{r: r, ctx: ctx, conf: conf, name: name, types: questions(network)}
	for _, fqdn := range conf.nameList(name) {
		if l.try(fqdn) || len(l.addrs) > 0 || network == "CNAME" && l.cname != "" {
			break
		}
	}
	if e, ok := l.last.(*DNSError); ok {
		e.Name = name
	}
	sortByRFC6724(l.addrs)
	if len(l.addrs) > 0 || network == "CNAME" && l.cname != "" {
		return l.addrs, l.cname, nil
	}
	if order == hostLookupDNSFiles {
		if addrs, cname = goLookupIPFiles(name); len(addrs) > 0 {
			return addrs, cname, nil
		}
	}
	return nil, "", l.last
}

// An ipLookup is one on its way.
type ipLookup struct {
	r     *Resolver
	ctx   context.Context
	conf  *dnsConfig
	name  string
	types []dnsmsg.Type

	addrs []IPAddr
	cname string
	last  error
}

// try asks for all types, at once unless the servers cannot take that. strict: a temporary error ends the lookup.
func (l *ipLookup) try(fqdn string) (strict bool) {
	type result struct {
		a   dnsAnswer
		err error
	}
	lane := make(chan result, len(l.types))
	ask := func(t dnsmsg.Type) {
		a, err := l.r.tryOneName(l.ctx, l.conf, fqdn, t)
		lane <- result{a, err}
		dnsWaitGroup.Done()
	}
	if !l.conf.singleRequest {
		for _, t := range l.types {
			dnsWaitGroup.Add(1)
			go ask(t)
		}
	}
	for _, t := range l.types {
		if l.conf.singleRequest {
			dnsWaitGroup.Add(1)
			ask(t)
		}
		res := <-lane
		switch {
		case res.err == nil:
			l.take(res.a)
		case isTemporary(res.err) && l.r.strictErrors():
			strict = true
			l.last = res.err
		case l.last == nil || fqdn == l.name+".":
			l.last = res.err // of the name as it was given rather than with something behind it
		}
	}
	if strict {
		l.addrs = nil
	}
	return strict
}

// take reads an answer.
func (l *ipLookup) take(a dnsAnswer) {
	for i := range a.Answers {
		rec := &a.Answers[i]
		name := rec.Name
		var err error
		switch rec.Type {
		case dnsmsg.TypeA, dnsmsg.TypeAAAA:
			var ip []byte
			if ip, err = rec.IP(); err == nil {
				l.addrs = append(l.addrs, IPAddr{IP: IP(ip)})
			}
		case dnsmsg.TypeCNAME:
			name, err = rec.Target()
		default:
			continue
		}
		if err != nil {
			l.last = a.damaged(l.name)
			return
		}
		if l.cname == "" {
			l.cname = name
		}
	}
	if a.Err != nil {
		l.last = a.damaged(l.name)
	}
}

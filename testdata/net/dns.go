// The resolver with a name server of the program's own, by UDP and TCP: all kinds of records, aliases, answers that are too long, errors, forged
// answers, time limits, several who ask the same.
package main

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func name(s string) []byte {
	var b []byte
	for label := range strings.SplitSeq(strings.TrimSuffix(s, "."), ".") {
		b = append(append(b, byte(len(label))), label...)
	}
	return append(b, 0)
}

type record struct {
	owner string
	kind  uint16
	data  []byte
}

func u16(v ...uint16) (b []byte) {
	for _, x := range v {
		b = binary.BigEndian.AppendUint16(b, x)
	}
	return b
}

const (
	typeA, typeNS, typeCNAME, typePTR, typeMX, typeTXT, typeAAAA, typeSRV = 1, 2, 5, 12, 15, 16, 28, 33
)

var zone = map[string][]record{
	"www.example.test.":   {{"www.example.test.", typeCNAME, name("host.example.test.")}, {"host.example.test.", typeA, []byte{10, 0, 0, 1}}},
	"host.example.test.":  {{"host.example.test.", typeA, []byte{10, 0, 0, 1}}},
	"multi.example.test.": {{"multi.example.test.", typeA, []byte{10, 0, 0, 3}}, {"multi.example.test.", typeA, []byte{10, 0, 0, 4}}},
	"six.example.test.":   {{"six.example.test.", typeAAAA, net.ParseIP("2001:db8::5")}},
	"mail.example.test.": {{"mail.example.test.", typeMX, append(u16(20), name("second.example.test.")...)},
		{"mail.example.test.", typeMX, append(u16(10), name("first.example.test.")...)}},
	"example.test.": {{"example.test.", typeNS, name("ns1.example.test.")}, {"example.test.", typeNS, name("ns2.example.test.")},
		{"example.test.", typeTXT, append([]byte{3, 'o', 'n', 'e'}, 4, '-', 't', 'w', 'o')}, {"example.test.", typeTXT, []byte{5, 'o', 't', 'h', 'e', 'r'}}},
	"_http._tcp.example.test.": {{"_http._tcp.example.test.", typeSRV, append(u16(2, 0, 8080), name("b.example.test.")...)},
		{"_http._tcp.example.test.", typeSRV, append(u16(1, 5, 80), name("a.example.test.")...)}},
	"1.2.0.192.in-addr.arpa.": {{"1.2.0.192.in-addr.arpa.", typePTR, name("host.example.test.")}},
	"bad.example.test.":       {{"bad.example.test.", typeNS, name("not_-.example.test.")}, {"bad.example.test.", typeNS, name("fine.example.test.")}},
	"long.example.test.":      nil,
	"broken.example.test.":    {{"broken.example.test.", typeA, []byte{1, 2}}},
	"empty.example.test.":     {},
}

var asked, overTCP atomic.Int32

// answer makes the answer to a question; nil: there is none.
func answer(q []byte, tcp bool) []byte {
	asked.Add(1)
	i, owner := 12, ""
	for q[i] != 0 {
		owner += string(q[i+1:i+1+int(q[i])]) + "."
		i += 1 + int(q[i])
	}
	kind := binary.BigEndian.Uint16(q[i+1:])
	end := i + 5
	header := func(flags uint16, count int) []byte {
		return append(append(append([]byte{}, q[:2]...), u16(0x8180|flags, 1, uint16(count), 0, 0)...), q[12:end]...)
	}
	switch {
	case owner == "drop.example.test.":
		return nil
	case owner == "fail.example.test.":
		return header(2, 0)
	case owner == "refused.example.test.":
		return header(5, 0)
	case owner == "long.example.test." && kind == typeTXT && !tcp:
		return header(0x200, 0)
	case owner == "long.example.test." && kind == typeTXT:
		overTCP.Add(1)
		b := header(0, 40)
		for k := range 40 {
			text := strings.Repeat(string(rune('a'+k%26)), 100)
			b = append(append(b, name(owner)...), u16(typeTXT, 1, 0, 60, 101)...)
			b = append(append(b, 100), text...)
		}
		return b
	}
	records, ok := zone[strings.ToLower(owner)]
	if !ok {
		return header(3, 0)
	}
	b, n := header(0, 0), 0
	for _, r := range records {
		if r.kind == kind || r.kind == typeCNAME && (kind == typeA || kind == typeAAAA) {
			b = append(append(append(b, name(r.owner)...), u16(r.kind, 1, 0, 60, uint16(len(r.data)))...), r.data...)
			n++
		}
	}
	binary.BigEndian.PutUint16(b[6:], uint16(n))
	return b
}

func serve(pc net.PacketConn, l net.Listener) {
	go func() {
		buf := make([]byte, 4096)
		for {
			n, from, err := pc.ReadFrom(buf)
			if err != nil {
				return
			}
			if a := answer(buf[:n], false); a != nil {
				forged := append([]byte{}, a...)
				forged[0] ^= 0xff // somebody who guesses
				pc.WriteTo(forged, from)
				pc.WriteTo([]byte("no message"), from)
				pc.WriteTo(a, from)
			}
		}
	}()
	for {
		c, err := l.Accept()
		if err != nil {
			return
		}
		go func() {
			defer c.Close()
			size := make([]byte, 2)
			if _, err := io.ReadFull(c, size); err != nil {
				return
			}
			q := make([]byte, binary.BigEndian.Uint16(size))
			io.ReadFull(c, q)
			a := answer(q, true)
			c.Write(append(u16(uint16(len(a))), a...))
		}()
	}
}

// show prints an error without the server of this machine.
func show(err error) string {
	var e *net.DNSError
	if !errors.As(err, &e) {
		return fmt.Sprint(err)
	}
	server := ""
	if e.Server != "" {
		server = " SERVER"
	}
	return fmt.Sprint(e.Err, " ", e.Name, server, " notfound ", e.IsNotFound, " timeout ", e.IsTimeout, " temporary ", e.IsTemporary)
}

func main() {
	pc := must(net.ListenPacket("udp", "127.0.0.1:0"))
	l := must(net.Listen("tcp", "127.0.0.1:0"))
	go serve(pc, l)
	r := &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, network, address string) (net.Conn, error) {
		var d net.Dialer
		if strings.HasPrefix(network, "udp") {
			return d.DialContext(ctx, "udp", pc.LocalAddr().String())
		}
		return d.DialContext(ctx, "tcp", l.Addr().String())
	}}
	ctx := context.Background()

	for _, host := range []string{"host", "HOST", "multi", "www", "missing", "empty", "fail", "refused", "broken"} {
		addrs, err := r.LookupHost(ctx, host+".example.test.")
		slices.Sort(addrs)
		fmt.Println("host", host, addrs, show(err))
	}
	fmt.Println(r.LookupHost(ctx, "192.0.2.1"))
	_, err := r.LookupHost(ctx, "")
	fmt.Println(show(err))
	_, err = r.LookupHost(ctx, "not a name")
	fmt.Println(show(err))
	ips, err := r.LookupIPAddr(ctx, "six.example.test.")
	fmt.Println(ips, show(err))
	ip4, err := r.LookupIP(ctx, "ip4", "host.example.test.")
	fmt.Println(ip4, show(err))
	_, err = r.LookupIP(ctx, "ip6", "host.example.test.")
	fmt.Println(show(err))
	_, err = r.LookupIP(ctx, "tcp", "host.example.test.")
	fmt.Println(err)
	nips, err := r.LookupNetIP(ctx, "ip", "host.example.test.")
	fmt.Println(nips, show(err))
	cname, err := r.LookupCNAME(ctx, "www.example.test.")
	fmt.Println("cname", cname, show(err))
	cname, err = r.LookupCNAME(ctx, "missing.example.test.")
	fmt.Println("cname", cname, show(err))
	mxs, err := r.LookupMX(ctx, "mail.example.test.")
	for _, mx := range mxs {
		fmt.Print(*mx, " ")
	}
	fmt.Println("mx", show(err))
	nss, err := r.LookupNS(ctx, "example.test.")
	fmt.Println("ns", len(nss), nss[0].Host, show(err))
	nss, err = r.LookupNS(ctx, "bad.example.test.")
	fmt.Println("ns", len(nss), nss[0].Host, show(err))
	txts, err := r.LookupTXT(ctx, "example.test.")
	fmt.Println("txt", txts, show(err))
	txts, err = r.LookupTXT(ctx, "host.example.test.")
	fmt.Println("txt", txts, show(err))
	txts, err = r.LookupTXT(ctx, "long.example.test.")
	fmt.Println("txt", len(txts), len(txts[39]), show(err), overTCP.Load())
	cname, srvs, err := r.LookupSRV(ctx, "http", "tcp", "example.test.")
	fmt.Println("srv", cname, len(srvs), *srvs[0], *srvs[1], show(err))
	_, srvs, err = r.LookupSRV(ctx, "", "", "_http._tcp.example.test.")
	fmt.Println("srv", len(srvs), show(err))
	_, _, err = r.LookupSRV(ctx, "ftp", "tcp", "example.test.")
	fmt.Println("srv", show(err))
	names, err := r.LookupAddr(ctx, "192.0.2.1")
	fmt.Println("addr", names, show(err))
	_, err = r.LookupAddr(ctx, "192.0.2.9")
	fmt.Println("addr", show(err))
	_, err = r.LookupAddr(ctx, "no address")
	fmt.Println("addr", show(err))
	names, err = r.LookupAddr(ctx, "127.0.0.1")
	fmt.Println("addr", slices.Contains(names, "localhost"), err)
	for _, p := range []struct{ network, service string }{{"tcp", "http"}, {"udp", "domain"}, {"ip", "https"}, {"tcp", "80"}, {"tcp", "-1"}, {"tcp", "65536"},
		{"tcp", "nothing"}, {"udp4", "nothing"}, {"ip", "nothing"}, {"tcp", ""}, {"foo", "http"}} {
		port, err := r.LookupPort(ctx, p.network, p.service)
		fmt.Println("port", p, port, err)
	}

	// Ends from outside.
	short, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
	_, err = r.LookupHost(short, "drop.example.test.")
	fmt.Println(err.(*net.DNSError).Name, err.(*net.DNSError).IsTimeout)
	_, err = r.LookupIPAddr(short, "drop.example.test.")
	fmt.Println(show(err), errors.Is(err, context.DeadlineExceeded))
	cancel()
	ended, cancel := context.WithCancel(ctx)
	time.AfterFunc(20*time.Millisecond, cancel)
	_, err = r.LookupIPAddr(ended, "drop.example.test.")
	fmt.Println(show(err), errors.Is(err, context.Canceled))
	d := net.Dialer{Resolver: r, Timeout: 50 * time.Millisecond}
	_, err = d.Dial("tcp", "drop.example.test.:80")
	fmt.Println(show(err), err.(net.Error).Timeout())
	d.Timeout = 0
	_, err = d.Dial("tcp4", "six.example.test.:80")
	fmt.Println(show(err))

	// Who asks the same at the same time asks once.
	slow := *r
	var release chan bool
	slow.Dial = func(ctx context.Context, network, address string) (net.Conn, error) {
		<-release
		return r.Dial(ctx, network, address)
	}
	for wait := 100 * time.Millisecond; wait < time.Minute; wait *= 2 { // until all ask while the first waits
		asked.Store(0)
		release = make(chan bool)
		var wg sync.WaitGroup
		for range 20 {
			wg.Go(func() {
				if ips, err := slow.LookupIPAddr(ctx, "multi.example.test."); len(ips) != 2 {
					fmt.Println(ips, err)
				}
			})
		}
		time.Sleep(wait)
		close(release)
		wg.Wait()
		if asked.Load() == 2 {
			break
		}
	}
	fmt.Println("asked", asked.Load())

	// No server at all.
	broken := &net.Resolver{PreferGo: true, Dial: func(context.Context, string, string) (net.Conn, error) { return nil, errors.New("no way") }}
	_, err = broken.LookupHost(ctx, "host.example.test.")
	fmt.Println(show(err))
	addrs, err := broken.LookupHost(ctx, "localhost")
	fmt.Println(slices.Contains(addrs, "127.0.0.1") || slices.Contains(addrs, "::1"), err)
}

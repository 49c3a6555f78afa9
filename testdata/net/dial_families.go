// A name with addresses of both families (RFC 6555): the other family is tried at once when the first one fails, beside it when that takes
// long, and never before.
package main

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"
)

// resolver asks a server that answers with ::1 and 127.0.0.1, whatever the name.
func resolver() *net.Resolver {
	pc, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() {
		b := make([]byte, 1500)
		for {
			_, from, err := pc.ReadFrom(b)
			if err != nil {
				return
			}
			end := 12
			for b[end] != 0 {
				end += int(b[end]) + 1
			}
			end += 5
			var ip []byte
			switch typ := binary.BigEndian.Uint16(b[end-4:]); typ {
			case 1:
				ip = netip.MustParseAddr("127.0.0.1").AsSlice()
			case 28:
				ip = netip.MustParseAddr("::1").AsSlice()
			}
			reply := append([]byte{b[0], b[1], 0x81, 0x80, 0, 1, 0, 0, 0, 0, 0, 0}, b[12:end]...)
			if ip != nil {
				reply[7] = 1
				reply = append(reply, 0xc0, 12, b[end-4], b[end-3], 0, 1, 0, 0, 0, 60, 0, byte(len(ip)))
				reply = append(reply, ip...)
			}
			pc.WriteTo(reply, from)
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, network, address string) (net.Conn, error) {
		return net.Dial("udp", pc.LocalAddr().String())
	}}
}

func listen(network, addr string) (l net.Listener, port string) {
	l, err := net.Listen(network, addr)
	if err != nil {
		panic(err)
	}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			c.Close()
		}
	}()
	_, port, _ = net.SplitHostPort(l.Addr().String())
	return l, port
}

// A trial is a dialer that notes which families it has tried, and where these hang.
type trial struct {
	net.Dialer
	mu    sync.Mutex
	tried []string
	ended chan string
}

func (t *trial) control(hangs string) func(context.Context, string, string, syscall.RawConn) error {
	return func(ctx context.Context, network, address string, c syscall.RawConn) error {
		t.mu.Lock()
		t.tried = append(t.tried, network)
		t.mu.Unlock()
		if !strings.Contains(hangs, network) {
			if hangs != "" {
				t.wait(2) // the other one may be late on a busy machine
			}
			return nil
		}
		<-ctx.Done()
		t.ended <- network
		return ctx.Err()
	}
}

// wait returns when so many have been tried.
func (t *trial) wait(tries int) {
	for n := 0; n < tries; time.Sleep(time.Millisecond) {
		t.mu.Lock()
		n = len(t.tried)
		t.mu.Unlock()
	}
}

func try(what, hangs, network, port string, t *trial) {
	t.ended = make(chan string, 10)
	t.ControlContext = t.control(hangs)
	c, err := t.Dial(network, "both.example:"+port)
	t.mu.Lock()
	defer t.mu.Unlock()
	if hangs != "" {
		slices.Sort(t.tried)
	}
	if err != nil {
		var oe *net.OpError
		fmt.Println(what, t.tried, strings.ReplaceAll(err.Error(), port, "PORT"), errors.As(err, &oe) && oe.Addr != nil)
		return
	}
	host, _, _ := net.SplitHostPort(c.RemoteAddr().String())
	c.Close()
	fmt.Println(what, t.tried, host)
	for range strings.Fields(hangs) {
		fmt.Println("  told to give up:", <-t.ended)
	}
}

func main() {
	r := resolver()
	ips, err := r.LookupIPAddr(context.Background(), "both.example")
	fmt.Println(ips, err)
	dialer := func(delay time.Duration) *trial {
		return &trial{Dialer: net.Dialer{Resolver: r, FallbackDelay: delay, Timeout: time.Hour}}
	}

	_, v4 := listen("tcp4", "127.0.0.1:0")
	try("v6 refuses", "", "tcp", v4, dialer(time.Hour))
	try("v6 refuses, one after the other", "", "tcp", v4, dialer(-1))
	t := dialer(time.Hour)
	t.DualStack = true
	try("v6 refuses, DualStack", "", "tcp", v4, t)
	try("v4 only", "", "tcp4", v4, dialer(time.Hour))
	try("v6 only", "", "tcp6", v4, dialer(time.Hour))
	try("v6 hangs", "tcp6", "tcp", v4, dialer(10*time.Millisecond))
	try("v6 hangs, usual delay", "tcp6", "tcp", v4, dialer(0))

	l6, v6 := listen("tcp6", "[::1]:0")
	try("v4 refuses", "", "tcp", v6, dialer(time.Hour))
	l6.Close()

	try("both refuse", "", "tcp", v6, dialer(time.Hour))
	try("both refuse, one after the other", "", "tcp", v6, dialer(-1))

	// v6 fails after v4 has been refused: its error is the one that counts.
	t = dialer(10 * time.Millisecond)
	t.ControlContext = func(ctx context.Context, network, address string, c syscall.RawConn) error {
		if network == "tcp4" {
			return t.control("")(ctx, network, address, c)
		}
		t.wait(1)
		return errors.New("late")
	}
	_, err = t.Dial("tcp", "both.example:"+v6)
	fmt.Println("v6 fails late, v4 refuses", t.tried, strings.ReplaceAll(err.Error(), v6, "PORT"))

	// Both hang until the program has enough of them.
	t = dialer(10 * time.Millisecond)
	t.ended = make(chan string, 2)
	t.ControlContext = t.control("tcp4 tcp6")
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		t.wait(2)
		cancel()
	}()
	_, err = t.DialContext(ctx, "tcp", "both.example:"+v6)
	slices.Sort(t.tried)
	fmt.Println("both hang", t.tried, err != nil && errors.Is(err, context.Canceled))
}

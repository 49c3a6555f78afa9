// UDP: packets to and from addresses in all forms, connected and not, with control messages, cut off, with deadlines; errors.
package main

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"strings"
	"time"
)

// hide replaces addresses that differ from run to run.
func hide(err error, conns ...net.Conn) string {
	s := fmt.Sprint(err)
	for i, c := range conns {
		s = strings.ReplaceAll(s, c.LocalAddr().String(), fmt.Sprint("A", i))
	}
	return s
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func main() {
	a := must(net.ListenUDP("udp", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)}))
	b := must(net.ListenPacket("udp4", "127.0.0.1:0")).(*net.UDPConn)
	aAddr, bAddr := a.LocalAddr().(*net.UDPAddr), b.LocalAddr().(*net.UDPAddr)
	fmt.Println(aAddr.Network(), len(aAddr.IP), aAddr.IP, a.RemoteAddr())

	buf := make([]byte, 64)
	fmt.Println(a.WriteTo([]byte("one"), bAddr))
	n, from, err := b.ReadFrom(buf)
	fmt.Println(string(buf[:n]), from.String() == aAddr.String(), err)
	fmt.Println(b.WriteToUDP([]byte("two"), aAddr))
	n, udp, err := a.ReadFromUDP(buf)
	fmt.Println(string(buf[:n]), udp.Port == bAddr.Port, len(udp.IP), err)
	fmt.Println(a.WriteToUDPAddrPort([]byte("three"), bAddr.AddrPort()))
	n, ap, err := b.ReadFromUDPAddrPort(buf)
	fmt.Println(string(buf[:n]), ap == aAddr.AddrPort(), ap.Addr().Is4(), err)
	fmt.Println(a.WriteMsgUDP([]byte("four"), nil, bAddr))
	n, oobn, flags, udp, err := b.ReadMsgUDP(buf, make([]byte, 32))
	fmt.Println(string(buf[:n]), oobn, flags, udp.String() == aAddr.String(), err)
	fmt.Println(a.WriteMsgUDPAddrPort([]byte("five"), nil, bAddr.AddrPort()))
	n, oobn, flags, ap, err = b.ReadMsgUDPAddrPort(buf, nil)
	fmt.Println(string(buf[:n]), oobn, flags, ap == aAddr.AddrPort(), err)

	// A packet that does not fit is cut off; an empty one is no end.
	a.WriteTo([]byte("too long for it"), bAddr)
	n, _, err = b.ReadFrom(buf[:3])
	fmt.Println(string(buf[:n]), err)
	fmt.Println(a.WriteTo(nil, bAddr))
	n, from, err = b.ReadFrom(buf)
	fmt.Println(n, from.String() == aAddr.String(), err)

	// A connected socket.
	c := must(net.DialUDP("udp", nil, aAddr))
	fmt.Println(c.RemoteAddr().String() == aAddr.String(), c.LocalAddr().(*net.UDPAddr).IP)
	fmt.Println(c.Write([]byte("six")))
	n, from, err = a.ReadFrom(buf)
	fmt.Println(string(buf[:n]), from.String() == c.LocalAddr().String(), err)
	_, err = c.WriteTo([]byte("x"), bAddr)
	fmt.Println(hide(err, a, b, c), errors.Is(err, net.ErrWriteToConnected))
	_, _, err = c.WriteMsgUDP([]byte("x"), nil, bAddr)
	fmt.Println(hide(err, a, b, c))
	fmt.Println(c.WriteMsgUDP([]byte("seven"), nil, nil))
	n, _, err = a.ReadFrom(buf)
	fmt.Println(string(buf[:n]), err)
	b.WriteToUDP([]byte("of a stranger"), c.LocalAddr().(*net.UDPAddr))
	a.WriteTo([]byte("eight"), c.LocalAddr())
	n, err = c.Read(buf)
	fmt.Println(string(buf[:n]), err)

	// Errors.
	_, err = a.Write([]byte("x"))
	fmt.Println(hide(err, a, b, c))
	_, err = a.WriteToUDP([]byte("x"), nil)
	fmt.Println(hide(err, a, b, c))
	_, err = a.WriteTo([]byte("x"), &net.TCPAddr{})
	fmt.Println(hide(err, a, b, c))
	_, err = a.WriteToUDP([]byte("x"), &net.UDPAddr{IP: net.IPv6loopback, Port: 1})
	fmt.Println(hide(err, a, b, c))
	_, err = a.WriteToUDPAddrPort([]byte("x"), netip.AddrPort{})
	fmt.Println(hide(err, a, b, c))
	_, err = a.WriteTo(make([]byte, 70000), bAddr)
	fmt.Println(hide(err, a, b, c))
	_, err = net.DialUDP("udp", nil, nil)
	fmt.Println(err)
	_, err = net.DialUDP("tcp", nil, aAddr)
	fmt.Println(hide(err, a))
	_, err = net.ListenUDP("udp", &net.UDPAddr{IP: aAddr.IP, Port: aAddr.Port})
	fmt.Println(hide(err, a))
	_, err = net.ListenPacket("tcp", "127.0.0.1:0")
	fmt.Println(err)
	_, err = net.Listen("udp", "127.0.0.1:0")
	fmt.Println(err)

	// Somebody who is not there answers by an error.
	gone := must(net.ListenPacket("udp", "127.0.0.1:0"))
	addr := gone.LocalAddr().String()
	gone.Close()
	d := must(net.Dial("udp", addr))
	d.Write([]byte("x"))
	d.SetReadDeadline(time.Now().Add(time.Minute))
	_, err = d.Read(buf)
	fmt.Println(strings.ReplaceAll(hide(err, d), addr, "GONE"))

	// Deadlines and Close.
	a.SetReadDeadline(time.Now().Add(20 * time.Millisecond))
	_, _, err = a.ReadFrom(buf)
	fmt.Println(hide(err, a), errors.Is(err, os.ErrDeadlineExceeded))
	a.SetReadDeadline(time.Time{})
	go func() {
		time.Sleep(20 * time.Millisecond)
		a.Close()
	}()
	_, _, err = a.ReadFromUDPAddrPort(buf)
	fmt.Println(hide(err, a), errors.Is(err, net.ErrClosed))
	_, err = a.WriteTo([]byte("x"), bAddr)
	fmt.Println(hide(err, a, b))
	fmt.Println(hide(a.Close(), a))
	fmt.Println((&net.UDPConn{}).Close(), (&net.UDPConn{}).SetDeadline(time.Time{}))
	fmt.Println(b.SetReadBuffer(1<<16), b.SetWriteBuffer(1<<16), b.Close(), c.Close(), d.Close())
}

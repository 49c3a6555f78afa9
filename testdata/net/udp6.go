// UDP over IPv6, and a socket that takes both families.
package main

import (
	"fmt"
	"net"
	"time"
)

func main() {
	a, err := net.ListenPacket("udp", "[::1]:0")
	if err != nil {
		panic(err)
	}
	b, err := net.ListenPacket("udp6", "[::1]:0")
	if err != nil {
		panic(err)
	}
	buf := make([]byte, 32)
	fmt.Println(a.WriteTo([]byte("six"), b.LocalAddr()))
	n, from, err := b.ReadFrom(buf)
	fmt.Println(string(buf[:n]), from.String() == a.LocalAddr().String(), err)
	ap := a.LocalAddr().(*net.UDPAddr).AddrPort()
	fmt.Println(ap.Addr(), ap.Addr().Is6())

	both, err := net.ListenPacket("udp", ":0")
	if err != nil {
		panic(err)
	}
	fmt.Println(both.LocalAddr().(*net.UDPAddr).IP)
	_, port, _ := net.SplitHostPort(both.LocalAddr().String())
	both.SetReadDeadline(time.Now().Add(time.Minute))
	for _, host := range []string{"127.0.0.1", "::1"} {
		c, err := net.Dial("udp", net.JoinHostPort(host, port))
		if err != nil {
			panic(err)
		}
		c.Write([]byte(host))
		n, ap, err := both.(*net.UDPConn).ReadFromUDPAddrPort(buf)
		fmt.Println(string(buf[:n]), ap.Addr(), ap.Addr().Is4In6(), err)
		n, err = both.WriteTo([]byte("back"), c.LocalAddr())
		fmt.Println(n, err)
		c.SetReadDeadline(time.Now().Add(time.Minute))
		n, err = c.Read(buf)
		fmt.Println(string(buf[:n]), err)
		c.Close()
	}
	_, err = b.(*net.UDPConn).WriteToUDP([]byte("x"), &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 9})
	fmt.Println(err != nil)
	only4, err := net.ListenPacket("udp4", ":0")
	fmt.Println(only4.LocalAddr().(*net.UDPAddr).IP, err)
	only6, err := net.ListenPacket("udp6", ":0")
	fmt.Println(only6.LocalAddr().(*net.UDPAddr).IP, err)
}

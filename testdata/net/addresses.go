package main

import (
	"fmt"
	"net"
)

func main() {
	for _, s := range []string{"a:1", "a", "a:b:c", "[::1]:80", "[::1]", "[::1", "::1:80", "[a]b:1", "a]:1", "[[a]:1", ":0", "", "[fe80::1%eth0]:9"} {
		h, p, err := net.SplitHostPort(s)
		fmt.Printf("%q %q %v\n", h, p, err)
	}
	fmt.Println(net.JoinHostPort("::1", "80"), net.JoinHostPort("h", "http"))
	for _, s := range []string{"1.2.3.4", "1.2.3", "1.2.3.256", "01.2.3.4", "::", "::1", "1::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:8:9",
		"::ffff:1.2.3.4", "1:0:0:2:0:0:0:3", "fe80::1%x", ":::", "1:::2", "12345::", "g::"} {
		ip := net.ParseIP(s)
		fmt.Println(s, ip, len(ip), ip.To4() != nil, ip.IsLoopback(), ip.IsPrivate(), ip.IsGlobalUnicast(), ip.IsUnspecified())
	}
	for _, s := range []string{"10.1.2.3/8", "10.1.2.3/33", "2001:db8::1/32", "x/1", "1.2.3.4", "1.2.3.4/08"} {
		ip, n, err := net.ParseCIDR(s)
		fmt.Println(ip, n, err)
		if n != nil {
			ones, bits := n.Mask.Size()
			fmt.Println(ones, bits, n.Mask, n.Contains(ip), n.Contains(net.IPv4(11, 0, 0, 1)), n.Network())
		}
	}
	fmt.Println(net.IPv4(1, 2, 3, 4).Mask(net.CIDRMask(20, 32)), net.IPv4bcast.DefaultMask(), net.IPv4Mask(255, 0, 255, 0))
	for _, s := range []string{"127.0.0.1:80", "127.0.0.1:http", ":9", "[::1]:7", "127.0.0.1", "127.0.0.1:x", "127.0.0.1:70000", "127.0.0.1:-1"} {
		a, err := net.ResolveTCPAddr("tcp", s)
		fmt.Println(a, err)
	}
	_, err := net.ResolveTCPAddr("udp", "127.0.0.1:1")
	fmt.Println(err)
	_, err = net.ResolveTCPAddr("tcp4", "[::1]:1")
	fmt.Println(err)
	for _, s := range []string{"00:00:5e:00:53:01", "00-00-5e-00-53-01", "0000.5e00.5301", "00005e005301", "00:00:5e", "gg:00:5e:00:53:01"} {
		m, err := net.ParseMAC(s)
		fmt.Println(m, err)
	}
	for _, network := range []string{"tcp", "tcp4", "foo"} {
		_, err := net.Dial(network, "nowhere")
		fmt.Println(err)
		_, err = net.Listen(network, "1:2:3")
		fmt.Println(err)
	}
	fmt.Println(net.LookupPort("tcp", "https"))
	fmt.Println(net.LookupHost("192.0.2.7"))
	ip := net.ParseIP("192.0.2.1")
	text, err := ip.MarshalText()
	fmt.Println(string(text), err)
	fmt.Println((&net.TCPAddr{IP: ip, Port: 1}).String(), (&net.TCPAddr{Port: 2}).String(), (*net.TCPAddr)(nil))
	fmt.Println(&net.OpError{Op: "op", Net: "n", Err: &net.AddrError{Err: "bad", Addr: "a"}}, &net.DNSError{Err: "e", Name: "n", Server: "s"})
	a, b := net.Pipe()
	go func() {
		a.Write([]byte("through"))
		a.Close()
	}()
	buf := make([]byte, 4)
	for {
		n, err := b.Read(buf)
		fmt.Println(string(buf[:n]), err)
		if err != nil {
			break
		}
	}
	_, err = b.Write(buf)
	fmt.Println(err, b.LocalAddr(), b.RemoteAddr().Network())
}

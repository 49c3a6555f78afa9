// Flags that come with messages.
package main

import (
	"fmt"
	"net"
	"os"
)

func main() {
	dir, err := os.MkdirTemp("", "flags")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	os.Chdir(dir)
	p, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: "p", Net: "unixgram"})
	fmt.Println(err)
	q, err := net.DialUnix("unixgram", &net.UnixAddr{Name: "q", Net: "unixgram"}, &net.UnixAddr{Name: "p", Net: "unixgram"})
	fmt.Println(err)
	q.Write([]byte("hello"))
	b := make([]byte, 10)
	n, oobn, flags, from, err := p.ReadMsgUnix(b, nil)
	fmt.Printf("%s %d %#x %v %v\n", b[:n], oobn, flags, from, err)
	q.Write([]byte("longer than that"))
	n, oobn, flags, from, err = p.ReadMsgUnix(b, nil)
	fmt.Printf("%s %d %#x %v %v\n", b[:n], oobn, flags, from, err)
	u, err := net.ListenUDP("udp", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)})
	fmt.Println(err)
	u.WriteTo([]byte("longer than that"), u.LocalAddr())
	n, oobn, flags, _, err = u.ReadMsgUDP(b, nil)
	fmt.Printf("%s %d %#x %v\n", b[:n], oobn, flags, err)
}

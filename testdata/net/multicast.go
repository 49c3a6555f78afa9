// A group of multicast on the loopback interface: two listeners on one port hear what a third socket sends to the group.
package main

import (
	"errors"
	"fmt"
	"net"
	"syscall"
	"time"
)

func loopback() *net.Interface {
	list, err := net.Interfaces()
	if err != nil {
		panic(err)
	}
	for i := range list {
		if list[i].Flags&net.FlagLoopback != 0 {
			return &list[i]
		}
	}
	panic("no loopback interface")
}

func main() {
	lo := loopback()
	free, err := net.ListenPacket("udp4", "0.0.0.0:0")
	if err != nil {
		panic(err)
	}
	group := &net.UDPAddr{IP: net.IPv4(224, 0, 0, 254), Port: free.LocalAddr().(*net.UDPAddr).Port}
	free.Close()
	var listeners []*net.UDPConn
	for range 2 {
		c, err := net.ListenMulticastUDP("udp4", lo, group)
		if err != nil {
			panic(err)
		}
		c.SetReadDeadline(time.Now().Add(time.Minute))
		fmt.Println(c.LocalAddr().(*net.UDPAddr).IP)
		listeners = append(listeners, c)
	}
	joined := false
	addrs, err := lo.MulticastAddrs()
	for _, a := range addrs {
		joined = joined || a.(*net.IPAddr).IP.Equal(group.IP)
	}
	fmt.Println(joined, err)

	s, err := net.ListenPacket("udp4", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	raw, err := s.(*net.UDPConn).SyscallConn()
	if err != nil {
		panic(err)
	}
	raw.Control(func(fd uintptr) {
		err = syscall.SetsockoptIPMreqn(int(fd), syscall.IPPROTO_IP, syscall.IP_MULTICAST_IF, &syscall.IPMreqn{Ifindex: int32(lo.Index)})
	})
	fmt.Println(err)
	fmt.Println(s.WriteTo([]byte("to all"), group))
	buf := make([]byte, 64)
	for _, c := range listeners {
		n, from, err := c.ReadFrom(buf)
		fmt.Println(string(buf[:n]), from.String() == s.LocalAddr().String(), err)
		fmt.Println(c.Close())
	}

	_, err = net.ListenMulticastUDP("udp", lo, nil)
	fmt.Println(err)
	_, err = net.ListenMulticastUDP("tcp", lo, group)
	var op *net.OpError
	fmt.Println(errors.As(err, &op), op.Err)
	_, err = net.ListenMulticastUDP("udp4", lo, &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)})
	fmt.Println(errors.As(err, &op), op.Err)
}

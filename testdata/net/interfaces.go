package main

import (
	"errors"
	"fmt"
	"net"
	"os"
	"syscall"
)

func main() {
	lo, err := net.InterfaceByName("lo")
	fmt.Println(err, lo.Index, lo.MTU, lo.Name, lo.HardwareAddr, lo.Flags)
	addrs, err := lo.Addrs()
	for _, a := range addrs {
		if a.(*net.IPNet).IP.To4() != nil {
			fmt.Println(a.Network(), a)
		}
	}
	same, err := net.InterfaceByIndex(lo.Index)
	fmt.Println(same.Name, err)
	_, err = net.InterfaceByName("no such one")
	fmt.Println(err)
	_, err = net.InterfaceByName("")
	fmt.Println(err)
	_, err = net.InterfaceByIndex(0)
	fmt.Println(err)
	_, err = net.InterfaceByIndex(99999)
	fmt.Println(err)
	all, err := net.InterfaceAddrs()
	fmt.Println(len(all) > 0, err)
	fmt.Println(net.Flags(0), net.FlagUp|net.FlagMulticast)

	u, err := net.ResolveUDPAddr("udp", "127.0.0.1:53")
	fmt.Println(u, u.Network(), err)
	_, err = net.ResolveUDPAddr("tcp", "127.0.0.1:53")
	fmt.Println(err)
	x, err := net.ResolveUnixAddr("unix", "/tmp/socket")
	fmt.Println(x, x.Network(), err)
	_, err = net.ResolveUnixAddr("udp", "/tmp/socket")
	fmt.Println(err)
	ip, err := net.ResolveIPAddr("ip4", "127.0.0.1")
	fmt.Println(ip, err)
	ip, err = net.ResolveIPAddr("ip6", "::1")
	fmt.Println(ip, err)
	_, err = net.ResolveIPAddr("tcp", "::1")
	fmt.Println(err)

	f, err := os.Open(os.DevNull)
	_, err = net.FileListener(f)
	var op *net.OpError
	fmt.Println(errors.As(err, &op), op.Op, op.Net, op.Addr)
	var d net.Dialer
	fmt.Println(d.MultipathTCP())

	var status syscall.WaitStatus = 0x0300
	fmt.Println(status.Exited(), status.ExitStatus(), status.Signaled(), status.Signal())
	status = 9
	fmt.Println(status.Exited(), status.ExitStatus(), status.Signaled(), status.Signal(), status.CoreDump())
	status = 0x137f
	fmt.Println(status.Stopped(), status.StopSignal(), status.TrapCause())
}

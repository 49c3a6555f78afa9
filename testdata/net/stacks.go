// Where goroutines that wait for the network stand: the names of all frames, from the poller up.
package main

import (
	"fmt"
	"net"
	"net/netip"
	"os"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"time"
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

var frame = regexp.MustCompile(`(?m)^(\S.*)\(.*\)$`)

// stack returns the frames of the goroutine that f runs in, once it waits.
func stack(f func()) string {
	self := make(chan string)
	go func() {
		var b [64]byte
		self <- strings.Fields(string(b[:runtime.Stack(b[:], false)]))[1]
		f()
	}()
	head := "goroutine " + <-self + " ["
	buf := make([]byte, 1<<20)
	for {
		for part := range strings.SplitSeq(string(buf[:runtime.Stack(buf, true)]), "\n\n") {
			if strings.HasPrefix(part, head+"IO wait") {
				var names []string
				for _, m := range frame.FindAllStringSubmatch(part, -1) {
					if !strings.HasPrefix(m[1], "main.") && !strings.HasPrefix(m[1], "created by") {
						names = append(names, m[1])
					}
				}
				return strings.Join(names, "\n    ")
			}
		}
		time.Sleep(time.Millisecond)
	}
}

func main() {
	var all sync.WaitGroup
	show := func(what string, c interface{ Close() error }, f func()) {
		all.Add(1)
		text := stack(func() {
			defer all.Done()
			f()
		})
		fmt.Printf("%s\n    %s\n", what, text)
		c.Close()
	}
	b := make([]byte, 1<<20)
	l := must(net.Listen("tcp", "127.0.0.1:0"))
	c := must(net.Dial("tcp", l.Addr().String()))
	s := must(l.Accept())
	show("Read", c, func() { c.Read(b) })
	s.Close()
	c = must(net.Dial("tcp", l.Addr().String()))
	s = must(l.Accept())
	show("Write", c, func() {
		for {
			if _, err := c.Write(b); err != nil {
				return
			}
		}
	})
	s.Close()
	c = must(net.Dial("tcp", l.Addr().String()))
	s = must(l.Accept())
	show("RawConn.Read", c, func() { must(c.(*net.TCPConn).SyscallConn()).Read(func(uintptr) bool { return false }) })
	s.Close()
	show("Accept", l, func() { l.Accept() })

	udp := func() *net.UDPConn { return must(net.ListenPacket("udp", "127.0.0.1:0")).(*net.UDPConn) }
	u := udp()
	show("UDP ReadFrom", u, func() { u.ReadFrom(b) })
	u = udp()
	show("UDP ReadFromUDPAddrPort", u, func() { u.ReadFromUDPAddrPort(b) })
	u = udp()
	show("UDP ReadMsgUDP", u, func() { u.ReadMsgUDP(b, nil) })
	u = must(net.DialUDP("udp", nil, net.UDPAddrFromAddrPort(netip.MustParseAddrPort("127.0.0.1:9"))))
	show("UDP Read", u, func() { u.Read(b) })

	path := must(os.MkdirTemp("", "stacks")) + "/s"
	defer os.RemoveAll(path[:len(path)-2])
	ul := must(net.Listen("unix", path))
	uc := must(net.Dial("unix", path))
	us := must(ul.Accept())
	show("Unix Read", uc, func() { uc.Read(b) })
	us.Close()
	show("Unix Accept", ul, func() { ul.Accept() })
	all.Wait()
}

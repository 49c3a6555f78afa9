// Texts and flags at the edges: raw connections with both addresses, names of sockets that begin at the current directory.
package main

import (
	"fmt"
	"net"
	"os"
	"strings"
	"time"
)

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	c, err := net.Dial("tcp", ln.Addr().String())
	if err != nil {
		fmt.Println(err)
		return
	}
	both := strings.NewReplacer(c.LocalAddr().String(), "LOCAL", c.RemoteAddr().String(), "REMOTE")
	say := func(err error) { fmt.Println(both.Replace(fmt.Sprint(err))) }
	raw, err := c.(*net.TCPConn).SyscallConn()
	say(err)
	c.SetDeadline(time.Now().Add(-1))
	say(raw.Read(func(uintptr) bool { return false }))
	say(raw.Write(func(uintptr) bool { return false }))
	c.Close()
	say(raw.Read(func(uintptr) bool { return true }))
	say(raw.Write(func(uintptr) bool { return true }))
	say(raw.Control(func(uintptr) {}))
	lraw, _ := ln.(*net.TCPListener).SyscallConn()
	say(lraw.Read(func(uintptr) bool { return true }))
	ln.Close()
	say(lraw.Control(func(uintptr) {}))

	dir, err := os.MkdirTemp("", "edges")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	os.Mkdir(dir+"/a", 0700)
	os.Mkdir(dir+"/b", 0700)
	for _, d := range []string{"a", "b"} {
		fmt.Println(os.Chdir(dir + "/" + d))
		l, err := net.Listen("unix", "sock")
		fmt.Println(l.Addr(), err)
		_, err = os.Stat(dir + "/" + d + "/sock")
		fmt.Println(err)
		_, err = net.Dial("unix", "sock")
		fmt.Println(err)
		_, err = net.Dial("unix", "../b/sock")
		fmt.Println(err)
	}
	fmt.Println(os.Chdir(".."))
	for _, name := range []string{"a/sock", "b/sock", "sock"} {
		_, err := net.Dial("unix", name)
		fmt.Println(err)
	}
}

// System calls on sockets, without package net: TCP, UDP, options, names, errors.
package main

import (
	"fmt"
	"syscall"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func must(fd int, err error) int {
	check(err)
	return fd
}

func port(fd int) int {
	sa, err := syscall.Getsockname(fd)
	check(err)
	switch sa := sa.(type) {
	case *syscall.SockaddrInet4:
		return sa.Port
	case *syscall.SockaddrInet6:
		return sa.Port
	}
	panic(fmt.Sprintf("%T", sa))
}

var loopback = [4]byte{127, 0, 0, 1}

func tcp() {
	l := must(syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM|syscall.SOCK_CLOEXEC, 0))
	check(syscall.SetsockoptInt(l, syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1))
	check(syscall.Bind(l, &syscall.SockaddrInet4{Addr: loopback}))
	check(syscall.Listen(l, 5))
	p := port(l)
	done := make(chan bool)
	go func() {
		fd, sa, err := syscall.Accept(l) // blocks
		check(err)
		if sa.(*syscall.SockaddrInet4).Addr != loopback {
			panic("from somewhere else")
		}
		buf := make([]byte, 100)
		for {
			n, err := syscall.Read(fd, buf)
			check(err)
			if n == 0 {
				break
			}
			_, err = syscall.Write(fd, buf[:n])
			check(err)
		}
		check(syscall.Close(fd))
		done <- true
	}()
	c := must(syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0))
	check(syscall.Connect(c, &syscall.SockaddrInet4{Port: p, Addr: loopback}))
	fmt.Println(syscall.Write(c, []byte("hello")))
	buf := make([]byte, 100)
	n, err := syscall.Read(c, buf)
	fmt.Println(string(buf[:n]), err)
	peer, err := syscall.Getpeername(c)
	fmt.Println(peer.(*syscall.SockaddrInet4).Port == p, err)
	check(syscall.Shutdown(c, syscall.SHUT_WR))
	fmt.Println(syscall.Read(c, buf))
	<-done

	check(syscall.SetsockoptInt(c, syscall.IPPROTO_TCP, syscall.TCP_NODELAY, 1))
	v, err := syscall.GetsockoptInt(c, syscall.IPPROTO_TCP, syscall.TCP_NODELAY)
	fmt.Println("nodelay", v != 0, err)
	check(syscall.SetsockoptLinger(c, syscall.SOL_SOCKET, syscall.SO_LINGER, &syscall.Linger{Onoff: 1, Linger: 3}))
	v, err = syscall.GetsockoptInt(c, syscall.SOL_SOCKET, syscall.SO_TYPE)
	fmt.Println("stream", v == syscall.SOCK_STREAM, err)
	check(syscall.SetsockoptInt(c, syscall.SOL_SOCKET, syscall.SO_KEEPALIVE, 1))
	check(syscall.SetsockoptInt(c, syscall.IPPROTO_TCP, syscall.TCP_KEEPIDLE, 77))
	v, err = syscall.GetsockoptInt(c, syscall.IPPROTO_TCP, syscall.TCP_KEEPIDLE)
	fmt.Println("keepidle", v, err)

	other := must(syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0))
	fmt.Println("bind:", syscall.Bind(other, &syscall.SockaddrInet4{Port: p, Addr: loopback}))
	check(syscall.Close(l))
	fmt.Println("connect:", syscall.Connect(other, &syscall.SockaddrInet4{Port: p, Addr: loopback}))
	check(syscall.Close(other))
	check(syscall.Close(c))
	_, err = syscall.Read(c, buf)
	fmt.Println("closed:", err)
	fmt.Println("listen:", syscall.Listen(c, 1))
	fmt.Println("bind:", syscall.Bind(c, &syscall.SockaddrInet4{Port: 70000}))
	_, err = syscall.Getsockname(0x7fff)
	fmt.Println("getsockname:", err)
}

func nonblocking() {
	l := must(syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM|syscall.SOCK_NONBLOCK, 0))
	check(syscall.Bind(l, &syscall.SockaddrInet4{Addr: loopback}))
	check(syscall.Listen(l, 5))
	_, _, err := syscall.Accept4(l, syscall.SOCK_NONBLOCK)
	fmt.Println("accept:", err)
	c := must(syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0))
	check(syscall.SetNonblock(c, true))
	err = syscall.Connect(c, &syscall.SockaddrInet4{Port: port(l), Addr: loopback})
	fmt.Println("connect:", err == nil || err == syscall.EINPROGRESS)
	var s int
	for {
		s, _, err = syscall.Accept4(l, syscall.SOCK_NONBLOCK)
		if err != syscall.EAGAIN {
			check(err)
			break
		}
	}
	for {
		v, err := syscall.GetsockoptInt(c, syscall.SOL_SOCKET, syscall.SO_ERROR)
		check(err)
		if v == 0 {
			break
		}
	}
	buf := make([]byte, 10)
	_, err = syscall.Read(s, buf)
	fmt.Println("read:", err)
	total := 0
	for {
		n, err := syscall.Write(c, make([]byte, 1<<16))
		if err != nil {
			fmt.Println("write:", err, total > 1<<16)
			break
		}
		total += n
	}
	for _, fd := range []int{l, c, s} {
		check(syscall.Close(fd))
	}
}

func udp(family int) {
	var any syscall.Sockaddr = &syscall.SockaddrInet4{Addr: loopback}
	if family == syscall.AF_INET6 {
		any = &syscall.SockaddrInet6{Addr: [16]byte{15: 1}}
	}
	a := must(syscall.Socket(family, syscall.SOCK_DGRAM, 0))
	check(syscall.Bind(a, any))
	b := must(syscall.Socket(family, syscall.SOCK_DGRAM|syscall.SOCK_NONBLOCK, syscall.IPPROTO_UDP))
	check(syscall.Bind(b, any))
	to, err := syscall.Getsockname(a)
	check(err)
	buf := make([]byte, 100)
	_, _, err = syscall.Recvfrom(b, buf, 0)
	fmt.Println("recvfrom:", err)
	check(syscall.Sendto(b, []byte("datagram"), 0, to))
	n, from, err := syscall.Recvfrom(a, buf, 0)
	fmt.Println(string(buf[:n]), err)
	check(syscall.Sendto(a, []byte("answer, longer"), 0, from))
	n, oobn, _, from, err := syscall.Recvmsg(b, buf[:6], nil, 0)
	fmt.Println(string(buf[:n]), oobn, fmt.Sprintf("%T", from), err)
	check(syscall.Connect(b, to))
	n, err = syscall.SendmsgN(b, []byte("connected"), nil, nil, 0)
	fmt.Println(n, err)
	n, _, err = syscall.Recvfrom(a, buf, 0)
	fmt.Println(string(buf[:n]), err)
	check(syscall.Sendto(a, nil, 0, to))
	n, _, err = syscall.Recvfrom(a, buf, 0)
	fmt.Println("empty:", n, err)
	_, err = syscall.Write(a, []byte("nowhere"))
	fmt.Println("write:", err)
	check(syscall.SetsockoptInt(a, syscall.SOL_SOCKET, syscall.SO_BROADCAST, 1))
	v, err := syscall.GetsockoptInt(a, syscall.SOL_SOCKET, syscall.SO_BROADCAST)
	fmt.Println("broadcast:", v, err)
	check(syscall.Close(a))
	check(syscall.Close(b))
}

func main() {
	tcp()
	nonblocking()
	udp(syscall.AF_INET)
	udp(syscall.AF_INET6)
	var p [2]int
	check(syscall.Pipe(p[:]))
	_, err := syscall.Getsockname(p[0])
	fmt.Println("pipe:", err)
	fmt.Println("file:", syscall.Listen(0, 1))
	_, err = syscall.Socket(200, syscall.SOCK_STREAM, 0)
	fmt.Println("family:", err)
}

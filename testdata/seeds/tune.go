// Limits of the process, settings of the runtime, and options of a listening socket through its descriptor.
package main

import (
	"fmt"
	"net"
	"runtime"
	"runtime/debug"
	"syscall"
)

const soReuseport = 15

func main() {
	var limit, after syscall.Rlimit
	fmt.Println(syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit), limit.Cur > 0, limit.Cur <= limit.Max)
	limit.Cur = limit.Max
	fmt.Println(syscall.Setrlimit(syscall.RLIMIT_NOFILE, &limit), syscall.Getrlimit(syscall.RLIMIT_NOFILE, &after), after == limit)

	n := runtime.GOMAXPROCS(0)
	fmt.Println(runtime.GOMAXPROCS(3) == n, runtime.GOMAXPROCS(0), runtime.GOMAXPROCS(n))
	fmt.Println(debug.SetGCPercent(50), debug.SetGCPercent(100))
	fmt.Println(debug.SetMemoryLimit(8<<30) > 0, debug.SetMemoryLimit(-1))

	addr, err := net.ResolveTCPAddr("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	l, err := net.ListenTCP("tcp", addr)
	if err != nil {
		panic(err)
	}
	defer l.Close()
	raw, err := l.SyscallConn()
	if err != nil {
		panic(err)
	}
	err = raw.Control(func(fd uintptr) {
		fmt.Println(syscall.SetsockoptInt(int(fd), syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1))
		fmt.Println(syscall.SetsockoptInt(int(fd), syscall.SOL_SOCKET, soReuseport, 1))
		v, err := syscall.GetsockoptInt(int(fd), syscall.SOL_SOCKET, soReuseport)
		fmt.Println(v, err)
		_, err = syscall.GetsockoptInt(int(fd), syscall.SOL_SOCKET, 9999)
		fmt.Println(err)
		fmt.Println(syscall.SetsockoptInt(999, syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1))
	})
	fmt.Println(err)
	c, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		panic(err)
	}
	t := c.(*net.TCPConn)
	fmt.Println(t.SetNoDelay(true), t.SetKeepAlive(true), t.SetLinger(0), t.SetReadBuffer(65536), t.SetWriteBuffer(65536), t.Close())
}

// Files of connections and connections of files, access to descriptors, Control hooks, socket options, many buffers with one call, and files
// and connections that are sent as they are.
package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"syscall"
	"time"
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func pair() (c, s *net.TCPConn) {
	l := must(net.Listen("tcp", "127.0.0.1:0"))
	defer l.Close()
	c = must(net.Dial("tcp", l.Addr().String())).(*net.TCPConn)
	return c, must(l.Accept()).(*net.TCPConn)
}

func readAll(c net.Conn) chan string {
	ch := make(chan string)
	go func() {
		data, err := io.ReadAll(c)
		ch <- fmt.Sprint(len(data), " ", string(data[:min(len(data), 40)]), " ", err)
	}()
	return ch
}

func option(c syscall.RawConn, level, name int) (v int) {
	c.Control(func(fd uintptr) { v = must(syscall.GetsockoptInt(int(fd), level, name)) })
	return v
}

func main() {
	// A connection's file, and a connection of it, are the same socket.
	c, s := pair()
	f := must(c.File())
	c2 := must(net.FileConn(f))
	fmt.Println(f.Close(), c2.LocalAddr().String() == c.LocalAddr().String(), c2.RemoteAddr().String() == c.RemoteAddr().String())
	c.Close()
	got := readAll(s)
	fmt.Fprint(c2, "still there")
	c2.Close()
	fmt.Println(<-got)

	l := must(net.Listen("tcp", "127.0.0.1:0"))
	lf := must(l.(*net.TCPListener).File())
	l2 := must(net.FileListener(lf))
	lf.Close()
	l.Close()
	go func() { must(net.Dial("tcp", l2.Addr().String())).Close() }()
	_, err := l2.Accept()
	fmt.Println(l2.Addr().String() == l.Addr().String(), err, l2.Close())

	u := must(net.ListenPacket("udp", "127.0.0.1:0"))
	uf := must(u.(*net.UDPConn).File())
	u2 := must(net.FilePacketConn(uf))
	fmt.Println(u2.LocalAddr().String() == u.LocalAddr().String(), uf.Close(), u.Close(), u2.Close())

	plain := must(os.CreateTemp("", "plain"))
	defer os.Remove(plain.Name())
	_, err = net.FileConn(plain)
	fmt.Println(strings.ReplaceAll(err.Error(), plain.Name(), "F"))

	// Options.
	c, s = pair()
	raw := must(c.SyscallConn())
	fmt.Println("nodelay", option(raw, syscall.IPPROTO_TCP, syscall.TCP_NODELAY), c.SetNoDelay(false), option(raw, syscall.IPPROTO_TCP, syscall.TCP_NODELAY))
	fmt.Println("keepalive", option(raw, syscall.SOL_SOCKET, syscall.SO_KEEPALIVE), option(raw, syscall.IPPROTO_TCP, syscall.TCP_KEEPIDLE),
		option(raw, syscall.IPPROTO_TCP, syscall.TCP_KEEPINTVL), option(raw, syscall.IPPROTO_TCP, syscall.TCP_KEEPCNT))
	fmt.Println(c.SetKeepAliveConfig(net.KeepAliveConfig{Enable: true, Idle: 30 * time.Second, Interval: 1500 * time.Millisecond, Count: 3}))
	fmt.Println("keepalive", option(raw, syscall.IPPROTO_TCP, syscall.TCP_KEEPIDLE), option(raw, syscall.IPPROTO_TCP, syscall.TCP_KEEPINTVL), option(raw, syscall.IPPROTO_TCP, syscall.TCP_KEEPCNT))
	fmt.Println(c.SetKeepAlivePeriod(time.Minute), c.SetKeepAlive(false), option(raw, syscall.SOL_SOCKET, syscall.SO_KEEPALIVE), option(raw, syscall.IPPROTO_TCP, syscall.TCP_KEEPIDLE))
	fmt.Println(c.SetLinger(5), c.SetReadBuffer(1<<15) == nil, c.SetWriteBuffer(1<<15) == nil)
	fmt.Println(option(raw, syscall.SOL_SOCKET, syscall.SO_RCVBUF) >= 1<<15, option(raw, syscall.SOL_SOCKET, syscall.SO_SNDBUF) >= 1<<15)

	// Reading and writing by hand.
	go s.Write([]byte("raw"))
	buf := make([]byte, 16)
	var n int
	err = raw.Read(func(fd uintptr) bool {
		n, err = syscall.Read(int(fd), buf)
		return err != syscall.EAGAIN
	})
	fmt.Println(string(buf[:n]), err)
	err = raw.Write(func(fd uintptr) bool {
		n, err = syscall.Write(int(fd), []byte("by hand"))
		return err != syscall.EAGAIN
	})
	n, _ = s.Read(buf)
	fmt.Println(string(buf[:n]), err)
	c.SetReadDeadline(time.Now().Add(20 * time.Millisecond))
	err = raw.Read(func(fd uintptr) bool { return false })
	fmt.Println(err.(net.Error).Timeout())
	c.Close()
	err = raw.Control(func(uintptr) {})
	fmt.Println(strings.ReplaceAll(err.Error(), c.LocalAddr().String(), "A"))
	lraw := must(must(net.Listen("tcp", "127.0.0.1:0")).(*net.TCPListener).SyscallConn())
	fmt.Println(option(lraw, syscall.SOL_SOCKET, syscall.SO_REUSEADDR), lraw.Read(func(uintptr) bool { return true }))

	// Who wants to see a socket before it is bound.
	lc := net.ListenConfig{Control: func(network, address string, c syscall.RawConn) error {
		fmt.Println("control", network, strings.HasPrefix(address, "127.0.0.1:"))
		return c.Control(func(fd uintptr) { // SO_REUSEPORT
			fmt.Println(syscall.SetsockoptInt(int(fd), syscall.SOL_SOCKET, 15, 1))
		})
	}}
	l = must(lc.Listen(context.Background(), "tcp", "127.0.0.1:0"))
	same := must(lc.Listen(context.Background(), "tcp", l.Addr().String()))
	fmt.Println(same.Close())
	d := net.Dialer{LocalAddr: &net.TCPAddr{IP: net.IPv4(127, 0, 0, 2)}, ControlContext: func(ctx context.Context, network, address string, c syscall.RawConn) error {
		fmt.Println("control", network, address == l.Addr().String())
		return nil
	}}
	dc := must(d.Dial("tcp", l.Addr().String()))
	fmt.Println(dc.LocalAddr().(*net.TCPAddr).IP)
	d.ControlContext = func(context.Context, string, string, syscall.RawConn) error { return fmt.Errorf("not this one") }
	_, err = d.Dial("tcp", l.Addr().String())
	fmt.Println(strings.ReplaceAll(err.Error(), l.Addr().String(), "A"))

	// Many buffers.
	c, s = pair()
	got = readAll(s)
	bufs := net.Buffers{[]byte("a"), nil, []byte("bc"), []byte("def")}
	m, err := bufs.WriteTo(c)
	fmt.Println(m, err, len(bufs))
	var many net.Buffers
	for range 3000 {
		many = append(many, bytes.Repeat([]byte("z"), 100))
	}
	m, err = many.WriteTo(c)
	fmt.Println(m, err, len(many))
	c.Close()
	fmt.Println(<-got)

	// A file, and a part of one.
	plain.Write(bytes.Repeat([]byte("0123456789"), 50000))
	plain.Seek(5, io.SeekStart)
	c, s = pair()
	got = readAll(s)
	fmt.Println(io.CopyN(c, plain, 10))
	fmt.Println(io.Copy(c, plain))
	c.Close()
	fmt.Println(<-got)

	// From one connection to another.
	c, s = pair()
	c2t, s2 := pair()
	go func() {
		c.Write(bytes.Repeat([]byte("w"), 300000))
		c.Close()
	}()
	got = readAll(s2)
	fmt.Println(io.Copy(c2t, s))
	c2t.Close()
	fmt.Println(<-got)
	_, err = c2t.ReadFrom(strings.NewReader("x"))
	fmt.Println(strings.HasSuffix(err.Error(), "use of closed network connection"), err.(*net.OpError).Op)
}

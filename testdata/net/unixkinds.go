// Unix sockets that are more than connections: packets, packets on connections, abstract names, descriptors passed on.
// The selector's poller has none of these.
package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

var dir string

func hide(v any) string { return strings.ReplaceAll(fmt.Sprint(v), dir, "DIR") }

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func gram(name string) *net.UnixConn {
	return must(net.ListenUnixgram("unixgram", &net.UnixAddr{Name: filepath.Join(dir, name), Net: "unixgram"}))
}

func main() {
	dir = must(os.MkdirTemp("", "unix"))
	defer os.RemoveAll(dir)
	buf := make([]byte, 64)

	a, b := gram("a"), gram("b")
	fmt.Println(a.WriteTo([]byte("packet"), b.LocalAddr()))
	n, from, err := b.ReadFrom(buf)
	fmt.Println(string(buf[:n]), hide(from), from.Network(), err)
	n, oobn, flags, ua, err := 0, 0, 0, (*net.UnixAddr)(nil), error(nil)
	fmt.Println(b.WriteMsgUnix([]byte("message"), nil, a.LocalAddr().(*net.UnixAddr)))
	n, oobn, flags, ua, err = a.ReadMsgUnix(buf, nil)
	fmt.Println(string(buf[:n]), oobn, flags&^syscall.MSG_CMSG_CLOEXEC, hide(ua), err)
	c := must(net.Dial("unixgram", b.LocalAddr().String()))
	c.Write([]byte("from nobody"))
	n, from, err = b.ReadFrom(buf)
	fmt.Println(string(buf[:n]), from, err)
	_, err = c.(*net.UnixConn).WriteTo([]byte("x"), a.LocalAddr())
	fmt.Println(hide(err))
	_, err = a.WriteTo([]byte("x"), &net.UnixAddr{Name: "x", Net: "unix"})
	fmt.Println(hide(err))
	_, err = a.WriteToUnix([]byte("x"), nil)
	fmt.Println(hide(err))
	a.SetReadDeadline(time.Now().Add(20 * time.Millisecond))
	_, _, err = a.ReadFromUnix(buf)
	fmt.Println(hide(err))
	b.Close()
	_, err = a.WriteTo([]byte("x"), b.LocalAddr())
	fmt.Println(hide(err))

	// Packets on a connection keep their bounds.
	l := must(net.Listen("unixpacket", filepath.Join(dir, "p")))
	go func() {
		c := must(net.Dial("unixpacket", l.Addr().String()))
		c.Write([]byte("first"))
		c.Write([]byte("second"))
		c.Close()
	}()
	p := must(l.Accept())
	for {
		n, err := p.Read(buf)
		fmt.Println(string(buf[:n]), err)
		if err != nil {
			break
		}
	}
	l.Close()

	// A name without a file.
	name := fmt.Sprintf("@gruffle-test-%d", os.Getpid())
	al := must(net.Listen("unix", name))
	fmt.Println(al.Addr().String() == name)
	go func() {
		c := must(al.Accept())
		io.WriteString(c, "abstract")
		c.Close()
	}()
	data, err := io.ReadAll(must(net.Dial("unix", name)))
	fmt.Println(string(data), err)
	al.Close()

	// A descriptor goes to the other end.
	pair := must(syscall.Socketpair(syscall.AF_UNIX, syscall.SOCK_STREAM, 0))
	ends := make([]*net.UnixConn, 2)
	for i, fd := range pair {
		f := os.NewFile(uintptr(fd), "end")
		ends[i] = must(net.FileConn(f)).(*net.UnixConn)
		f.Close()
	}
	r, w, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	raw := must(w.SyscallConn())
	raw.Control(func(fd uintptr) {
		fmt.Println(ends[0].WriteMsgUnix([]byte("take it"), syscall.UnixRights(int(fd)), nil))
	})
	w.Close()
	oob := make([]byte, 128)
	n, oobn, _, _, err = ends[1].ReadMsgUnix(buf, oob)
	fmt.Println(string(buf[:n]), oobn, err)
	msgs := must(syscall.ParseSocketControlMessage(oob[:oobn]))
	fds := must(syscall.ParseUnixRights(&msgs[0]))
	passed := os.NewFile(uintptr(fds[0]), "passed")
	fmt.Fprint(passed, "through the passed end")
	passed.Close()
	data, err = io.ReadAll(r)
	fmt.Println(string(data), err)
}

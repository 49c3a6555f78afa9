// Unix sockets for connections: files and abstract names, unlinking, half close, deadlines; errors.
package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"
)

var dir string

func hide(v any) string { return strings.ReplaceAll(fmt.Sprint(v), dir, "DIR") }

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

func echo(l net.Listener) {
	for {
		c, err := l.Accept()
		if err != nil {
			return
		}
		go func() {
			defer c.Close()
			io.Copy(c, c)
		}()
	}
}

func main() {
	var err error
	if dir, err = os.MkdirTemp("", "unix"); err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "s")
	l, err := net.Listen("unix", path)
	fmt.Println(hide(l.Addr()), l.Addr().Network(), err, exists(path))
	go echo(l)
	c, err := net.Dial("unix", path)
	fmt.Println(hide(c.RemoteAddr()), c.LocalAddr().String() == "", c.LocalAddr().Network(), err)
	fmt.Fprint(c, "hello")
	c.(*net.UnixConn).CloseWrite()
	data, err := io.ReadAll(c)
	fmt.Println(string(data), err)
	_, err = c.Write([]byte("x"))
	fmt.Println(hide(err))
	c.Close()
	_, err = c.Read(nil)
	fmt.Println(hide(err), errors.Is(err, net.ErrClosed))

	// The listener's name.
	_, err = net.Listen("unix", path)
	fmt.Println(hide(err))
	fmt.Println(l.Close(), exists(path))
	fmt.Println(hide(l.Close()))
	_, err = net.Dial("unix", path)
	fmt.Println(hide(err), errors.Is(err, os.ErrNotExist))
	stay, err := net.ListenUnix("unix", &net.UnixAddr{Name: path, Net: "unix"})
	fmt.Println(err)
	stay.SetUnlinkOnClose(false)
	fmt.Println(stay.Close(), exists(path))
	_, err = net.Dial("unix", path)
	fmt.Println(hide(err))
	os.Remove(path)

	// Two directions at once, and a name for the caller.
	l2, err := net.ListenUnix("unix", &net.UnixAddr{Name: path, Net: "unix"})
	if err != nil {
		panic(err)
	}
	caller := filepath.Join(dir, "caller")
	cc, err := net.DialUnix("unix", &net.UnixAddr{Name: caller, Net: "unix"}, &net.UnixAddr{Name: path, Net: "unix"})
	if err != nil {
		panic(err)
	}
	sc, err := l2.AcceptUnix()
	fmt.Println(hide(sc.RemoteAddr()), hide(sc.LocalAddr()), hide(cc.LocalAddr()), err)
	cc.SetReadDeadline(time.Now().Add(20 * time.Millisecond))
	_, err = cc.Read(make([]byte, 1))
	fmt.Println(hide(err), err.(net.Error).Timeout())
	sc.Close()
	cc.SetReadDeadline(time.Time{})
	_, err = cc.Read(make([]byte, 1))
	fmt.Println(err)
	l2.SetDeadline(time.Now().Add(20 * time.Millisecond))
	_, err = l2.Accept()
	fmt.Println(hide(err))
	l2.Close()

	// Errors.
	_, err = net.Dial("unix", "")
	fmt.Println(err)
	_, err = net.Dial("unix", strings.Repeat("x", 200))
	fmt.Println(strings.ReplaceAll(err.Error(), strings.Repeat("x", 200), "X"))
	_, err = net.DialUnix("tcp", nil, &net.UnixAddr{Name: "x", Net: "unix"})
	fmt.Println(err)
	_, err = net.ListenUnix("unix", nil)
	fmt.Println(err)
	_, err = net.ListenUnixgram("unix", &net.UnixAddr{Name: "x", Net: "unix"})
	fmt.Println(err)
	_, err = net.Listen("unix", filepath.Join(dir, "no", "where"))
	fmt.Println(hide(err))
	_, err = net.ResolveUnixAddr("tcp", "x")
	fmt.Println(err)
	var none *net.UnixListener
	fmt.Println(none.Close())
}

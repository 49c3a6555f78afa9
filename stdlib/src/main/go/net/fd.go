package net

import (
	"context"
	"internal/hooks"
	"internal/poll"
	"os"
	"syscall"
	"time"
)

// A netFD is a network descriptor.
type netFD struct {
	pfd poll.FD

	// These do not change until Close.
	family      int
	sotype      int
	isConnected bool // there is another end, and it is raddr
	net         string
	laddr       Addr
	raddr       Addr
}

var (
	// aLongTimeAgo is a deadline that ends what waits.
	aLongTimeAgo = time.Unix(1, 0)

	noDeadline = time.Time{}
)

func newFD(sysfd, family, sotype int, net string) (*netFD, error) {
	fd := &netFD{family: family, sotype: sotype, net: net}
	fd.pfd.Sysfd = sysfd
	fd.pfd.IsStream = sotype == syscall.SOCK_STREAM
	fd.pfd.ZeroReadIsEOF = sotype == syscall.SOCK_STREAM || sotype == syscall.SOCK_SEQPACKET
	return fd, nil
}

func (fd *netFD) init() error { return fd.pfd.Init(fd.net, true) }

// name is what a file of it is called.
func (fd *netFD) name() string {
	text := func(a Addr) string {
		if a == nil {
			return ""
		}
		return a.String()
	}
	return fd.net + ":" + text(fd.laddr) + "->" + text(fd.raddr)
}

// askAddrs sets both addresses from what the system says.
func (fd *netFD) askAddrs(remote syscall.Sockaddr) {
	toAddr := fd.addrFunc()
	local, _ := syscall.Getsockname(fd.pfd.Sysfd) // of a socket that has gone meanwhile there is none
	fd.laddr = toAddr(local)
	fd.raddr = toAddr(remote)
}

// connect connects, and waits for that. It returns the other end's address if the system has told it. An end of ctx is made a deadline in
// the past.
func (fd *netFD) connect(ctx context.Context, la, ra syscall.Sockaddr) (rsa syscall.Sockaddr, ret error) {
	switch err := connectFunc(fd.pfd.Sysfd, ra); err {
	case nil, syscall.EISCONN:
		if ctx.Err() != nil {
			return nil, mapErr(ctx.Err())
		}
		return nil, fd.init()
	case syscall.EINPROGRESS, syscall.EALREADY, syscall.EINTR:
		// it goes on
	default:
		return nil, os.NewSyscallError("connect", err)
	}
	if err := fd.init(); err != nil {
		return nil, err
	}
	if ctx.Done() != nil {
		if deadline, ok := ctx.Deadline(); ok {
			fd.pfd.SetWriteDeadline(deadline)
			defer fd.pfd.SetWriteDeadline(noDeadline)
		}
		hook := testHookCanceledDial
		stop := context.AfterFunc(ctx, func() {
			fd.pfd.SetWriteDeadline(aLongTimeAgo)
			hook()
		})
		defer func() {
			if !stop() && ret == nil {
				// The connection stands, but its deadline has been spoilt.
				rsa, ret = nil, mapErr(ctx.Err())
			}
		}()
	}
	for {
		if err := fd.pfd.WaitWrite(); err != nil {
			if ctx.Err() != nil {
				err = mapErr(ctx.Err())
			}
			return nil, err
		}
		n, err := getsockoptIntFunc(fd.pfd.Sysfd, syscall.SOL_SOCKET, syscall.SO_ERROR)
		if err != nil {
			return nil, os.NewSyscallError("getsockopt", err)
		}
		switch err := syscall.Errno(n); err {
		case syscall.EISCONN:
			return nil, nil
		case 0:
			// Or somebody has woken up for nothing.
			if rsa, err := syscall.Getpeername(fd.pfd.Sysfd); err == nil {
				return rsa, nil
			}
		case syscall.EINPROGRESS, syscall.EALREADY, syscall.EINTR:
			// not yet
		default:
			return nil, os.NewSyscallError("connect", err)
		}
	}
}

func (fd *netFD) accept() (netfd *netFD, err error) {
	d, rsa, errcall, err := fd.pfd.Accept()
	if err != nil {
		if errcall != "" {
			err = wrapSyscallError(errcall, err)
		}
		return nil, err
	}
	if netfd, err = newFD(d, fd.family, fd.sotype, fd.net); err != nil {
		poll.CloseFunc(d)
		return nil, err
	}
	if err = netfd.init(); err != nil {
		netfd.Close()
		return nil, err
	}
	netfd.askAddrs(rsa)
	return netfd, nil
}

// dup makes a file for the same socket.
func (fd *netFD) dup() (f *os.File, err error) {
	s, call, err := fd.pfd.Dup()
	if err != nil {
		if call != "" {
			err = os.NewSyscallError(call, err)
		}
		return nil, err
	}
	return hooks.SocketFile(s, fd.name()).(*os.File), nil
}

// wrapSyscallError names the system call in errors of the system.
func wrapSyscallError(name string, err error) error {
	if _, ok := err.(syscall.Errno); ok {
		return os.NewSyscallError(name, err)
	}
	return err
}

func (fd *netFD) Close() error { return fd.pfd.Close() }

func (fd *netFD) shutdown(how int) error {
	return wrapSyscallError("shutdown", fd.pfd.Shutdown(how))
}

func (fd *netFD) closeRead() error { return fd.shutdown(syscall.SHUT_RD) }

func (fd *netFD) closeWrite() error { return fd.shutdown(syscall.SHUT_WR) }

func (fd *netFD) Read(p []byte) (n int, err error) {
	n, err = fd.pfd.Read(p)
	return n, wrapSyscallError("read", err)
}

func (fd *netFD) readFrom(p []byte) (n int, sa syscall.Sockaddr, err error) {
	n, sa, err = fd.pfd.ReadFrom(p)
	return n, sa, wrapSyscallError("recvfrom", err)
}

func (fd *netFD) readFromInet4(p []byte, from *syscall.SockaddrInet4) (n int, err error) {
	n, err = fd.pfd.ReadFromInet4(p, from)
	return n, wrapSyscallError("recvfrom", err)
}

func (fd *netFD) readFromInet6(p []byte, from *syscall.SockaddrInet6) (n int, err error) {
	n, err = fd.pfd.ReadFromInet6(p, from)
	return n, wrapSyscallError("recvfrom", err)
}

func (fd *netFD) readMsg(p []byte, oob []byte, flags int) (n, oobn, retflags int, sa syscall.Sockaddr, err error) {
	n, oobn, retflags, sa, err = fd.pfd.ReadMsg(p, oob, flags)
	return n, oobn, retflags, sa, wrapSyscallError("recvmsg", err)
}

func (fd *netFD) readMsgInet4(p []byte, oob []byte, flags int, sa *syscall.SockaddrInet4) (n, oobn, retflags int, err error) {
	n, oobn, retflags, err = fd.pfd.ReadMsgInet4(p, oob, flags, sa)
	return n, oobn, retflags, wrapSyscallError("recvmsg", err)
}

func (fd *netFD) readMsgInet6(p []byte, oob []byte, flags int, sa *syscall.SockaddrInet6) (n, oobn, retflags int, err error) {
	n, oobn, retflags, err = fd.pfd.ReadMsgInet6(p, oob, flags, sa)
	return n, oobn, retflags, wrapSyscallError("recvmsg", err)
}

func (fd *netFD) Write(p []byte) (n int, err error) {
	n, err = fd.pfd.Write(p)
	return n, wrapSyscallError("write", err)
}

func (fd *netFD) writeTo(p []byte, sa syscall.Sockaddr) (n int, err error) {
	n, err = fd.pfd.WriteTo(p, sa)
	return n, wrapSyscallError("sendto", err)
}

func (fd *netFD) writeToInet4(p []byte, sa *syscall.SockaddrInet4) (n int, err error) {
	n, err = fd.pfd.WriteToInet4(p, sa)
	return n, wrapSyscallError("sendto", err)
}

func (fd *netFD) writeToInet6(p []byte, sa *syscall.SockaddrInet6) (n int, err error) {
	n, err = fd.pfd.WriteToInet6(p, sa)
	return n, wrapSyscallError("sendto", err)
}

func (fd *netFD) writeMsg(p []byte, oob []byte, sa syscall.Sockaddr) (n int, oobn int, err error) {
	n, oobn, err = fd.pfd.WriteMsg(p, oob, sa)
	return n, oobn, wrapSyscallError("sendmsg", err)
}

func (fd *netFD) writeMsgInet4(p []byte, oob []byte, sa *syscall.SockaddrInet4) (n int, oobn int, err error) {
	n, oobn, err = fd.pfd.WriteMsgInet4(p, oob, sa)
	return n, oobn, wrapSyscallError("sendmsg", err)
}

func (fd *netFD) writeMsgInet6(p []byte, oob []byte, sa *syscall.SockaddrInet6) (n int, oobn int, err error) {
	n, oobn, err = fd.pfd.WriteMsgInet6(p, oob, sa)
	return n, oobn, wrapSyscallError("sendmsg", err)
}

func (fd *netFD) SetDeadline(t time.Time) error { return fd.pfd.SetDeadline(t) }

func (fd *netFD) SetReadDeadline(t time.Time) error { return fd.pfd.SetReadDeadline(t) }

func (fd *netFD) SetWriteDeadline(t time.Time) error { return fd.pfd.SetWriteDeadline(t) }

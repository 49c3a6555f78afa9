package net

import (
	"internal/poll"
	"os"
	"syscall"
)

// A fileAddr is the name of a file that was to be a connection.
type fileAddr string

func (fileAddr) Network() string { return "file+net" }

func (f fileAddr) String() string { return string(f) }

func fileError(f *os.File, err error) error {
	return &OpError{Op: "file", Net: "file+net", Source: nil, Addr: fileAddr(f.Name()), Err: err}
}

// newFileFD makes a descriptor for the socket that a file is.
func newFileFD(f *os.File) (fd *netFD, err error) {
	s, call, err := poll.DupCloseOnExec(int(f.Fd()))
	if err != nil {
		if call != "" {
			err = os.NewSyscallError(call, err)
		}
		return nil, err
	}
	defer func() {
		if err != nil {
			poll.CloseFunc(s)
		}
	}()
	if err := syscall.SetNonblock(s, true); err != nil {
		return nil, os.NewSyscallError("setnonblock", err)
	}
	sotype, err := syscall.GetsockoptInt(s, syscall.SOL_SOCKET, syscall.SO_TYPE)
	if err != nil {
		return nil, os.NewSyscallError("getsockopt", err)
	}
	lsa, err := syscall.Getsockname(s)
	if err != nil {
		return nil, os.NewSyscallError("getsockname", err)
	}
	family := syscall.AF_UNSPEC
	switch lsa.(type) {
	case *syscall.SockaddrInet4:
		family = syscall.AF_INET
	case *syscall.SockaddrInet6:
		family = syscall.AF_INET6
	case *syscall.SockaddrUnix:
		family = syscall.AF_UNIX
	default:
		return nil, syscall.EPROTONOSUPPORT
	}
	if fd, err = newFD(s, family, sotype, ""); err != nil {
		return nil, err
	}
	rsa, err := syscall.Getpeername(s)
	if err != nil {
		rsa = nil // it is not connected
	}
	fd.askAddrs(rsa)
	fd.net = fd.laddr.Network()
	if err = fd.init(); err != nil {
		return nil, err
	}
	return fd, nil
}

// FileConn makes a connection of a file that is one; both are to be closed.
func FileConn(f *os.File) (c Conn, err error) {
	fd, err := newFileFD(f)
	if err != nil {
		return nil, fileError(f, err)
	}
	switch fd.laddr.(type) {
	case *TCPAddr:
		return newTCPConn(fd, defaultTCPKeepAliveIdle, KeepAliveConfig{}), nil
	case *UDPAddr:
		return newUDPConn(fd), nil
	case *IPAddr:
		return newIPConn(fd), nil
	case *UnixAddr:
		return newUnixConn(fd), nil
	}
	fd.Close()
	return nil, fileError(f, syscall.EINVAL)
}

// FileListener makes a listener of a file that is one; both are to be closed.
func FileListener(f *os.File) (ln Listener, err error) {
	fd, err := newFileFD(f)
	if err != nil {
		return nil, fileError(f, err)
	}
	switch laddr := fd.laddr.(type) {
	case *TCPAddr:
		return &TCPListener{fd: fd}, nil
	case *UnixAddr:
		return &UnixListener{fd: fd, path: laddr.Name}, nil
	}
	fd.Close()
	return nil, fileError(f, syscall.EINVAL)
}

// FilePacketConn makes a connection for packets of a file that is one; both are to be closed.
func FilePacketConn(f *os.File) (c PacketConn, err error) {
	fd, err := newFileFD(f)
	if err != nil {
		return nil, fileError(f, err)
	}
	switch fd.laddr.(type) {
	case *UDPAddr:
		return newUDPConn(fd), nil
	case *IPAddr:
		return newIPConn(fd), nil
	case *UnixAddr:
		return newUnixConn(fd), nil
	}
	fd.Close()
	return nil, fileError(f, syscall.EINVAL)
}

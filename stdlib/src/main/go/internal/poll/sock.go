package poll

import (
	"internal/syscall/unix"
	"syscall"
)

// Accept4Func and AcceptFunc accept connections; tests put theirs in their place.
var (
	Accept4Func func(int, int) (int, syscall.Sockaddr, error) = syscall.Accept4
	AcceptFunc  func(int) (int, syscall.Sockaddr, error)      = syscall.Accept
)

// Accept waits for a connection, and returns its descriptor and the other end's address. errcall names the system call that failed.
func (fd *FD) Accept() (newfd int, sa syscall.Sockaddr, errcall string, err error) {
	if err := fd.readLock(); err != nil {
		return -1, nil, "", err
	}
	defer fd.readUnlock()
	if err := fd.pd.prepareRead(fd.isFile); err != nil {
		return -1, nil, "", err
	}
	for {
		s, sa, err := Accept4Func(fd.Sysfd, syscall.SOCK_NONBLOCK|syscall.SOCK_CLOEXEC)
		switch err {
		case nil:
			return s, sa, "", nil
		case syscall.EINTR, syscall.ECONNABORTED:
			// somebody has hung up before the call was answered
			continue
		case syscall.EAGAIN:
			if fd.pd.pollable() {
				if err = fd.pd.waitRead(fd.isFile); err == nil {
					continue
				}
				return -1, nil, "", err
			}
		}
		return -1, nil, "accept4", err
	}
}

// DupCloseOnExec makes another descriptor for the same file. call names the system call that failed.
func DupCloseOnExec(fd int) (newfd int, call string, err error) {
	newfd, err = unix.Fcntl(fd, syscall.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return -1, "fcntl", err
	}
	return newfd, "", nil
}

// Dup is DupCloseOnExec.
func (fd *FD) Dup() (newfd int, call string, err error) {
	if err := fd.incref(); err != nil {
		return -1, "", err
	}
	defer fd.decref()
	return DupCloseOnExec(fd.Sysfd)
}

// Shutdown ends one direction of a connection or both.
func (fd *FD) Shutdown(how int) error {
	return fd.withRef(func(n int) error { return syscall.Shutdown(n, how) })
}

// SetsockoptInt sets an option of a socket.
func (fd *FD) SetsockoptInt(level, name, arg int) error {
	return fd.withRef(func(n int) error { return syscall.SetsockoptInt(n, level, name, arg) })
}

// SetsockoptByte sets an option of a socket.
func (fd *FD) SetsockoptByte(level, name int, arg byte) error {
	return fd.withRef(func(n int) error { return syscall.SetsockoptByte(n, level, name, arg) })
}

// SetsockoptInet4Addr sets an option of a socket.
func (fd *FD) SetsockoptInet4Addr(level, name int, arg [4]byte) error {
	return fd.withRef(func(n int) error { return syscall.SetsockoptInet4Addr(n, level, name, arg) })
}

// SetsockoptLinger sets an option of a socket.
func (fd *FD) SetsockoptLinger(level, name int, l *syscall.Linger) error {
	return fd.withRef(func(n int) error { return syscall.SetsockoptLinger(n, level, name, l) })
}

// SetsockoptIPMreq joins or leaves a group.
func (fd *FD) SetsockoptIPMreq(level, name int, mreq *syscall.IPMreq) error {
	return fd.withRef(func(n int) error { return syscall.SetsockoptIPMreq(n, level, name, mreq) })
}

// SetsockoptIPMreqn joins or leaves a group, or chooses an interface.
func (fd *FD) SetsockoptIPMreqn(level, name int, mreq *syscall.IPMreqn) error {
	return fd.withRef(func(n int) error { return syscall.SetsockoptIPMreqn(n, level, name, mreq) })
}

// SetsockoptIPv6Mreq joins or leaves a group.
func (fd *FD) SetsockoptIPv6Mreq(level, name int, mreq *syscall.IPv6Mreq) error {
	return fd.withRef(func(n int) error { return syscall.SetsockoptIPv6Mreq(n, level, name, mreq) })
}

// GetsockoptInt returns an option of a socket.
func (fd *FD) GetsockoptInt(level, name int) (value int, err error) {
	err = fd.withRef(func(n int) error {
		value, err = syscall.GetsockoptInt(n, level, name)
		return err
	})
	return value, err
}

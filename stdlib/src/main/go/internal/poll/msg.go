package poll

import (
	"internal/syscall/unix"
	"syscall"
)

// Packets. Each method has the loop of its own: a goroutine profile shows their names, and no other one.

// ReadFrom waits for a packet, and returns who sent it.
func (fd *FD) ReadFrom(p []byte) (int, syscall.Sockaddr, error) {
	if err := fd.readLock(); err != nil {
		return 0, nil, err
	}
	defer fd.readUnlock()
	if err := fd.pd.prepareRead(fd.isFile); err != nil {
		return 0, nil, err
	}
	for {
		n, sa, err := syscall.Recvfrom(fd.Sysfd, p, 0)
		switch {
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN && fd.pd.pollable():
			if err = fd.pd.waitRead(fd.isFile); err == nil {
				continue
			}
		}
		if err != nil {
			n = 0
		}
		return n, sa, fd.eofError(n, err)
	}
}

// ReadFromInet4 is ReadFrom for IPv4.
func (fd *FD) ReadFromInet4(p []byte, from *syscall.SockaddrInet4) (int, error) {
	if err := fd.readLock(); err != nil {
		return 0, err
	}
	defer fd.readUnlock()
	if err := fd.pd.prepareRead(fd.isFile); err != nil {
		return 0, err
	}
	for {
		n, err := unix.RecvfromInet4(fd.Sysfd, p, 0, from)
		switch {
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN && fd.pd.pollable():
			if err = fd.pd.waitRead(fd.isFile); err == nil {
				continue
			}
		}
		if err != nil {
			n = 0
		}
		return n, fd.eofError(n, err)
	}
}

// ReadFromInet6 is ReadFrom for IPv6.
func (fd *FD) ReadFromInet6(p []byte, from *syscall.SockaddrInet6) (int, error) {
	if err := fd.readLock(); err != nil {
		return 0, err
	}
	defer fd.readUnlock()
	if err := fd.pd.prepareRead(fd.isFile); err != nil {
		return 0, err
	}
	for {
		n, err := unix.RecvfromInet6(fd.Sysfd, p, 0, from)
		switch {
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN && fd.pd.pollable():
			if err = fd.pd.waitRead(fd.isFile); err == nil {
				continue
			}
		}
		if err != nil {
			n = 0
		}
		return n, fd.eofError(n, err)
	}
}

// ReadMsg waits for a packet with control messages.
func (fd *FD) ReadMsg(p []byte, oob []byte, flags int) (n, oobn, recvflags int, sa syscall.Sockaddr, err error) {
	if err := fd.readLock(); err != nil {
		return 0, 0, 0, nil, err
	}
	defer fd.readUnlock()
	if err := fd.pd.prepareRead(fd.isFile); err != nil {
		return 0, 0, 0, nil, err
	}
	for {
		n, oobn, recvflags, sa, err = syscall.Recvmsg(fd.Sysfd, p, oob, flags)
		switch {
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN && fd.pd.pollable():
			if err = fd.pd.waitRead(fd.isFile); err == nil {
				continue
			}
		}
		return n, oobn, recvflags, sa, fd.eofError(n, err)
	}
}

// ReadMsgInet4 is ReadMsg for IPv4.
func (fd *FD) ReadMsgInet4(p []byte, oob []byte, flags int, from *syscall.SockaddrInet4) (n, oobn, recvflags int, err error) {
	if err := fd.readLock(); err != nil {
		return 0, 0, 0, err
	}
	defer fd.readUnlock()
	if err := fd.pd.prepareRead(fd.isFile); err != nil {
		return 0, 0, 0, err
	}
	for {
		n, oobn, recvflags, err = unix.RecvmsgInet4(fd.Sysfd, p, oob, flags, from)
		switch {
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN && fd.pd.pollable():
			if err = fd.pd.waitRead(fd.isFile); err == nil {
				continue
			}
		}
		return n, oobn, recvflags, fd.eofError(n, err)
	}
}

// ReadMsgInet6 is ReadMsg for IPv6.
func (fd *FD) ReadMsgInet6(p []byte, oob []byte, flags int, from *syscall.SockaddrInet6) (n, oobn, recvflags int, err error) {
	if err := fd.readLock(); err != nil {
		return 0, 0, 0, err
	}
	defer fd.readUnlock()
	if err := fd.pd.prepareRead(fd.isFile); err != nil {
		return 0, 0, 0, err
	}
	for {
		n, oobn, recvflags, err = unix.RecvmsgInet6(fd.Sysfd, p, oob, flags, from)
		switch {
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN && fd.pd.pollable():
			if err = fd.pd.waitRead(fd.isFile); err == nil {
				continue
			}
		}
		return n, oobn, recvflags, fd.eofError(n, err)
	}
}

// WriteTo sends a packet.
func (fd *FD) WriteTo(p []byte, to syscall.Sockaddr) (int, error) {
	if err := fd.writeLock(); err != nil {
		return 0, err
	}
	defer fd.writeUnlock()
	if err := fd.pd.prepareWrite(fd.isFile); err != nil {
		return 0, err
	}
	for {
		err := syscall.Sendto(fd.Sysfd, p, 0, to)
		switch {
		case err == nil:
			return len(p), nil
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN && fd.pd.pollable():
			if err = fd.pd.waitWrite(fd.isFile); err == nil {
				continue
			}
		}
		return 0, err
	}
}

// WriteToInet4 is WriteTo for IPv4.
func (fd *FD) WriteToInet4(p []byte, to *syscall.SockaddrInet4) (int, error) {
	if err := fd.writeLock(); err != nil {
		return 0, err
	}
	defer fd.writeUnlock()
	if err := fd.pd.prepareWrite(fd.isFile); err != nil {
		return 0, err
	}
	for {
		err := syscall.Sendto(fd.Sysfd, p, 0, to)
		switch {
		case err == nil:
			return len(p), nil
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN && fd.pd.pollable():
			if err = fd.pd.waitWrite(fd.isFile); err == nil {
				continue
			}
		}
		return 0, err
	}
}

// WriteToInet6 is WriteTo for IPv6.
func (fd *FD) WriteToInet6(p []byte, to *syscall.SockaddrInet6) (int, error) {
	if err := fd.writeLock(); err != nil {
		return 0, err
	}
	defer fd.writeUnlock()
	if err := fd.pd.prepareWrite(fd.isFile); err != nil {
		return 0, err
	}
	for {
		err := syscall.Sendto(fd.Sysfd, p, 0, to)
		switch {
		case err == nil:
			return len(p), nil
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN && fd.pd.pollable():
			if err = fd.pd.waitWrite(fd.isFile); err == nil {
				continue
			}
		}
		return 0, err
	}
}

// WriteMsg sends a packet with control messages, to whom the socket is connected if to is nil.
func (fd *FD) WriteMsg(p []byte, oob []byte, to syscall.Sockaddr) (n, oobn int, err error) {
	if err := fd.writeLock(); err != nil {
		return 0, 0, err
	}
	defer fd.writeUnlock()
	if err := fd.pd.prepareWrite(fd.isFile); err != nil {
		return 0, 0, err
	}
	for {
		n, err := syscall.SendmsgN(fd.Sysfd, p, oob, to, 0)
		switch {
		case err == nil:
			return n, len(oob), nil
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN && fd.pd.pollable():
			if err = fd.pd.waitWrite(fd.isFile); err == nil {
				continue
			}
		}
		return n, 0, err
	}
}

// WriteMsgInet4 is WriteMsg for IPv4.
func (fd *FD) WriteMsgInet4(p []byte, oob []byte, to *syscall.SockaddrInet4) (int, int, error) {
	if to == nil {
		return fd.WriteMsg(p, oob, nil)
	}
	return fd.WriteMsg(p, oob, to)
}

// WriteMsgInet6 is WriteMsg for IPv6.
func (fd *FD) WriteMsgInet6(p []byte, oob []byte, to *syscall.SockaddrInet6) (int, int, error) {
	if to == nil {
		return fd.WriteMsg(p, oob, nil)
	}
	return fd.WriteMsg(p, oob, to)
}

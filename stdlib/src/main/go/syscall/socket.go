package syscall

// SocketDisableIPv6 makes Socket refuse IPv6.
var SocketDisableIPv6 bool

// Socket makes a socket. It blocks unless typ has SOCK_NONBLOCK.
func Socket(domain, typ, proto int) (fd int, err error) {
	if domain == AF_INET6 && SocketDisableIPv6 {
		return -1, EAFNOSUPPORT
	}
	return count(socket(domain, typ, proto))
}

// Socketpair makes two sockets that are connected.
func Socketpair(domain, typ, proto int) (fd [2]int, err error) {
	a, b, errno := socketpair(domain, typ, proto)
	if errno != 0 {
		return fd, Errno(errno)
	}
	return [2]int{a, b}, nil
}

func withAddr(fd int, sa Sockaddr, f func(fd int, addr []byte) int) error {
	if sa == nil {
		return EAFNOSUPPORT
	}
	addr, err := sa.kernel()
	if err != nil {
		return err
	}
	return errnoErr(f(fd, addr))
}

// Bind gives a socket its own address.
func Bind(fd int, sa Sockaddr) (err error) { return withAddr(fd, sa, bind) }

// Connect connects a socket; one that does not block answers EINPROGRESS.
func Connect(fd int, sa Sockaddr) (err error) { return withAddr(fd, sa, connect) }

// Listen makes a socket wait for connections.
func Listen(s int, n int) (err error) { return errnoErr(listen(s, n)) }

// Accept takes a connection, which blocks.
func Accept(fd int) (nfd int, sa Sockaddr, err error) { return Accept4(fd, 0) }

// Accept4 is Accept with SOCK_NONBLOCK or SOCK_CLOEXEC.
func Accept4(fd int, flags int) (nfd int, sa Sockaddr, err error) {
	var addr [SizeofSockaddrAny]byte
	nfd, n := accept4(fd, flags, addr[:])
	if nfd < 0 {
		return -1, nil, Errno(-nfd)
	}
	sa, err = toSockaddr(addr[:n])
	if err != nil {
		Close(nfd)
		return 0, nil, err
	}
	return nfd, sa, nil
}

func name(fd int, peer bool) (Sockaddr, error) {
	var addr [SizeofSockaddrAny]byte
	n := sockname(fd, peer, addr[:])
	if n < 0 {
		return nil, Errno(-n)
	}
	return toSockaddr(addr[:n])
}

// Getsockname returns the socket's own address.
func Getsockname(fd int) (sa Sockaddr, err error) { return name(fd, false) }

// Getpeername returns the address of the other end.
func Getpeername(fd int) (sa Sockaddr, err error) { return name(fd, true) }

// Shutdown ends one direction (SHUT_RD, SHUT_WR) or both (SHUT_RDWR).
func Shutdown(fd int, how int) (err error) { return errnoErr(shutdown(fd, how)) }

// Sendto sends a message.
func Sendto(fd int, p []byte, flags int, to Sockaddr) (err error) {
	_, err = SendmsgN(fd, p, nil, to, flags)
	return err
}

// Sendmsg is SendmsgN without the count.
func Sendmsg(fd int, p, oob []byte, to Sockaddr, flags int) (err error) {
	_, err = SendmsgN(fd, p, oob, to, flags)
	return err
}

// carrier is what goes with control messages that have no data of their own: other sockets than those for packets need a byte.
func carrier(fd int, p, oob []byte) ([]byte, error) {
	if len(p) > 0 || len(oob) == 0 {
		return p, nil
	}
	typ, err := GetsockoptInt(fd, SOL_SOCKET, SO_TYPE)
	if err != nil || typ == SOCK_DGRAM {
		return p, err
	}
	return make([]byte, 1), nil
}

// SendmsgN sends a message with control messages in oob; to is nil on a connected socket.
func SendmsgN(fd int, p, oob []byte, to Sockaddr, flags int) (n int, err error) {
	var addr []byte
	if to != nil {
		if addr, err = to.kernel(); err != nil {
			return 0, err
		}
	}
	data, err := carrier(fd, p, oob)
	if err != nil {
		return 0, err
	}
	n = sendmsg(fd, data, oob, addr, flags)
	if n < 0 {
		return 0, Errno(-n)
	}
	return min(n, len(p)), nil
}

// Recvfrom receives a message.
func Recvfrom(fd int, p []byte, flags int) (n int, from Sockaddr, err error) {
	var addr [SizeofSockaddrAny]byte
	n, _, _, l := recvmsg(fd, p, nil, addr[:], flags)
	if n < 0 {
		return -1, nil, Errno(-n)
	}
	return n, fromKernel(addr[:l]), nil
}

// Recvmsg receives a message with control messages into oob.
func Recvmsg(fd int, p, oob []byte, flags int) (n, oobn int, recvflags int, from Sockaddr, err error) {
	var addr [SizeofSockaddrAny]byte
	data, err := carrier(fd, p, oob)
	if err != nil {
		return 0, 0, 0, nil, err
	}
	// With a flag it is recvmsg(2) in any case, and not recvfrom, which tells no flags.
	n, oobn, recvflags, l := recvmsg(fd, data, oob, addr[:], flags|MSG_CMSG_CLOEXEC)
	if n < 0 {
		return -1, 0, 0, nil, Errno(-n)
	}
	return n, oobn, recvflags | flags&MSG_CMSG_CLOEXEC, fromKernel(addr[:l]), nil // as the kernel does
}

// Sendfile copies from a file to a socket or pipe, from an offset that it moves on, or if that is nil from where the file is.
func Sendfile(outfd int, infd int, offset *int64, n int) (written int, err error) {
	at := int64(-1)
	if offset != nil {
		if at = *offset; at < 0 {
			return -1, EINVAL
		}
	}
	written, err = count(sendfile(outfd, infd, at, n))
	if err == nil && offset != nil {
		*offset += int64(written)
	}
	return written, err
}

// Dup makes another descriptor for what fd stands for.
func Dup(oldfd int) (fd int, err error) { return count(dup(oldfd, 0)) }

// Dup2 makes newfd a descriptor for what oldfd stands for, and closes what it was.
func Dup2(oldfd int, newfd int) (err error) { return errnoErr(dup2(oldfd, newfd)) }

// Dup3 is Dup2 with O_CLOEXEC, which changes nothing here; the two numbers may not be the same.
func Dup3(oldfd int, newfd int, flags int) (err error) {
	if oldfd == newfd || flags&^O_CLOEXEC != 0 {
		return EINVAL
	}
	return Dup2(oldfd, newfd)
}

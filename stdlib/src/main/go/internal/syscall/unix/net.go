package unix

import "syscall"

// copy4 fills in the address of an IPv4 socket.
func copy4(to *syscall.SockaddrInet4, from syscall.Sockaddr) {
	if from, ok := from.(*syscall.SockaddrInet4); ok {
		*to = syscall.SockaddrInet4{Port: from.Port, Addr: from.Addr}
	}
}

// copy6 fills in the address of an IPv6 socket.
func copy6(to *syscall.SockaddrInet6, from syscall.Sockaddr) {
	if from, ok := from.(*syscall.SockaddrInet6); ok {
		*to = syscall.SockaddrInet6{Port: from.Port, ZoneId: from.ZoneId, Addr: from.Addr}
	}
}

// RecvfromInet4 is syscall.Recvfrom for IPv4.
func RecvfromInet4(fd int, p []byte, flags int, from *syscall.SockaddrInet4) (int, error) {
	n, sa, err := syscall.Recvfrom(fd, p, flags)
	copy4(from, sa)
	return n, err
}

// RecvfromInet6 is syscall.Recvfrom for IPv6.
func RecvfromInet6(fd int, p []byte, flags int, from *syscall.SockaddrInet6) (int, error) {
	n, sa, err := syscall.Recvfrom(fd, p, flags)
	copy6(from, sa)
	return n, err
}

// RecvmsgInet4 is syscall.Recvmsg for IPv4.
func RecvmsgInet4(fd int, p, oob []byte, flags int, from *syscall.SockaddrInet4) (n, oobn, recvflags int, err error) {
	n, oobn, recvflags, sa, err := syscall.Recvmsg(fd, p, oob, flags)
	copy4(from, sa)
	return n, oobn, recvflags, err
}

// RecvmsgInet6 is syscall.Recvmsg for IPv6.
func RecvmsgInet6(fd int, p, oob []byte, flags int, from *syscall.SockaddrInet6) (n, oobn, recvflags int, err error) {
	n, oobn, recvflags, sa, err := syscall.Recvmsg(fd, p, oob, flags)
	copy6(from, sa)
	return n, oobn, recvflags, err
}

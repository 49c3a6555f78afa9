package syscall

import "unsafe"

// LsfStmt returns an instruction of a packet filter that does not jump.
func LsfStmt(code, k int) *SockFilter { return &SockFilter{Code: uint16(code), K: uint32(k)} }

// LsfJump returns one that jumps.
func LsfJump(code, k, jt, jf int) *SockFilter {
	return &SockFilter{uint16(code), uint8(jt), uint8(jf), uint32(k)}
}

// LsfSocket returns a socket for all packets of an interface.
func LsfSocket(ifindex, proto int) (int, error) {
	fd, err := Socket(AF_PACKET, SOCK_RAW, proto)
	if err != nil {
		return -1, err
	}
	protocol := uint16(proto)<<8 | uint16(proto)>>8 // big endian
	if err := Bind(fd, &SockaddrLinklayer{Protocol: protocol, Ifindex: ifindex}); err != nil {
		Close(fd)
		return -1, err
	}
	return fd, nil
}

// ifreqFlags is struct ifreq with an interface's flags in it.
type ifreqFlags struct {
	name  [IFNAMSIZ]byte
	flags uint16
	rest  [22]byte
}

// SetLsfPromisc makes an interface take all packets, or only its own.
func SetLsfPromisc(name string, m bool) error {
	fd, err := Socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, 0)
	if err != nil {
		return err
	}
	defer Close(fd)
	var r ifreqFlags
	copy(r.name[:IFNAMSIZ-1], name)
	if err := sys0(SYS_IOCTL, uintptr(fd), SIOCGIFFLAGS, uintptr(unsafe.Pointer(&r))); err != nil {
		return err
	}
	if m {
		r.flags |= IFF_PROMISC
	} else {
		r.flags &^= IFF_PROMISC
	}
	return sys0(SYS_IOCTL, uintptr(fd), SIOCSIFFLAGS, uintptr(unsafe.Pointer(&r)))
}

// AttachLsf sets a socket's filter.
func AttachLsf(fd int, i []SockFilter) error {
	p := SockFprog{Len: uint16(len(i))}
	if len(i) > 0 {
		p.Filter = &i[0]
	}
	return sys0(SYS_SETSOCKOPT, uintptr(fd), SOL_SOCKET, SO_ATTACH_FILTER, uintptr(unsafe.Pointer(&p)), SizeofSockFprog)
}

// DetachLsf takes it away.
func DetachLsf(fd int) error {
	return setopt(fd, SOL_SOCKET, SO_DETACH_FILTER, make([]byte, 8))
}

// GetsockoptICMPv6Filter returns an option that is a filter of ICMPv6.
func GetsockoptICMPv6Filter(fd, level, opt int) (*ICMPv6Filter, error) {
	var b [SizeofICMPv6Filter]byte
	if err := getopt(fd, level, opt, b[:]); err != nil {
		return &ICMPv6Filter{}, err
	}
	var f ICMPv6Filter
	for i := range f.Data {
		f.Data[i] = get32(b[4*i:])
	}
	return &f, nil
}

// SetsockoptICMPv6Filter sets it.
func SetsockoptICMPv6Filter(fd, level, opt int, filter *ICMPv6Filter) error {
	var b [SizeofICMPv6Filter]byte
	for i, v := range filter.Data {
		put32(b[4*i:], v)
	}
	return setopt(fd, level, opt, b[:])
}

// GetsockoptIPv6MTUInfo returns an option that is a path's greatest packet.
func GetsockoptIPv6MTUInfo(fd, level, opt int) (*IPv6MTUInfo, error) {
	var b [SizeofIPv6MTUInfo]byte
	if err := getopt(fd, level, opt, b[:]); err != nil {
		return &IPv6MTUInfo{}, err
	}
	i := IPv6MTUInfo{Addr: RawSockaddrInet6{Family: get16(b[:]), Port: get16(b[2:]), Flowinfo: get32(b[4:]), Scope_id: get32(b[24:])}}
	copy(i.Addr.Addr[:], b[8:])
	i.Mtu = get32(b[28:])
	return &i, nil
}

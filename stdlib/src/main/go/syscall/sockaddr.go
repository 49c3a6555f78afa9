package syscall

// maxUnixPath is what a path in a Unix address may have, with the 0 behind it.
const maxUnixPath = 108

// A Sockaddr is the address of a socket: *SockaddrInet4, *SockaddrInet6, *SockaddrUnix, *SockaddrNetlink or *SockaddrLinklayer.
type Sockaddr interface {
	// kernel returns the address as the kernel has it.
	kernel() ([]byte, error)
}

// A SockaddrInet4 is an address of IPv4.
type SockaddrInet4 struct {
	Port int
	Addr [4]byte
}

// A SockaddrInet6 is an address of IPv6.
type SockaddrInet6 struct {
	Port   int
	ZoneId uint32
	Addr   [16]byte
}

// A SockaddrUnix is an address of the AF_UNIX family: a path, or with "@" in front an abstract name.
type SockaddrUnix struct {
	Name string
}

// A SockaddrNetlink is an address of a netlink socket.
type SockaddrNetlink struct {
	Family uint16
	Pad    uint16
	Pid    uint32
	Groups uint32
}

// A SockaddrLinklayer is an address of a packet socket.
type SockaddrLinklayer struct {
	Protocol uint16
	Ifindex  int
	Hatype   uint16
	Pkttype  uint8
	Halen    uint8
	Addr     [8]byte
}

func put16(b []byte, v uint16) { b[0], b[1] = byte(v), byte(v>>8) }

func put32(b []byte, v uint32) {
	put16(b, uint16(v))
	put16(b[2:], uint16(v>>16))
}

func put64(b []byte, v uint64) {
	put32(b, uint32(v))
	put32(b[4:], uint32(v>>32))
}

func get16(b []byte) uint16 { return uint16(b[0]) | uint16(b[1])<<8 }

func get32(b []byte) uint32 { return uint32(get16(b)) | uint32(get16(b[2:]))<<16 }

func get64(b []byte) uint64 { return uint64(get32(b)) | uint64(get32(b[4:]))<<32 }

func withPort(size int, family uint16, port int) ([]byte, error) {
	if port < 0 || port > 0xFFFF {
		return nil, EINVAL
	}
	b := make([]byte, size)
	put16(b, family)
	b[2], b[3] = byte(port>>8), byte(port)
	return b, nil
}

func (sa *SockaddrInet4) kernel() ([]byte, error) {
	b, err := withPort(SizeofSockaddrInet4, AF_INET, sa.Port)
	if err == nil {
		copy(b[4:], sa.Addr[:])
	}
	return b, err
}

func (sa *SockaddrInet6) kernel() ([]byte, error) {
	b, err := withPort(SizeofSockaddrInet6, AF_INET6, sa.Port)
	if err == nil {
		copy(b[8:], sa.Addr[:])
		put32(b[24:], sa.ZoneId)
	}
	return b, err
}

func (sa *SockaddrUnix) kernel() ([]byte, error) {
	name := sa.Name
	if len(name) > maxUnixPath || len(name) == maxUnixPath && name[0] != '@' {
		return nil, EINVAL
	}
	if name != "" && name[0] != '@' && name[0] != 0 {
		if name = socketPath(name); len(name) >= maxUnixPath {
			return nil, ENAMETOOLONG
		}
	}
	b := make([]byte, 2+len(name), SizeofSockaddrUnix+1)
	put16(b, AF_UNIX)
	copy(b[2:], name)
	switch {
	case name == "":
	case name[0] == '@' || name[0] == 0:
		b[2] = 0 // abstract: its length ends it
	default:
		b = append(b, 0)
	}
	return b, nil
}

func (sa *SockaddrNetlink) kernel() ([]byte, error) {
	b := make([]byte, SizeofSockaddrNetlink)
	put16(b, AF_NETLINK)
	put16(b[2:], sa.Pad)
	put32(b[4:], sa.Pid)
	put32(b[8:], sa.Groups)
	return b, nil
}

func (sa *SockaddrLinklayer) kernel() ([]byte, error) {
	if sa.Ifindex < 0 || sa.Ifindex > 0x7fffffff {
		return nil, EINVAL
	}
	b := make([]byte, SizeofSockaddrLinklayer)
	put16(b, AF_PACKET)
	put16(b[2:], sa.Protocol)
	put32(b[4:], uint32(sa.Ifindex))
	put16(b[8:], sa.Hatype)
	b[10], b[11] = sa.Pkttype, sa.Halen
	copy(b[12:], sa.Addr[:])
	return b, nil
}

// toSockaddr reads an address of the kernel's.
func toSockaddr(b []byte) (Sockaddr, error) {
	if len(b) < 2 {
		return nil, EAFNOSUPPORT
	}
	switch family := get16(b); {
	case family == AF_INET && len(b) >= 8:
		sa := &SockaddrInet4{Port: int(b[2])<<8 | int(b[3])}
		copy(sa.Addr[:], b[4:])
		return sa, nil
	case family == AF_INET6 && len(b) >= SizeofSockaddrInet6:
		sa := &SockaddrInet6{Port: int(b[2])<<8 | int(b[3]), ZoneId: get32(b[24:])}
		copy(sa.Addr[:], b[8:])
		return sa, nil
	case family == AF_UNIX:
		return &SockaddrUnix{Name: socketName(unixName(b[2:]))}, nil
	case family == AF_NETLINK && len(b) >= SizeofSockaddrNetlink:
		return &SockaddrNetlink{Family: family, Pad: get16(b[2:]), Pid: get32(b[4:]), Groups: get32(b[8:])}, nil
	case family == AF_PACKET && len(b) >= 12:
		sa := &SockaddrLinklayer{
			Protocol: get16(b[2:]), Ifindex: int(get32(b[4:])), Hatype: get16(b[8:]), Pkttype: b[10], Halen: b[11],
		}
		copy(sa.Addr[:], b[12:])
		return sa, nil
	}
	return nil, EAFNOSUPPORT
}

// unixName returns "@" for a socket without a name, as Go does.
func unixName(b []byte) string {
	if len(b) == 0 {
		return "@"
	}
	if b[0] == 0 {
		return "@" + string(b[1:])
	}
	for i, c := range b {
		if c == 0 {
			return string(b[:i])
		}
	}
	return string(b)
}

// fromKernel is toSockaddr of an address that came with a message: connected sockets have none.
func fromKernel(b []byte) Sockaddr {
	if len(b) == 0 {
		return nil
	}
	sa, _ := toSockaddr(b)
	return sa
}

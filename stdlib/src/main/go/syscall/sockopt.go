package syscall

// A Linger says whether Close waits for what is not yet sent, and how many seconds.
type Linger struct {
	Onoff  int32
	Linger int32
}

// An IPMreq is a group of multicast and the address of an interface.
type IPMreq struct {
	Multiaddr [4]byte
	Interface [4]byte
}

// An IPMreqn is an IPMreq with the interface's number.
type IPMreqn struct {
	Multiaddr [4]byte
	Address   [4]byte
	Ifindex   int32
}

// An IPv6Mreq is a group of multicast and the number of an interface.
type IPv6Mreq struct {
	Multiaddr [16]byte
	Interface uint32
}

// A Ucred is who is at the other end of a Unix socket.
type Ucred struct {
	Pid int32
	Uid uint32
	Gid uint32
}

func setopt(fd, level, opt int, value []byte) error {
	return errnoErr(setsockopt(fd, level, opt, value))
}

func getopt(fd, level, opt int, value []byte) error {
	return errnoErr(getsockopt(fd, level, opt, value))
}

// SetsockoptInt sets an option that is a number.
func SetsockoptInt(fd, level, opt int, value int) (err error) {
	var b [4]byte
	put32(b[:], uint32(value))
	return setopt(fd, level, opt, b[:])
}

// GetsockoptInt returns an option that is a number.
func GetsockoptInt(fd, level, opt int) (value int, err error) {
	var b [4]byte
	err = getopt(fd, level, opt, b[:])
	return int(int32(get32(b[:]))), err
}

// SetsockoptByte sets an option that is a byte.
func SetsockoptByte(fd, level, opt int, value byte) (err error) {
	return setopt(fd, level, opt, []byte{value})
}

// SetsockoptString sets an option that is a text.
func SetsockoptString(fd, level, opt int, s string) (err error) {
	return setopt(fd, level, opt, []byte(s))
}

// SetsockoptLinger sets SO_LINGER.
func SetsockoptLinger(fd, level, opt int, l *Linger) (err error) {
	var b [SizeofLinger]byte
	put32(b[:], uint32(l.Onoff))
	put32(b[4:], uint32(l.Linger))
	return setopt(fd, level, opt, b[:])
}

// SetsockoptTimeval sets SO_RCVTIMEO or SO_SNDTIMEO.
func SetsockoptTimeval(fd, level, opt int, tv *Timeval) (err error) {
	var b [16]byte
	put64(b[:], uint64(tv.Sec))
	put64(b[8:], uint64(tv.Usec))
	return setopt(fd, level, opt, b[:])
}

// SetsockoptInet4Addr sets an option that is an address.
func SetsockoptInet4Addr(fd, level, opt int, value [4]byte) (err error) {
	return setopt(fd, level, opt, value[:])
}

// GetsockoptInet4Addr returns an option that is an address.
func GetsockoptInet4Addr(fd, level, opt int) (value [4]byte, err error) {
	err = getopt(fd, level, opt, value[:])
	return value, err
}

// SetsockoptIPMreq joins or leaves a group.
func SetsockoptIPMreq(fd, level, opt int, mreq *IPMreq) (err error) {
	var b [SizeofIPMreq]byte
	copy(b[:], mreq.Multiaddr[:])
	copy(b[4:], mreq.Interface[:])
	return setopt(fd, level, opt, b[:])
}

// GetsockoptIPMreq returns an option that is an IPMreq.
func GetsockoptIPMreq(fd, level, opt int) (*IPMreq, error) {
	var b [SizeofIPMreq]byte
	err := getopt(fd, level, opt, b[:])
	return &IPMreq{[4]byte(b[:4]), [4]byte(b[4:])}, err
}

// SetsockoptIPMreqn joins or leaves a group, or says which interface multicast goes out by.
func SetsockoptIPMreqn(fd, level, opt int, mreq *IPMreqn) (err error) {
	var b [SizeofIPMreqn]byte
	copy(b[:], mreq.Multiaddr[:])
	copy(b[4:], mreq.Address[:])
	put32(b[8:], uint32(mreq.Ifindex))
	return setopt(fd, level, opt, b[:])
}

// GetsockoptIPMreqn returns an option that is an IPMreqn.
func GetsockoptIPMreqn(fd, level, opt int) (*IPMreqn, error) {
	var b [SizeofIPMreqn]byte
	err := getopt(fd, level, opt, b[:])
	return &IPMreqn{[4]byte(b[:4]), [4]byte(b[4:8]), int32(get32(b[8:]))}, err
}

// SetsockoptIPv6Mreq joins or leaves a group.
func SetsockoptIPv6Mreq(fd, level, opt int, mreq *IPv6Mreq) (err error) {
	var b [SizeofIPv6Mreq]byte
	copy(b[:], mreq.Multiaddr[:])
	put32(b[16:], mreq.Interface)
	return setopt(fd, level, opt, b[:])
}

// GetsockoptIPv6Mreq returns an option that is an IPv6Mreq.
func GetsockoptIPv6Mreq(fd, level, opt int) (*IPv6Mreq, error) {
	var b [SizeofIPv6Mreq]byte
	err := getopt(fd, level, opt, b[:])
	return &IPv6Mreq{[16]byte(b[:16]), get32(b[16:])}, err
}

// GetsockoptUcred returns who is at the other end: SO_PEERCRED.
func GetsockoptUcred(fd, level, opt int) (*Ucred, error) {
	var b [SizeofUcred]byte
	err := getopt(fd, level, opt, b[:])
	return &Ucred{int32(get32(b[:])), get32(b[4:]), get32(b[8:])}, err
}

// BindToDevice makes a socket use one interface only.
func BindToDevice(fd int, device string) (err error) {
	return SetsockoptString(fd, SOL_SOCKET, SO_BINDTODEVICE, device)
}

package syscall

// A Cmsghdr is the head of a control message.
type Cmsghdr struct {
	Len   uint64
	Level int32
	Type  int32
}

// SetLen sets the length.
func (cmsg *Cmsghdr) SetLen(length int) { cmsg.Len = uint64(length) }

// A SocketControlMessage is a control message.
type SocketControlMessage struct {
	Header Cmsghdr
	Data   []byte
}

func cmsgAlign(n int) int { return (n + 7) &^ 7 }

// CmsgLen is what Cmsghdr.Len is for so many bytes of data.
func CmsgLen(datalen int) int { return SizeofCmsghdr + datalen }

// CmsgSpace is what a control message with so many bytes takes.
func CmsgSpace(datalen int) int { return SizeofCmsghdr + cmsgAlign(datalen) }

// ParseSocketControlMessage takes control messages apart.
func ParseSocketControlMessage(b []byte) ([]SocketControlMessage, error) {
	var list []SocketControlMessage
	for len(b) >= SizeofCmsghdr {
		h := Cmsghdr{Len: get64(b), Level: int32(get32(b[8:])), Type: int32(get32(b[12:]))}
		if h.Len < SizeofCmsghdr || h.Len > uint64(len(b)) {
			return nil, EINVAL
		}
		list = append(list, SocketControlMessage{h, b[SizeofCmsghdr:h.Len]})
		b = b[min(cmsgAlign(int(h.Len)), len(b)):]
	}
	return list, nil
}

func controlMessage(level, typ, datalen int) []byte {
	b := make([]byte, CmsgSpace(datalen))
	put64(b, uint64(CmsgLen(datalen)))
	put32(b[8:], uint32(level))
	put32(b[12:], uint32(typ))
	return b
}

// UnixRights is a control message that passes descriptors on.
func UnixRights(fds ...int) []byte {
	b := controlMessage(SOL_SOCKET, SCM_RIGHTS, 4*len(fds))
	for i, fd := range fds {
		put32(b[SizeofCmsghdr+4*i:], uint32(fd))
	}
	return b
}

// ParseUnixRights returns the descriptors of such a message.
func ParseUnixRights(m *SocketControlMessage) ([]int, error) {
	if m.Header.Level != SOL_SOCKET || m.Header.Type != SCM_RIGHTS {
		return nil, EINVAL
	}
	fds := make([]int, len(m.Data)/4)
	for i := range fds {
		fds[i] = int(int32(get32(m.Data[4*i:])))
	}
	return fds, nil
}

// UnixCredentials is a control message that says who sends it.
func UnixCredentials(ucred *Ucred) []byte {
	b := controlMessage(SOL_SOCKET, SCM_CREDENTIALS, SizeofUcred)
	put32(b[SizeofCmsghdr:], uint32(ucred.Pid))
	put32(b[SizeofCmsghdr+4:], ucred.Uid)
	put32(b[SizeofCmsghdr+8:], ucred.Gid)
	return b
}

// ParseUnixCredentials returns who has sent such a message.
func ParseUnixCredentials(m *SocketControlMessage) (*Ucred, error) {
	if m.Header.Level != SOL_SOCKET || m.Header.Type != SCM_CREDENTIALS || len(m.Data) < SizeofUcred {
		return nil, EINVAL
	}
	return &Ucred{int32(get32(m.Data)), get32(m.Data[4:]), get32(m.Data[8:])}, nil
}

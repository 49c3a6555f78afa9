package syscall

// Structures of rtnetlink(7), and messages of netlink(7) taken apart.

type IfAddrmsg struct {
	Family    uint8
	Prefixlen uint8
	Flags     uint8
	Scope     uint8
	Index     uint32
}

type IfInfomsg struct {
	Family     uint8
	X__ifi_pad uint8
	Type       uint16
	Index      int32
	Flags      uint32
	Change     uint32
}

type NlAttr struct {
	Len  uint16
	Type uint16
}

type NlMsghdr struct {
	Len   uint32
	Type  uint16
	Flags uint16
	Seq   uint32
	Pid   uint32
}

type NlMsgerr struct {
	Error int32
	Msg   NlMsghdr
}

type RtAttr struct {
	Len  uint16
	Type uint16
}

type RtGenmsg struct {
	Family uint8
}

type RtMsg struct {
	Family   uint8
	Dst_len  uint8
	Src_len  uint8
	Tos      uint8
	Table    uint8
	Protocol uint8
	Scope    uint8
	Type     uint8
	Flags    uint32
}

type RtNexthop struct {
	Len     uint16
	Flags   uint8
	Hops    uint8
	Ifindex int32
}

// A NetlinkMessage is a message of a netlink socket.
type NetlinkMessage struct {
	Header NlMsghdr
	Data   []byte
}

// A NetlinkRouteAttr is an attribute of a message about routes, links or addresses.
type NetlinkRouteAttr struct {
	Attr  RtAttr
	Value []byte
}

// A NetlinkRouteRequest asks for what there is.
type NetlinkRouteRequest struct {
	Header NlMsghdr
	Data   RtGenmsg
}

// align4 rounds up to what netlink aligns messages and attributes at.
func align4(n int) int { return (n + 3) &^ 3 }

func (h *NlMsghdr) decode(b []byte) {
	*h = NlMsghdr{get32(b), get16(b[4:]), get16(b[6:]), get32(b[8:]), get32(b[12:])}
}

// NetlinkRIB returns all messages about something (as RTM_GETLINK) of an address family, as the kernel sends them.
func NetlinkRIB(proto, family int) ([]byte, error) {
	fd, err := Socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE)
	if err != nil {
		return nil, err
	}
	defer Close(fd)
	here := &SockaddrNetlink{Family: AF_NETLINK}
	if err := Bind(fd, here); err != nil {
		return nil, err
	}
	var request [NLMSG_HDRLEN + 1]byte
	put32(request[:], uint32(len(request)))
	put16(request[4:], uint16(proto))
	put16(request[6:], NLM_F_DUMP|NLM_F_REQUEST)
	put32(request[8:], 1)
	request[NLMSG_HDRLEN] = byte(family)
	if err := Sendto(fd, request[:], 0, here); err != nil {
		return nil, err
	}
	self, err := Getsockname(fd)
	if err != nil {
		return nil, err
	}
	own, ok := self.(*SockaddrNetlink)
	if !ok {
		return nil, EINVAL
	}
	var all []byte
	buf := make([]byte, 1<<16)
	for {
		n, _, err := Recvfrom(fd, buf, 0)
		if err != nil {
			return nil, err
		}
		if n < NLMSG_HDRLEN {
			return nil, EINVAL
		}
		all = append(all, buf[:n]...)
		messages, err := ParseNetlinkMessage(buf[:n])
		if err != nil {
			return nil, err
		}
		for _, m := range messages {
			switch {
			case m.Header.Seq != 1 || m.Header.Pid != own.Pid:
				return nil, EINVAL
			case m.Header.Type == NLMSG_DONE:
				return all, nil
			case m.Header.Type == NLMSG_ERROR:
				return nil, EINVAL
			}
		}
	}
}

// ParseNetlinkMessage takes messages apart.
func ParseNetlinkMessage(b []byte) ([]NetlinkMessage, error) {
	var all []NetlinkMessage
	for len(b) >= NLMSG_HDRLEN {
		var m NetlinkMessage
		m.Header.decode(b)
		n := int(m.Header.Len)
		if n < NLMSG_HDRLEN || n > len(b) {
			return nil, EINVAL
		}
		m.Data = b[NLMSG_HDRLEN:n]
		all = append(all, m)
		b = b[min(align4(n), len(b)):]
	}
	return all, nil
}

// ParseNetlinkRouteAttr takes the attributes of a message about a link, an address or a route apart.
func ParseNetlinkRouteAttr(m *NetlinkMessage) ([]NetlinkRouteAttr, error) {
	var skip int
	switch m.Header.Type {
	case RTM_NEWLINK, RTM_DELLINK:
		skip = SizeofIfInfomsg
	case RTM_NEWADDR, RTM_DELADDR:
		skip = SizeofIfAddrmsg
	case RTM_NEWROUTE, RTM_DELROUTE:
		skip = SizeofRtMsg
	default:
		return nil, EINVAL
	}
	if len(m.Data) < skip {
		return nil, EINVAL
	}
	var all []NetlinkRouteAttr
	for b := m.Data[skip:]; len(b) >= SizeofRtAttr; {
		a := RtAttr{get16(b), get16(b[2:])}
		n := int(a.Len)
		if n < SizeofRtAttr || n > len(b) {
			return nil, EINVAL
		}
		all = append(all, NetlinkRouteAttr{a, b[SizeofRtAttr:n]})
		b = b[min(align4(n), len(b)):]
	}
	return all, nil
}

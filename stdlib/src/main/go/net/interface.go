package net

import "errors"

// An Interface is a way into a network.
type Interface struct {
	Index        int
	MTU          int
	Name         string
	HardwareAddr HardwareAddr
	Flags        Flags
}

// Flags say what an interface is like.
type Flags uint

const (
	FlagUp Flags = 1 << iota
	FlagBroadcast
	FlagLoopback
	FlagPointToPoint
	FlagMulticast
	FlagRunning
)

var flagNames = [...]string{"up", "broadcast", "loopback", "pointtopoint", "multicast", "running"}

func (f Flags) String() string {
	s := ""
	for i, name := range flagNames {
		if f&(1<<i) != 0 {
			if s != "" {
				s += "|"
			}
			s += name
		}
	}
	if s == "" {
		return "0"
	}
	return s
}

var (
	errInvalidInterface      = errors.New("invalid network interface")
	errInvalidInterfaceIndex = errors.New("invalid network interface index")
	errInvalidInterfaceName  = errors.New("invalid network interface name")
	errNoSuchInterface       = errors.New("no such network interface")
)

func routeError(err error) error {
	return &OpError{Op: "route", Net: "ip+net", Err: err}
}

// Interfaces returns all interfaces.
func Interfaces() ([]Interface, error) {
	names, numbers, hardware := interfaces()
	list := make([]Interface, len(names))
	for i, name := range names {
		list[i] = Interface{
			Index: numbers[3*i],
			MTU:   numbers[3*i+1],
			Name:  name,
			Flags: Flags(numbers[3*i+2]),
		}
		if len(hardware[i]) > 0 {
			list[i].HardwareAddr = hardware[i]
		}
	}
	return list, nil
}

// InterfaceByIndex returns one of them.
func InterfaceByIndex(index int) (*Interface, error) {
	if index <= 0 {
		return nil, routeError(errInvalidInterfaceIndex)
	}
	return find(func(i *Interface) bool { return i.Index == index })
}

// InterfaceByName returns one of them.
func InterfaceByName(name string) (*Interface, error) {
	if name == "" {
		return nil, routeError(errInvalidInterfaceName)
	}
	return find(func(i *Interface) bool { return i.Name == name })
}

func find(fits func(*Interface) bool) (*Interface, error) {
	list, err := Interfaces()
	if err != nil {
		return nil, err
	}
	for i := range list {
		if fits(&list[i]) {
			return &list[i], nil
		}
	}
	return nil, routeError(errNoSuchInterface)
}

// Addrs returns the addresses of an interface.
func (ifi *Interface) Addrs() ([]Addr, error) {
	if ifi == nil {
		return nil, routeError(errInvalidInterface)
	}
	ips, prefixes := interfaceAddrs(ifi.Index)
	var list []Addr
	for i, ip := range ips {
		list = append(list, &IPNet{IP(ip).To16(), CIDRMask(prefixes[i], 8*len(ip))})
	}
	return list, nil
}

// InterfaceAddrs returns the addresses of all interfaces.
func InterfaceAddrs() ([]Addr, error) {
	list, err := Interfaces()
	if err != nil {
		return nil, err
	}
	var all []Addr
	for i := range list {
		addrs, err := list[i].Addrs()
		if err != nil {
			return nil, err
		}
		all = append(all, addrs...)
	}
	return all, nil
}

// interfaces returns the names of all interfaces, for each its index, MTU and flags, and its hardware address.
func interfaces() (names []string, numbers []int, hardware [][]byte)

// interfaceAddrs returns the addresses of an interface and the lengths of their networks' prefixes.
func interfaceAddrs(index int) (ips [][]byte, prefixes []int)

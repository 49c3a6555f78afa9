package net

// Descriptors, or negated error numbers.

// tcpListen makes a socket that listens.
func tcpListen(domain int, ip []byte, port, scope, backlog int) int

// tcpConnect makes a socket and begins to connect it; lport is -1 if it may have any address of its own.
func tcpConnect(domain int, lip []byte, lport int, rip []byte, rport, scope int) (fd int, connected bool)

// finishConnect returns 0 if the connection stands, -EINPROGRESS, or why it cannot.
func finishConnect(fd int) int

// sockname returns an address of a socket; ip is nil if it has none.
func sockname(fd int, remote bool) (ip []byte, port, scope int)

// lookupHost returns the addresses of a name, or what went wrong.
func lookupHost(name string) (ips [][]byte, fail string)

// ipv6Supported reports whether sockets can have IPv6 addresses.
func ipv6Supported() bool

// interfaces returns the names of all interfaces, for each its index, MTU and flags, and its hardware address.
func interfaces() (names []string, numbers []int, hardware [][]byte)

// interfaceAddrs returns the addresses of an interface and the lengths of their networks' prefixes.
func interfaceAddrs(index int) (ips [][]byte, prefixes []int)

package net

func tcpListen(domain int, ip []byte, port, scope, backlog int) int { panic("no sockets here") }

func tcpConnect(domain int, lip []byte, lport int, rip []byte, rport, scope int) (fd int, connected bool) {
	panic("no sockets here")
}

func finishConnect(fd int) int { panic("no sockets here") }

func sockname(fd int, remote bool) (ip []byte, port, scope int) { panic("no sockets here") }

func lookupHost(name string) (ips [][]byte, fail string) { return nil, "" }

func ipv6Supported() bool { return true }

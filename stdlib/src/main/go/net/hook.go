package net

import (
	"context"
	"syscall"
)

// What tests put something else in the place of.
var (
	socketFunc        func(int, int, int) (int, error)  = syscall.Socket
	connectFunc       func(int, syscall.Sockaddr) error = syscall.Connect
	listenFunc        func(int, int) error              = syscall.Listen
	getsockoptIntFunc func(int, int, int) (int, error)  = syscall.GetsockoptInt

	hostsFilePath = "/etc/hosts"

	// testHookDialTCP is called in dialTCP's stead unless it is nil.
	testHookDialTCP func(ctx context.Context, net string, laddr, raddr *TCPAddr) (*TCPConn, error)

	testHookLookupIP = func(ctx context.Context, fn func(context.Context, string, string) ([]IPAddr, error), network, host string) ([]IPAddr, error) {
		return fn(ctx, network, host)
	}

	testHookCanceledDial    = func() {}
	testPreHookSetKeepAlive = func(*netFD) {}
	testHookSetKeepAlive    = func(KeepAliveConfig) {}
	testHookStepTime        = func() {}
)

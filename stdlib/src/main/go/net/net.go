// Package net has network connections (TCP, UDP, IP, Unix sockets), names and addresses.
package net

import (
	"context"
	"errors"
	"internal/poll"
	"io"
	"os"
	"syscall"
	"time"
)

// An Addr is the address of an end of a connection.
type Addr interface {
	Network() string // such as "tcp"
	String() string  // such as "192.0.2.1:25"
}

// A Conn is a connection; its methods may be called in parallel.
type Conn interface {
	// Read reads what there is, at least a byte. It can be given a deadline.
	Read(b []byte) (n int, err error)

	// Write writes b whole or with an error. It can be given a deadline.
	Write(b []byte) (n int, err error)

	// Close ends the connection; reads and writes that wait return errors.
	Close() error

	LocalAddr() Addr
	RemoteAddr() Addr

	// SetDeadline is SetReadDeadline and SetWriteDeadline.
	SetDeadline(t time.Time) error

	// SetReadDeadline makes reads, waiting ones too, fail from t on; zero lets them wait for ever.
	SetReadDeadline(t time.Time) error

	// SetWriteDeadline makes writes, waiting ones too, fail from t on; zero lets them wait for ever.
	SetWriteDeadline(t time.Time) error
}

// A PacketConn sends and receives packets.
type PacketConn interface {
	ReadFrom(p []byte) (n int, addr Addr, err error)
	WriteTo(p []byte, addr Addr) (n int, err error)
	Close() error
	LocalAddr() Addr
	SetDeadline(t time.Time) error
	SetReadDeadline(t time.Time) error
	SetWriteDeadline(t time.Time) error
}

// A Listener waits for connections; its methods may be called in parallel.
type Listener interface {
	// Accept waits for the next connection.
	Accept() (Conn, error)

	// Close makes Accepts that wait return errors.
	Close() error

	Addr() Addr
}

// An Error is an error of the network.
type Error interface {
	error

	// Timeout reports whether a deadline has passed.
	Timeout() bool

	// Temporary is not well defined.
	//
	// Deprecated: most such errors are timeouts.
	Temporary() bool
}

// Errors of dialing.
var (
	errNoSuitableAddress       = errors.New("no suitable address found")
	errMissingAddress          = errors.New("missing address")
	errCanceled                = canceledError{}
	errTimeout           error = &timeoutError{}

	// ErrWriteToConnected is for packet connections.
	ErrWriteToConnected = errors.New("use of WriteTo with pre-connected connection")
)

// ErrClosed is what operations on a closed connection or listener return, wrapped.
var ErrClosed error = poll.ErrNetClosing

// A canceledError is the network's form of context.Canceled.
type canceledError struct{}

func (canceledError) Error() string { return "operation was canceled" }

func (canceledError) Is(err error) bool { return err == context.Canceled }

// A timeoutError is the network's form of context.DeadlineExceeded.
type timeoutError struct{}

func (e *timeoutError) Error() string { return "i/o timeout" }

func (e *timeoutError) Timeout() bool { return true }

func (e *timeoutError) Temporary() bool { return true }

func (e *timeoutError) Is(err error) bool { return err == context.DeadlineExceeded }

// mapErr replaces errors of package context.
func mapErr(err error) error {
	switch err {
	case context.Canceled:
		return errCanceled
	case context.DeadlineExceeded:
		return errTimeout
	}
	return err
}

// An OpError tells which operation failed on which connection.
type OpError struct {
	// Op is such as "read".
	Op string

	// Net is the kind of network.
	Net string

	// Source is the local address, for operations with a remote one.
	Source Addr

	// Addr is the remote address, or the local one of a Listener.
	Addr Addr

	// Err is what happened.
	Err error
}

func (e *OpError) Unwrap() error { return e.Err }

func (e *OpError) Error() string {
	if e == nil {
		return "<nil>"
	}
	s := e.Op
	if e.Net != "" {
		s += " " + e.Net
	}
	if e.Source != nil {
		s += " " + e.Source.String()
	}
	if e.Addr != nil {
		if e.Source != nil {
			s += "->"
		} else {
			s += " "
		}
		s += e.Addr.String()
	}
	return s + ": " + e.Err.Error()
}

type timeout interface{ Timeout() bool }

type temporary interface{ Temporary() bool }

// inner is the error that knows most.
func (e *OpError) inner() error {
	if s, ok := e.Err.(*os.SyscallError); ok {
		return s.Err
	}
	return e.Err
}

func (e *OpError) Timeout() bool {
	t, ok := e.inner().(timeout)
	return ok && t.Timeout()
}

func (e *OpError) Temporary() bool {
	// Others than the accepting side cannot try again.
	if e.Op == "accept" && isConnError(e.Err) {
		return true
	}
	t, ok := e.inner().(temporary)
	return ok && t.Temporary()
}

func isConnError(err error) bool {
	e, ok := err.(syscall.Errno)
	return ok && (e == syscall.ECONNRESET || e == syscall.ECONNABORTED)
}

// A ParseError is for text that is not what it should be.
type ParseError struct {
	Type string // such as "IP address"
	Text string
}

func (e *ParseError) Error() string { return "invalid " + e.Type + ": " + e.Text }

func (e *ParseError) Timeout() bool { return false }

func (e *ParseError) Temporary() bool { return false }

// An AddrError is for a bad address.
type AddrError struct {
	Err  string
	Addr string
}

func (e *AddrError) Error() string {
	if e == nil {
		return "<nil>"
	}
	if e.Addr != "" {
		return "address " + e.Addr + ": " + e.Err
	}
	return e.Err
}

func (e *AddrError) Timeout() bool { return false }

func (e *AddrError) Temporary() bool { return false }

// An UnknownNetworkError is the name of a network that there is not.
type UnknownNetworkError string

func (e UnknownNetworkError) Error() string { return "unknown network " + string(e) }

func (e UnknownNetworkError) Timeout() bool { return false }

func (e UnknownNetworkError) Temporary() bool { return false }

// An InvalidAddrError says what is wrong with an address.
type InvalidAddrError string

func (e InvalidAddrError) Error() string { return string(e) }

func (e InvalidAddrError) Timeout() bool { return false }

func (e InvalidAddrError) Temporary() bool { return false }

// A DNSConfigError is about the configuration for looking up names.
type DNSConfigError struct {
	Err error
}

func (e *DNSConfigError) Unwrap() error { return e.Err }

func (e *DNSConfigError) Error() string { return "error reading DNS config: " + e.Err.Error() }

func (e *DNSConfigError) Timeout() bool { return false }

func (e *DNSConfigError) Temporary() bool { return false }

// A DNSError is about a name that is looked up.
type DNSError struct {
	UnwrapErr   error
	Err         string
	Name        string
	Server      string
	IsTimeout   bool
	IsTemporary bool
	IsNotFound  bool
}

func (e *DNSError) Unwrap() error { return e.UnwrapErr }

func (e *DNSError) Error() string {
	if e == nil {
		return "<nil>"
	}
	s := "lookup " + e.Name
	if e.Server != "" {
		s += " on " + e.Server
	}
	return s + ": " + e.Err
}

func (e *DNSError) Timeout() bool { return e.IsTimeout }

func (e *DNSError) Temporary() bool { return e.IsTimeout || e.IsTemporary }

// Buffers are written one after the other.
type Buffers [][]byte

// WriteTo writes all buffers to w, and takes them off; to connections of this package with one system call.
func (v *Buffers) WriteTo(w io.Writer) (n int64, err error) {
	if w, ok := w.(interface{ writeBuffers(*Buffers) (int64, error) }); ok {
		return w.writeBuffers(v)
	}
	for _, b := range *v {
		m, err := w.Write(b)
		n += int64(m)
		if err != nil {
			v.consume(n)
			return n, err
		}
	}
	v.consume(n)
	return n, nil
}

// Read reads from the buffers, and takes off what was read.
func (v *Buffers) Read(p []byte) (n int, err error) {
	for len(p) > 0 && len(*v) > 0 {
		m := copy(p, (*v)[0])
		v.consume(int64(m))
		p = p[m:]
		n += m
	}
	if len(*v) == 0 {
		err = io.EOF
	}
	return n, err
}

func (v *Buffers) consume(n int64) {
	for len(*v) > 0 {
		first := int64(len((*v)[0]))
		if first > n {
			(*v)[0] = (*v)[0][n:]
			return
		}
		n -= first
		(*v)[0] = nil
		*v = (*v)[1:]
	}
}

package net

import (
	"context"
	"errors"
)

// A notFoundError is one that a DNSError marks as such.
type notFoundError struct{ s string }

func (e *notFoundError) Error() string { return e.s }

// A temporaryError may be gone when one tries again.
type temporaryError struct{ s string }

func (e *temporaryError) Error() string { return e.s }

func (e *temporaryError) Temporary() bool { return true }

func (e *temporaryError) Timeout() bool { return false }

var (
	errNoSuchHost  error = &notFoundError{"no such host"}
	errUnknownPort error = &notFoundError{"unknown port"}
)

// newDNSError makes the error of a lookup: only what ended it from outside can be unwrapped.
func newDNSError(err error, name, server string) *DNSError {
	e := &DNSError{Err: err.Error(), Name: name, Server: server}
	if known, ok := err.(Error); ok {
		e.IsTimeout, e.IsTemporary = known.Timeout(), known.Temporary()
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		e.UnwrapErr = err
	}
	_, e.IsNotFound = err.(*notFoundError)
	return e
}

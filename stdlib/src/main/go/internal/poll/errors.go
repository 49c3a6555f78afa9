// Package poll has descriptors whose reads and writes wait for the poller instead of blocking a thread, with deadlines and Close from
// other goroutines. Its layers have Go's names: goroutine profiles show them.
package poll

import "errors"

// errNetClosing is what operations on a closed network connection return.
type errNetClosing struct{}

func (errNetClosing) Error() string { return "use of closed network connection" }

func (errNetClosing) Timeout() bool { return false }

func (errNetClosing) Temporary() bool { return false }

// ErrNetClosing is for network descriptors that are closed.
var ErrNetClosing = errNetClosing{}

// ErrFileClosing is for files that are closed.
var ErrFileClosing = errors.New("use of closed file")

// ErrNoDeadline is for descriptors that cannot be polled.
var ErrNoDeadline = errors.New("file type does not support deadline")

// ErrDeadlineExceeded is what reads and writes return after their deadline.
var ErrDeadlineExceeded error = &DeadlineExceededError{}

// A DeadlineExceededError is a net.Error; its text is a contract.
type DeadlineExceededError struct{}

func (e *DeadlineExceededError) Error() string { return "i/o timeout" }

func (e *DeadlineExceededError) Timeout() bool { return true }

func (e *DeadlineExceededError) Temporary() bool { return true }

// ErrNotPollable is for descriptors that cannot be polled any more.
var ErrNotPollable = errors.New("not pollable")

func errClosing(isFile bool) error {
	if isFile {
		return ErrFileClosing
	}
	return ErrNetClosing
}

// Package context carries deadlines, cancellation and values of a request through the calls that serve it.
package context

import (
	"errors"
	"time"
)

// A Context is used by many goroutines at a time.
type Context interface {
	// Deadline returns when the context ends by itself, if it does.
	Deadline() (deadline time.Time, ok bool)

	// Done returns a channel that is closed when the context ends; nil if it never does.
	Done() <-chan struct{}

	// Err returns nil before Done is closed, then Canceled or DeadlineExceeded.
	Err() error

	// Value returns the value of a key, or nil.
	Value(key any) any
}

// Canceled is the error of a context that somebody has cancelled.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is the error of a context whose deadline has passed.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string { return "context deadline exceeded" }

func (deadlineExceededError) Timeout() bool { return true }

func (deadlineExceededError) Temporary() bool { return true }

// An emptyCtx never ends and has no values.
type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }

func (emptyCtx) Done() <-chan struct{} { return nil }

func (emptyCtx) Err() error { return nil }

func (emptyCtx) Value(key any) any { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background returns the context that all others come from.
func Background() Context { return backgroundCtx{} }

// TODO returns the same, for where it is not clear yet which context to use.
func TODO() Context { return todoCtx{} }

// A CancelFunc ends a context; it may be called again.
type CancelFunc func()

// A CancelCauseFunc ends a context for a reason, which Cause returns.
type CancelCauseFunc func(cause error)

type stringer interface{ String() string }

func nameOf(c Context) string {
	if s, ok := c.(stringer); ok {
		return s.String()
	}
	return typeString(c)
}

// --- Values. ---

// A valueCtx has one value; for the others it asks its parent.
type valueCtx struct {
	Context
	key, val any
}

// WithValue returns a context that has val for key, and parent's values for others. Keys are compared; use a type of your own.
func WithValue(parent Context, key, val any) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if key == nil {
		panic("nil key")
	}
	if !isComparable(key) {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

func text(v any) string {
	switch s := v.(type) {
	case stringer:
		return s.String()
	case string:
		return s
	case nil:
		return "<nil>"
	}
	return typeString(v)
}

func (c *valueCtx) String() string {
	return nameOf(c.Context) + ".WithValue(" + text(c.key) + ", " + text(c.val) + ")"
}

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return value(c.Context, key)
}

// value goes up from c without deep recursion.
func value(c Context, key any) any {
	for {
		switch x := c.(type) {
		case *valueCtx:
			if x.key == key {
				return x.val
			}
			c = x.Context
		case *cancelCtx:
			if key == &ownCancel {
				return x
			}
			c = x.Context
		case *timerCtx:
			if key == &ownCancel {
				return &x.cancelCtx
			}
			c = x.Context
		case withoutCancelCtx:
			if key == &ownCancel {
				return nil // a cancellation above does not reach below
			}
			c = x.c
		case backgroundCtx, todoCtx:
			return nil
		default:
			return c.Value(key)
		}
	}
}

// A withoutCancelCtx has only the values of c.
type withoutCancelCtx struct {
	c Context
}

// WithoutCancel returns a context with the values of parent that does not end.
func WithoutCancel(parent Context) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return withoutCancelCtx{parent}
}

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }

func (withoutCancelCtx) Done() <-chan struct{} { return nil }

func (withoutCancelCtx) Err() error { return nil }

func (c withoutCancelCtx) Value(key any) any { return value(c, key) }

func (c withoutCancelCtx) String() string { return nameOf(c.c) + ".WithoutCancel" }

package context

import (
	"sync"
	"sync/atomic"
	"time"
)

// ownCancel is the key by which a context answers with the nearest cancelCtx at or above it.
var ownCancel int

// A cancelCtx can be cancelled, and then cancels its children.
//
// Model: mu protects everything; done and err are also read without it. err is set, then done is closed, then the children end. A child
// that is to be added sees err.
type cancelCtx struct {
	Context

	mu    sync.Mutex
	done  atomic.Value // of chan struct{}, made by the first Done
	err   atomic.Value // of error
	cause error
	first *cancelCtx // of its children

	// Among the parent's children, protected by the parent's mu; self is this one as a canceler.
	self       canceler
	prev, next *cancelCtx
}

// add makes child, which self contains, a child. mu is held.
func (c *cancelCtx) add(child *cancelCtx, self canceler) {
	child.self = self
	child.next = c.first
	if c.first != nil {
		c.first.prev = child
	}
	c.first = child
}

// remove undoes add, if c has not ended meanwhile. mu is held.
func (c *cancelCtx) remove(child *cancelCtx) {
	if child.prev != nil {
		child.prev.next = child.next
	} else if c.first == child {
		c.first = child.next
	}
	if child.next != nil {
		child.next.prev = child.prev
	}
	child.prev, child.next = nil, nil
}

// A canceler can be a child.
type canceler interface {
	// cancel ends it; leave: it leaves its parent's children too.
	cancel(leave bool, err, cause error)
	Done() <-chan struct{}
}

// closed is the channel of contexts that ended before anybody asked for theirs.
var closed = make(chan struct{})

func init() { close(closed) }

func (c *cancelCtx) Value(key any) any {
	if key == &ownCancel {
		return c
	}
	return value(c.Context, key)
}

func (c *cancelCtx) Done() <-chan struct{} {
	if d := c.done.Load(); d != nil {
		return d.(chan struct{})
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done.Load() == nil {
		c.done.Store(make(chan struct{}))
	}
	return c.done.Load().(chan struct{})
}

// errBox lets an atomic.Value hold errors of different types.
type errBox struct{ err error }

func (c *cancelCtx) Err() error {
	b := c.err.Load()
	if b == nil {
		return nil
	}
	// Whoever sees the error finds Done closed.
	<-c.Done()
	return b.(errBox).err
}

func (c *cancelCtx) String() string { return nameOf(c.Context) + ".WithCancel" }

func (c *cancelCtx) cancel(leave bool, err, cause error) {
	if cause == nil {
		cause = err
	}
	c.mu.Lock()
	if c.err.Load() != nil {
		c.mu.Unlock()
		return
	}
	c.err.Store(errBox{err})
	c.cause = cause
	if d := c.done.Load(); d == nil {
		c.done.Store(closed)
	} else {
		close(d.(chan struct{}))
	}
	for child := c.first; child != nil; child = c.first {
		c.remove(child)
		child.self.cancel(false, err, cause)
	}
	c.mu.Unlock()
	if leave {
		leaveParent(c.Context, c)
	}
}

// ownerOf returns the cancelCtx that ends parent, if no other type has come between.
func ownerOf(parent Context) *cancelCtx {
	done := parent.Done()
	if done == closed || done == nil {
		return nil
	}
	c, ok := parent.Value(&ownCancel).(*cancelCtx)
	if !ok {
		return nil
	}
	if d, _ := c.done.Load().(chan struct{}); d != done {
		return nil // parent has a Done of its own
	}
	return c
}

func leaveParent(parent Context, child *cancelCtx) {
	if s, ok := parent.(stopCtx); ok {
		s.stop()
		return
	}
	if p := ownerOf(parent); p != nil {
		p.mu.Lock()
		p.remove(child)
		p.mu.Unlock()
	}
}

// An afterFuncer is a context of another package that can call a function when it ends.
type afterFuncer interface {
	AfterFunc(func()) func() bool
}

// A stopCtx is the parent of a child that such a context will end.
type stopCtx struct {
	Context
	stop func() bool
}

// follow makes child end with parent.
func (c *cancelCtx) follow(parent Context, child canceler) {
	c.Context = parent
	done := parent.Done()
	if done == nil {
		return
	}
	select {
	case <-done:
		child.cancel(false, parent.Err(), Cause(parent))
		return
	default:
	}
	if p := ownerOf(parent); p != nil {
		p.mu.Lock()
		defer p.mu.Unlock()
		if b := p.err.Load(); b != nil {
			child.cancel(false, b.(errBox).err, p.cause)
			return
		}
		p.add(c, child)
		return
	}
	if a, ok := parent.(afterFuncer); ok {
		c.mu.Lock()
		defer c.mu.Unlock()
		stop := a.AfterFunc(func() { child.cancel(false, parent.Err(), Cause(parent)) })
		c.Context = stopCtx{parent, stop}
		return
	}
	go func() {
		select {
		case <-done:
			child.cancel(false, parent.Err(), Cause(parent))
		case <-child.Done():
		}
	}()
}

func newCancel(parent Context) *cancelCtx {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	c := &cancelCtx{}
	c.follow(parent, c)
	return c
}

// WithCancel returns a context that ends with parent or by the call of cancel.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := newCancel(parent)
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithCancelCause is WithCancel with a reason.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := newCancel(parent)
	return c, func(cause error) { c.cancel(true, Canceled, cause) }
}

// Cause returns why c has ended: the reason given to its cancel function or to one above, else c.Err().
func Cause(c Context) error {
	if own, ok := c.Value(&ownCancel).(*cancelCtx); ok {
		own.mu.Lock()
		cause := own.cause
		own.mu.Unlock()
		if cause != nil {
			return cause
		}
	}
	return c.Err()
}

// --- Deadlines. ---

// A timerCtx ends at its deadline.
type timerCtx struct {
	cancelCtx
	timer    *time.Timer // protected by mu
	deadline time.Time
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) { return c.deadline, true }

func (c *timerCtx) String() string {
	return nameOf(c.Context) + ".WithDeadline(" + c.deadline.String() + " [" + time.Until(c.deadline).String() + "])"
}

func (c *timerCtx) cancel(leave bool, err, cause error) {
	c.cancelCtx.cancel(false, err, cause)
	if leave {
		leaveParent(c.Context, &c.cancelCtx)
	}
	c.mu.Lock()
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
	c.mu.Unlock()
}

// WithDeadline returns a context that ends with parent, at d, or by the call of cancel.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

// WithDeadlineCause is WithDeadline with a reason for when the deadline passes.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if earlier, ok := parent.Deadline(); ok && earlier.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{deadline: d}
	c.follow(parent, c)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(true, DeadlineExceeded, cause)
		return c, func() { c.cancel(false, Canceled, nil) }
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err.Load() == nil {
		c.timer = time.AfterFunc(left, func() { c.cancel(true, DeadlineExceeded, cause) })
	}
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithTimeout is WithDeadline that long from now.
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}

// WithTimeoutCause is WithDeadlineCause that long from now.
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

// --- AfterFunc. ---

// An afterFuncCtx is a child that runs f when it ends.
type afterFuncCtx struct {
	cancelCtx
	once sync.Once // f runs or is stopped
	f    func()
}

func (a *afterFuncCtx) cancel(leave bool, err, cause error) {
	a.cancelCtx.cancel(false, err, cause)
	if leave {
		leaveParent(a.Context, &a.cancelCtx)
	}
	a.once.Do(func() { go a.f() })
}

// AfterFunc calls f in a goroutine of its own when ctx has ended. stop prevents that, and reports whether it did.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterFuncCtx{f: f}
	a.follow(ctx, a)
	return func() bool {
		stopped := false
		a.once.Do(func() { stopped = true })
		if stopped {
			a.cancel(true, Canceled, nil)
		}
		return stopped
	}
}

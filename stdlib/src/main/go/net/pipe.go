package net

import (
	"io"
	"os"
	"sync"
	"time"
)

// A deadline is a channel that is closed at a time that may be set anew.
type deadline struct {
	mu    sync.Mutex
	timer *time.Timer
	done  chan struct{}
}

func newDeadline() *deadline { return &deadline{done: make(chan struct{})} }

func isClosed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

func (d *deadline) set(t time.Time) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.timer != nil && !d.timer.Stop() {
		<-d.done // it is about to be closed
	}
	d.timer = nil
	past := isClosed(d.done)
	if t.IsZero() || time.Until(t) > 0 {
		if past {
			d.done = make(chan struct{})
		}
		if !t.IsZero() {
			done := d.done
			d.timer = time.AfterFunc(time.Until(t), func() { close(done) })
		}
		return
	}
	if !past {
		close(d.done)
	}
}

func (d *deadline) wait() <-chan struct{} {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.done
}

type pipeAddr struct{}

func (pipeAddr) Network() string { return "pipe" }

func (pipeAddr) String() string { return "pipe" }

// A pipe is one end: a writer hands its slice over, and the reader answers how much it took.
type pipe struct {
	writers sync.Mutex // one Write at a time

	in      <-chan []byte
	inTaken chan<- int

	out      chan<- []byte
	outTaken <-chan int

	once         sync.Once // closes own
	own          chan struct{}
	other        <-chan struct{}
	readTimeout  *deadline
	writeTimeout *deadline
}

// Pipe returns a connection in memory, without buffers: each Write waits for the Reads that take it.
func Pipe() (Conn, Conn) {
	data1, data2 := make(chan []byte), make(chan []byte)
	taken1, taken2 := make(chan int), make(chan int)
	done1, done2 := make(chan struct{}), make(chan struct{})
	p1 := &pipe{in: data1, inTaken: taken1, out: data2, outTaken: taken2, own: done1, other: done2,
		readTimeout: newDeadline(), writeTimeout: newDeadline()}
	p2 := &pipe{in: data2, inTaken: taken2, out: data1, outTaken: taken1, own: done2, other: done1,
		readTimeout: newDeadline(), writeTimeout: newDeadline()}
	return p1, p2
}

func (p *pipe) LocalAddr() Addr { return pipeAddr{} }

func (p *pipe) RemoteAddr() Addr { return pipeAddr{} }

func (p *pipe) opError(op string, err error) error {
	if err == nil || err == io.EOF || err == io.ErrClosedPipe {
		return err
	}
	return &OpError{Op: op, Net: "pipe", Err: err}
}

func (p *pipe) Read(b []byte) (int, error) {
	n, err := p.read(b)
	return n, p.opError("read", err)
}

func (p *pipe) read(b []byte) (n int, err error) {
	switch {
	case isClosed(p.own):
		return 0, io.ErrClosedPipe
	case isClosed(p.other):
		return 0, io.EOF
	case isClosed(p.readTimeout.wait()):
		return 0, os.ErrDeadlineExceeded
	}
	select {
	case data := <-p.in:
		n := copy(b, data)
		p.inTaken <- n
		return n, nil
	case <-p.own:
		return 0, io.ErrClosedPipe
	case <-p.other:
		return 0, io.EOF
	case <-p.readTimeout.wait():
		return 0, os.ErrDeadlineExceeded
	}
}

func (p *pipe) Write(b []byte) (int, error) {
	n, err := p.write(b)
	return n, p.opError("write", err)
}

func (p *pipe) write(b []byte) (n int, err error) {
	switch {
	case isClosed(p.own) || isClosed(p.other):
		return 0, io.ErrClosedPipe
	case isClosed(p.writeTimeout.wait()):
		return 0, os.ErrDeadlineExceeded
	}
	p.writers.Lock()
	defer p.writers.Unlock()
	for first := true; first || len(b) > 0; first = false {
		select {
		case p.out <- b:
			m := <-p.outTaken
			b = b[m:]
			n += m
		case <-p.own:
			return n, io.ErrClosedPipe
		case <-p.other:
			return n, io.ErrClosedPipe
		case <-p.writeTimeout.wait():
			return n, os.ErrDeadlineExceeded
		}
	}
	return n, nil
}

func (p *pipe) isDone() bool { return isClosed(p.own) || isClosed(p.other) }

func (p *pipe) SetDeadline(t time.Time) error {
	if p.isDone() {
		return io.ErrClosedPipe
	}
	p.readTimeout.set(t)
	p.writeTimeout.set(t)
	return nil
}

func (p *pipe) SetReadDeadline(t time.Time) error {
	if p.isDone() {
		return io.ErrClosedPipe
	}
	p.readTimeout.set(t)
	return nil
}

func (p *pipe) SetWriteDeadline(t time.Time) error {
	if p.isDone() {
		return io.ErrClosedPipe
	}
	p.writeTimeout.set(t)
	return nil
}

func (p *pipe) Close() error {
	p.once.Do(func() { close(p.own) })
	return nil
}

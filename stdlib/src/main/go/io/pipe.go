package io

import (
	"errors"
	"sync"
)

// ErrClosedPipe is what writing to a closed pipe returns.
var ErrClosedPipe = errors.New("io: read/write on closed pipe")

// onceError keeps the first error that is stored.
type onceError struct {
	mu  sync.Mutex
	err error
}

func (o *onceError) store(err error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.err == nil {
		o.err = err
	}
}

func (o *onceError) load() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.err
}

// A pipe has no buffer: a writer hands its slice over, and the reader answers how much it took.
type pipe struct {
	writers sync.Mutex // one Write at a time
	data    chan []byte
	taken   chan int

	once     sync.Once // closes done
	done     chan struct{}
	readEnd  onceError
	writeEnd onceError
}

// Pipe connects a reader and a writer in memory: each Write waits until Reads have taken all of it.
// All the calls may run in parallel.
func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{data: make(chan []byte), taken: make(chan int), done: make(chan struct{})}
	return &PipeReader{p}, &PipeWriter{p}
}

func (p *pipe) close() { p.once.Do(func() { close(p.done) }) }

func (p *pipe) read(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.readError()
	default:
	}
	select {
	case data := <-p.data:
		n := copy(b, data)
		p.taken <- n
		return n, nil
	case <-p.done:
		return 0, p.readError()
	}
}

func (p *pipe) write(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.writeError()
	default:
	}
	p.writers.Lock()
	defer p.writers.Unlock()
	for first := true; first || len(b) > 0; first = false {
		select {
		case p.data <- b:
			m := <-p.taken
			b = b[m:]
			n += m
		case <-p.done:
			return n, p.writeError()
		}
	}
	return n, nil
}

func (p *pipe) readError() error {
	err := p.writeEnd.load()
	if p.readEnd.load() == nil && err != nil {
		return err
	}
	return ErrClosedPipe
}

func (p *pipe) writeError() error {
	err := p.readEnd.load()
	if p.writeEnd.load() == nil && err != nil {
		return err
	}
	return ErrClosedPipe
}

// A PipeReader is the end of a pipe to read from.
type PipeReader struct {
	p *pipe
}

// Read waits for a writer or the end of the other side, which is EOF or what CloseWithError was given.
func (r *PipeReader) Read(data []byte) (n int, err error) { return r.p.read(data) }

// Close makes further writes fail with ErrClosedPipe.
func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

// CloseWithError makes further writes fail with err. The first error stays. It always returns nil.
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	r.p.readEnd.store(err)
	r.p.close()
	return nil
}

// A PipeWriter is the end of a pipe to write to.
type PipeWriter struct {
	p *pipe
}

// Write waits until readers have taken all of data or the other side is closed.
func (w *PipeWriter) Write(data []byte) (n int, err error) { return w.p.write(data) }

// Close makes further reads return EOF.
func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

// CloseWithError makes further reads fail with err. The first error stays. It always returns nil.
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	w.p.writeEnd.store(err)
	w.p.close()
	return nil
}

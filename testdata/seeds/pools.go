// Pools of connections: a simple one, and one by address that tests a connection with a read that has a short deadline; a dial with a time limit;
// data in batches; buffers that are used again.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// A ConnectionPool keeps connections to one address, up to a number.
type ConnectionPool struct {
	idle chan net.Conn
	addr string
}

func NewConnectionPool(addr string, size int) *ConnectionPool {
	return &ConnectionPool{make(chan net.Conn, size), addr}
}

// Get returns one that is idle, or else dials.
func (p *ConnectionPool) Get() (net.Conn, error) {
	select {
	case c := <-p.idle:
		return c, nil
	default:
		return net.Dial("tcp", p.addr)
	}
}

// Put keeps the connection, or closes it if there are enough.
func (p *ConnectionPool) Put(c net.Conn) {
	select {
	case p.idle <- c:
	default:
		c.Close()
	}
}

// A TCPConnectionPool has a pool for each address.
type TCPConnectionPool struct {
	mu      sync.RWMutex
	pools   map[string]chan net.Conn
	size    int
	timeout time.Duration
	check   time.Duration // for how long an idle connection is tried
	dialled atomic.Int32
}

func NewTCPConnectionPool(size int, timeout, check time.Duration) *TCPConnectionPool {
	return &TCPConnectionPool{pools: map[string]chan net.Conn{}, size: size, timeout: timeout, check: check}
}

func (p *TCPConnectionPool) pool(addr string) chan net.Conn {
	p.mu.RLock()
	c, ok := p.pools[addr]
	p.mu.RUnlock()
	if ok {
		return c
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if c, ok = p.pools[addr]; !ok {
		c = make(chan net.Conn, p.size)
		p.pools[addr] = c
	}
	return c
}

// alive reports whether the other end is there: a read must find nothing for some time.
func alive(c net.Conn, limit time.Duration) bool {
	c.SetReadDeadline(time.Now().Add(limit))
	defer c.SetReadDeadline(time.Time{})
	_, err := c.Read(make([]byte, 1))
	var ne net.Error
	return err == nil || errors.As(err, &ne) && ne.Timeout()
}

func (p *TCPConnectionPool) Get(addr string) (net.Conn, error) {
	for {
		select {
		case c := <-p.pool(addr):
			if alive(c, p.check) {
				return c, nil
			}
			c.Close()
		default:
			p.dialled.Add(1)
			return net.DialTimeout("tcp", addr, p.timeout)
		}
	}
}

func (p *TCPConnectionPool) Put(addr string, c net.Conn) error {
	select {
	case p.pool(addr) <- c:
		return nil
	default:
		return c.Close()
	}
}

func dialWithTimeout(network, address string, timeout time.Duration) (net.Conn, error) {
	d := net.Dialer{Timeout: timeout}
	return d.Dial(network, address)
}

// batchProcess writes each piece to its connection, all at once, and returns one of the errors.
func batchProcess(conns []net.Conn, data [][]byte) error {
	errs := make(chan error, len(conns))
	var wg sync.WaitGroup
	for i, c := range conns {
		wg.Go(func() {
			if _, err := c.Write(data[i]); err != nil {
				errs <- err
			}
		})
	}
	wg.Wait()
	close(errs)
	return <-errs
}

var buffers = sync.Pool{New: func() any { return new([4096]byte) }}

// handle echoes with buffers of the pool.
func handle(c net.Conn) {
	defer c.Close()
	b := buffers.Get().(*[4096]byte)
	defer buffers.Put(b)
	for {
		n, err := c.Read(b[:])
		if err != nil {
			return
		}
		if _, err := c.Write(b[:n]); err != nil {
			return
		}
	}
}

// A server knows its connections, so that it can end them all.
type server struct {
	net.Listener
	mu    sync.Mutex
	conns []net.Conn
}

func start() *server {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	s := &server{Listener: l}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			s.mu.Lock()
			s.conns = append(s.conns, c)
			s.mu.Unlock()
			go handle(c)
		}
	}()
	return s
}

func (s *server) hangUp() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range s.conns {
		c.Close()
	}
	s.conns = nil
}

func (s *server) accepted(n int) {
	for {
		s.mu.Lock()
		done := len(s.conns) >= n
		s.mu.Unlock()
		if done {
			return
		}
		time.Sleep(time.Millisecond)
	}
}

func ask(c net.Conn, text string) string {
	fmt.Fprint(c, text)
	b := make([]byte, len(text))
	if _, err := io.ReadFull(c, b); err != nil {
		return err.Error()
	}
	return string(b)
}

func main() {
	s := start()
	addr := s.Addr().String()

	simple := NewConnectionPool(addr, 2)
	var out []net.Conn
	for i := range 3 {
		c, err := simple.Get()
		fmt.Println(ask(c, fmt.Sprint("hello ", i)), err)
		out = append(out, c)
	}
	for _, c := range out {
		simple.Put(c)
	}
	again, _ := simple.Get()
	_, err := out[2].Write([]byte("x"))
	fmt.Println(again == out[0], errors.Is(err, net.ErrClosed), ask(again, "again"))
	again.Close()

	p := NewTCPConnectionPool(4, time.Minute, 30*time.Millisecond)
	var wg sync.WaitGroup
	var good, connected atomic.Int32
	for i := range 32 {
		wg.Go(func() {
			c, err := p.Get(addr)
			if err != nil {
				fmt.Println(err)
				return
			}
			for connected.Add(1); connected.Load() < 4; {
				time.Sleep(time.Millisecond) // one after the other, they could all use the same
			}
			if text := fmt.Sprint("request ", i); ask(c, text) == text {
				good.Add(1)
			}
			p.Put(addr, c)
		})
	}
	wg.Wait()
	fmt.Println("answers", good.Load(), "kept", len(p.pool(addr)), p.dialled.Load() >= 4)
	before := p.dialled.Load()
	c, err := p.Get(addr)
	fmt.Println(ask(c, "still good"), err, p.dialled.Load()-before)
	p.Put(addr, c)
	s.accepted(4)
	time.Sleep(20 * time.Millisecond)
	s.hangUp()
	time.Sleep(20 * time.Millisecond)
	p.check = time.Minute // none is there, so nothing waits; a slow start of the read must not look like a connection without news
	c, err = p.Get(addr)
	fmt.Println(ask(c, "a new one"), err, p.dialled.Load()-before, "kept", len(p.pool(addr)))
	c.Close()

	var conns []net.Conn
	var data [][]byte
	for i := range 10 {
		c, err := dialWithTimeout("tcp", addr, time.Minute)
		if err != nil {
			panic(err)
		}
		conns = append(conns, c)
		data = append(data, bytes.Repeat([]byte{byte('a' + i)}, 1000))
	}
	fmt.Println(batchProcess(conns, data))
	for i, c := range conns {
		b := make([]byte, 1000)
		if _, err := io.ReadFull(c, b); err != nil || !bytes.Equal(b, data[i]) {
			fmt.Println(i, err)
		}
	}
	conns[3].Close()
	err = batchProcess(conns, data)
	fmt.Println(strings.HasSuffix(err.Error(), "write: broken pipe") || errors.Is(err, net.ErrClosed))

	s.Close()
	_, err = dialWithTimeout("tcp", addr, time.Minute)
	fmt.Println(strings.ReplaceAll(err.Error(), addr, "ADDR"))
	_, err = dialWithTimeout("tcp", addr, time.Nanosecond)
	fmt.Println(errors.Is(err, os.ErrDeadlineExceeded) || err.(net.Error).Timeout(), strings.ReplaceAll(err.Error(), addr, "ADDR"))
}

// What the system counts for each network interface (/proc/net/dev), read on a ticker; and a program's own figures of connections.
package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Metrics are the figures of an interface.
type Metrics struct {
	Read, Written, Errors int64
	Throughput            float64 // MB a second
	Updated               time.Time
}

// A Monitor reads them from time to time.
type Monitor struct {
	mu      sync.RWMutex
	metrics map[string]Metrics
	rounds  chan int
	done    chan struct{}
	path    string
}

func NewMonitor(path string, every time.Duration) *Monitor {
	m := &Monitor{metrics: map[string]Metrics{}, rounds: make(chan int), done: make(chan struct{}), path: path}
	go m.collect(time.NewTicker(every))
	return m
}

func (m *Monitor) collect(t *time.Ticker) {
	defer t.Stop()
	for round := 1; ; round++ {
		select {
		case <-t.C:
			m.update()
			select {
			case m.rounds <- round:
			case <-m.done:
				return
			}
		case <-m.done:
			return
		}
	}
}

func (m *Monitor) update() {
	data, err := os.ReadFile(m.path)
	if err != nil {
		return
	}
	now := time.Now()
	m.mu.Lock()
	defer m.mu.Unlock()
	for i, line := range strings.Split(string(data), "\n") {
		name, figures, ok := strings.Cut(line, ":")
		f := strings.Fields(figures)
		if i < 2 || !ok || len(f) < 16 {
			continue
		}
		n := make([]int64, 16)
		for k := range n {
			n[k], _ = strconv.ParseInt(f[k], 10, 64)
		}
		name = strings.TrimSpace(name)
		next := Metrics{Read: n[0], Written: n[8], Errors: n[2] + n[10], Updated: now}
		if last, ok := m.metrics[name]; ok {
			if seconds := now.Sub(last.Updated).Seconds(); seconds > 0 {
				next.Throughput = float64(next.Read-last.Read+next.Written-last.Written) / seconds / 1e6
			}
		}
		m.metrics[name] = next
	}
}

func (m *Monitor) Get(name string) (Metrics, bool) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	x, ok := m.metrics[name]
	return x, ok
}

func (m *Monitor) Stop() { close(m.done) }

// counted counts what goes through a connection.
type counted struct {
	net.Conn
	active        *atomic.Int64
	read, written *atomic.Int64
}

func (c counted) Read(b []byte) (int, error) {
	n, err := c.Conn.Read(b)
	c.read.Add(int64(n))
	return n, err
}

func (c counted) Write(b []byte) (int, error) {
	n, err := c.Conn.Write(b)
	c.written.Add(int64(n))
	return n, err
}

func (c counted) Close() error {
	c.active.Add(-1)
	return c.Conn.Close()
}

const table = `Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
    lo: 1000 10 0 0 0 0 0 0 1000 10 0 0 0 0 0 0
  eth0: %d 20 1 0 0 0 0 0 %d 30 2 0 0 0 0 0
`

func main() {
	f, err := os.CreateTemp("", "dev")
	if err != nil {
		panic(err)
	}
	defer os.Remove(f.Name())
	write := func(in, out int) {
		if err := os.WriteFile(f.Name()+"~", fmt.Appendf(nil, table, in, out), 0o600); err != nil {
			panic(err)
		}
		os.Rename(f.Name()+"~", f.Name())
	}
	write(1000000, 2000000)
	m := NewMonitor(f.Name(), 10*time.Millisecond)
	<-m.rounds
	eth, ok := m.Get("eth0")
	fmt.Println(eth.Read, eth.Written, eth.Errors, eth.Throughput, ok)
	lo, ok := m.Get("lo")
	fmt.Println(lo.Read, lo.Written, lo.Errors, ok)
	write(3000000, 2500000)
	<-m.rounds
	for eth.Read == 1000000 {
		<-m.rounds
		eth, _ = m.Get("eth0")
	}
	fmt.Println(eth.Read, eth.Written)
	_, ok = m.Get("eth9")
	fmt.Println(ok)
	m.Stop()

	real := NewMonitor("/proc/net/dev", time.Millisecond)
	<-real.rounds
	lo, ok = real.Get("lo")
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	var active, read, written atomic.Int64
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			active.Add(1)
			go func() {
				cc := counted{c, &active, &read, &written}
				defer cc.Close()
				io.Copy(cc, cc)
			}()
		}
	}()
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() {
			c, err := net.Dial("tcp", l.Addr().String())
			if err != nil {
				panic(err)
			}
			go func() {
				c.Write(make([]byte, 100000))
				c.(*net.TCPConn).CloseWrite()
			}()
			io.Copy(io.Discard, c)
			c.Close()
		})
	}
	wg.Wait()
	for active.Load() != 0 {
		time.Sleep(time.Millisecond)
	}
	fmt.Println("active", active.Load(), "read", read.Load(), "written", written.Load())
	<-real.rounds
	<-real.rounds
	after, _ := real.Get("lo")
	fmt.Println(ok, after.Read-lo.Read >= 1000000)
	real.Stop()
}

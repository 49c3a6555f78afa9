// The high-performance server: several endpoints behind middleware, pooled buffers, a stream that is flushed, figures from connection states, and
// a shutdown that lets requests end.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// A Server counts its connections and requests.
type Server struct {
	http     *http.Server
	listener net.Listener
	buffers  sync.Pool
	active   atomic.Int64
	requests atomic.Int64
	most     int64
	slow     chan struct{} // /slow waits for it
	entered  chan struct{}
}

func New(addr string) *Server {
	s := &Server{most: 1000, slow: make(chan struct{}), entered: make(chan struct{})}
	s.buffers.New = func() any { return new([4096]byte) }
	mux := http.NewServeMux()
	mux.HandleFunc("/api/fast", s.fast)
	mux.HandleFunc("/api/stream", s.stream)
	mux.HandleFunc("/api/echo", s.echo)
	mux.HandleFunc("/slow", s.wait)
	mux.HandleFunc("/metrics", s.metrics)
	s.http = &http.Server{
		Addr: addr, Handler: s.middleware(mux), ConnState: s.connState,
		ReadTimeout: 30 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute,
	}
	return s
}

func (s *Server) connState(_ net.Conn, state http.ConnState) {
	switch state {
	case http.StateNew:
		s.active.Add(1)
	case http.StateClosed, http.StateHijacked:
		s.active.Add(-1)
	}
}

func (s *Server) middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.active.Load() > s.most {
			http.Error(w, "Too Many Requests", http.StatusTooManyRequests)
			return
		}
		w.Header().Set("Server", "Go-HighPerf/1.0")
		next.ServeHTTP(w, r)
	})
}

func (s *Server) fast(w http.ResponseWriter, r *http.Request) {
	s.requests.Add(1)
	b := s.buffers.Get().(*[4096]byte)
	defer s.buffers.Put(b)
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-cache")
	w.Write(fmt.Appendf(b[:0], `{"status":"ok","timestamp":%d}`, time.Now().Unix()))
}

func (s *Server) stream(w http.ResponseWriter, r *http.Request) {
	flusher, ok := w.(http.Flusher)
	if !ok {
		http.Error(w, "Streaming unsupported", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/plain")
	for i := range 5 {
		fmt.Fprintf(w, "chunk %d\n", i)
		flusher.Flush()
		time.Sleep(10 * time.Millisecond)
	}
}

func (s *Server) echo(w http.ResponseWriter, r *http.Request) {
	b, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Write(b)
}

func (s *Server) wait(w http.ResponseWriter, r *http.Request) {
	s.entered <- struct{}{}
	<-s.slow
	io.WriteString(w, "at last")
}

func (s *Server) metrics(w http.ResponseWriter, r *http.Request) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(map[string]int64{
		"active_connections": s.active.Load(), "total_requests": s.requests.Load(), "goroutines": int64(runtime.NumGoroutine()), "memory": int64(m.Alloc),
	})
}

// Start listens with a socket whose address may be used again.
func (s *Server) Start() (err error) {
	lc := net.ListenConfig{Control: func(_, _ string, c syscall.RawConn) error {
		var failed error
		err := c.Control(func(fd uintptr) { failed = syscall.SetsockoptInt(int(fd), syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1) })
		return errors.Join(err, failed)
	}}
	s.listener, err = lc.Listen(context.Background(), "tcp", s.http.Addr)
	return err
}

// shutdownOnSignal ends the server when a signal comes; it returns what Shutdown says.
func shutdownOnSignal(s *http.Server, signals <-chan os.Signal) <-chan error {
	result := make(chan error, 1)
	go func() {
		sig := <-signals
		fmt.Println("shutting down:", sig)
		ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
		defer cancel()
		result <- s.Shutdown(ctx)
	}()
	return result
}

func get(url string) (string, http.Header) {
	r, err := http.Get(url)
	if err != nil {
		return err.Error(), nil
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	return fmt.Sprint(r.StatusCode, " ", string(b), " ", err), r.Header
}

func main() {
	log.SetFlags(0)
	s := New("127.0.0.1:0")
	if err := s.Start(); err != nil {
		log.Fatal(err)
	}
	served := make(chan error)
	go func() { served <- s.http.Serve(s.listener) }()
	signals := make(chan os.Signal, 1) // signal.Notify's, if the process were this program's alone
	ended := shutdownOnSignal(s.http, signals)
	base := "http://" + s.listener.Addr().String()

	text, h := get(base + "/api/fast")
	fmt.Println(strings.HasPrefix(text, `200 {"status":"ok","timestamp":1`), h.Get("Server"), h.Get("Content-Type"), h.Get("Cache-Control"))
	text, h = get(base + "/api/stream")
	fmt.Println(strings.ReplaceAll(text, "\n", ","), h.Get("Content-Type"))
	text, _ = get(base + "/nothing")
	fmt.Println(strings.TrimSpace(text))
	resp, err := http.Post(base+"/api/echo", "text/plain", strings.NewReader(strings.Repeat("echo ", 40000)))
	b, _ := io.ReadAll(resp.Body)
	resp.Body.Close()
	fmt.Println(len(b), err)

	// Requests one after the other on one connection, without waiting for answers.
	c, err := net.Dial("tcp", s.listener.Addr().String())
	if err != nil {
		log.Fatal(err)
	}
	for range 3 {
		fmt.Fprint(c, "GET /api/fast HTTP/1.1\r\nHost: x\r\n\r\n")
	}
	br := bufio.NewReader(c)
	for range 3 {
		r, err := http.ReadResponse(br, nil)
		if err != nil {
			log.Fatal(err)
		}
		io.Copy(io.Discard, r.Body)
		fmt.Print(r.StatusCode, " ")
	}
	c.Close()
	fmt.Println()

	var wg sync.WaitGroup
	var ok atomic.Int32
	for range 20 {
		wg.Go(func() {
			for range 10 {
				if text, _ := get(base + "/api/fast"); strings.HasPrefix(text, "200 ") {
					ok.Add(1)
				}
			}
		})
	}
	wg.Wait()
	var m map[string]int64
	text, _ = get(base + "/metrics")
	json.Unmarshal([]byte(strings.TrimSuffix(strings.TrimPrefix(text, "200 "), " <nil>")), &m)
	fmt.Println(ok.Load(), m["total_requests"], m["active_connections"] > 0, m["goroutines"] > 2, m["memory"] > 0)

	// A request on its way is answered before the server ends.
	last := make(chan string)
	go func() {
		text, _ := get(base + "/slow")
		last <- text
	}()
	<-s.entered
	signals <- syscall.SIGTERM
	err = <-served
	fmt.Println(err, errors.Is(err, http.ErrServerClosed))
	_, err = net.Dial("tcp", s.listener.Addr().String())
	fmt.Println(errors.Is(err, syscall.ECONNREFUSED))
	close(s.slow)
	fmt.Println(<-last)
	fmt.Println(<-ended)
}

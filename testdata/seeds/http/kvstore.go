// A store of keys and values over HTTP: entries live for a time, a collector on a ticker takes what is over, and a second port has the profiles, in
// which each goroutine waits where it should.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	_ "net/http/pprof"
	"regexp"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type entry struct {
	Value   string
	Expires time.Time // zero: never
}

// A Store is a map with time limits.
type Store struct {
	mu   sync.RWMutex
	data map[string]entry
	now  func() time.Time
}

func (s *Store) Set(key, value string, ttl time.Duration) {
	e := entry{Value: value}
	if ttl > 0 {
		e.Expires = s.now().Add(ttl)
	}
	s.mu.Lock()
	s.data[key] = e
	s.mu.Unlock()
}

func (e entry) over(now time.Time) bool { return !e.Expires.IsZero() && !now.Before(e.Expires) }

func (s *Store) Get(key string) (string, bool) {
	s.mu.RLock()
	e, ok := s.data[key]
	s.mu.RUnlock()
	if !ok || e.over(s.now()) {
		return "", false
	}
	return e.Value, true
}

func (s *Store) Delete(key string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, ok := s.data[key]
	delete(s.data, key)
	return ok
}

func (s *Store) Keys() []string {
	s.mu.RLock()
	defer s.mu.RUnlock()
	keys := []string{}
	for k := range s.data {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// StartTTLGC removes what is over on every tick.
func (s *Store) StartTTLGC(every time.Duration) {
	ticker := time.NewTicker(every)
	go func() {
		for range ticker.C {
			s.mu.Lock()
			for k, e := range s.data {
				if e.over(s.now()) {
					delete(s.data, k)
				}
			}
			s.mu.Unlock()
		}
	}()
}

func (s *Store) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	key := strings.TrimPrefix(r.URL.Path, "/kv/")
	switch r.Method {
	case http.MethodGet:
		v, ok := s.Get(key)
		if !ok {
			http.Error(w, "no such key", http.StatusNotFound)
			return
		}
		json.NewEncoder(w).Encode(map[string]string{"key": key, "value": v})
	case http.MethodPut:
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<10))
		if err != nil {
			http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
			return
		}
		ttl, err := time.ParseDuration(r.URL.Query().Get("ttl"))
		if r.URL.Query().Has("ttl") && err != nil {
			http.Error(w, "bad ttl", http.StatusBadRequest)
			return
		}
		s.Set(key, string(body), ttl)
		w.WriteHeader(http.StatusNoContent)
	case http.MethodDelete:
		if !s.Delete(key) {
			http.Error(w, "no such key", http.StatusNotFound)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	default:
		w.Header().Set("Allow", "GET, PUT, DELETE")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
	}
}

func request(method, url, body string) string {
	req, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		return err.Error()
	}
	r, err := http.DefaultClient.Do(req)
	if err != nil {
		return err.Error()
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		return err.Error()
	}
	return strings.TrimSpace(fmt.Sprint(r.StatusCode, " ", string(b)))
}

func listen() net.Listener {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	return l
}

// goroutines returns the stacks of a goroutine profile without addresses and places.
func goroutines(profile string) []string {
	frame := regexp.MustCompile(`(?m)^#\s+0x[0-9a-f]+\s+(\S+)\+0x[0-9a-f]+\s.*$`)
	var stacks []string
	for part := range strings.SplitSeq(profile, "\n\n") {
		var names []string
		for _, m := range frame.FindAllStringSubmatch(part, -1) {
			names = append(names, m[1])
		}
		stacks = append(stacks, strings.Join(names, " < "))
	}
	return stacks
}

func main() {
	var ahead atomic.Int64 // of the store's clock
	s := &Store{data: map[string]entry{}, now: func() time.Time { return time.Now().Add(time.Duration(ahead.Load())) }}
	s.StartTTLGC(10 * time.Millisecond)
	mux := http.NewServeMux()
	mux.Handle("/kv/", s)
	mux.HandleFunc("GET /keys", func(w http.ResponseWriter, r *http.Request) { json.NewEncoder(w).Encode(s.Keys()) })
	l, pl := listen(), listen()
	go http.Serve(pl, nil)
	go http.Serve(l, mux)
	base, profiles := "http://"+l.Addr().String(), "http://"+pl.Addr().String()

	fmt.Println(request("GET", base+"/kv/a", ""))
	fmt.Println(request("PUT", base+"/kv/a", "first"))
	fmt.Println(request("GET", base+"/kv/a", ""))
	fmt.Println(request("PUT", base+"/kv/b?ttl=1m", "short"), request("PUT", base+"/kv/c?ttl=1h", "long"))
	fmt.Println(request("GET", base+"/kv/b", ""))
	fmt.Println(request("GET", base+"/keys", ""))
	fmt.Println(request("PUT", base+"/kv/d?ttl=soon", "x"))
	fmt.Println(request("PUT", base+"/kv/d", strings.Repeat("x", 2000)))
	fmt.Println(request("POST", base+"/kv/a", "x"))
	fmt.Println(request("DELETE", base+"/kv/a", ""), request("DELETE", base+"/kv/a", ""))
	ahead.Store(int64(2 * time.Minute))
	for len(s.Keys()) > 1 {
		time.Sleep(time.Millisecond)
	}
	fmt.Println(request("GET", base+"/kv/b", ""), request("GET", base+"/keys", ""))

	var wg sync.WaitGroup
	for i := range 50 {
		wg.Go(func() {
			key := fmt.Sprintf("%s/kv/k%02d", base, i)
			if got := request("PUT", key, fmt.Sprint(i)) + request("GET", key, ""); !strings.HasPrefix(got, "204200 ") {
				fmt.Println(got)
			}
		})
	}
	wg.Wait()
	fmt.Println(len(s.Keys()))

	waiting := []string{
		"internal/poll.runtime_pollWait < internal/poll.(*pollDesc).wait < internal/poll.(*pollDesc).waitRead < internal/poll.(*FD).Accept < " +
			"net.(*netFD).accept < net.(*TCPListener).accept < net.(*TCPListener).Accept < net/http.(*Server).Serve < net/http.Serve",
		"internal/poll.runtime_pollWait < internal/poll.(*pollDesc).wait < internal/poll.(*pollDesc).waitRead < internal/poll.(*FD).Read < " +
			"net.(*netFD).Read < net.(*conn).Read < net/http.(*connReader).",
		"main.(*Store).StartTTLGC.func1",
	}
	// Each waits most of the time, but the moment of a profile may find it at work: then another profile is asked for.
	seen := make([]bool, len(waiting))
	for try := 0; try < 200 && slices.Contains(seen, false); try++ {
		profile := request("GET", profiles+"/debug/pprof/goroutine?debug=1", "")
		if try == 0 {
			head, _, _ := strings.Cut(profile, "\n")
			fmt.Println(regexp.MustCompile(`\d+$`).ReplaceAllString(head, "N"))
		}
		stacks := goroutines(profile)
		for i, want := range waiting {
			seen[i] = seen[i] || slices.ContainsFunc(stacks, func(s string) bool { return strings.HasPrefix(s, want) })
		}
	}
	for _, s := range seen {
		fmt.Println(s)
	}
	full := request("GET", profiles+"/debug/pprof/goroutine?debug=2", "")
	fmt.Println(strings.Contains(full, "[IO wait"), strings.Contains(full, "created by main.main in goroutine 1"))
	fmt.Println(request("GET", profiles+"/debug/pprof/nothing", ""))
}

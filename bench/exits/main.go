// Exits returns from main while much is going on, which the state that it is given says; the last that it does is to print the time:
//
//	exits STATE
package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"os/signal"
	"runtime"
	"runtime/pprof"
	"sort"
	"strings"
	"sync/atomic"
	"syscall"
	"time"
)

// sink keeps what is alive until the end.
var sink []any

var states = map[string]func(){
	"nothing":            func() {},
	"parked":             func() { parked(1_000) },
	"100000 parked":      func() { parked(100_000) },
	"busy":               busy,
	"allocating":         allocating,
	"reading stdin":      readingStdin,
	"system calls":       systemCalls,
	"full pipe":          fullPipe,
	"timers":             timers,
	"listeners":          listeners,
	"locked threads":     lockedThreads,
	"signals":            signals,
	"compiling":          compiling,
	"profile":            profile,
	"500 MB":             func() { heap(500) },
	"all but 500 MB":     all,
	"os.Exit, parked":    func() { parked(1_000) },
	"os.Exit, all of it": all,
}

func main() {
	if len(os.Args) != 2 || states[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "usage: exits STATE")
		os.Exit(1)
	}
	fmt.Println("begun") // whatever is done once for printing is done
	states[os.Args[1]]()
	fmt.Println(time.Now().UnixNano())
	if strings.HasPrefix(os.Args[1], "os.Exit") {
		os.Exit(0)
	}
}

func all() {
	for _, f := range []func(){busy, allocating, readingStdin, systemCalls, fullPipe, timers, listeners, lockedThreads, signals, profile} {
		f()
	}
	parked(1_000)
	compiling()
}

// settle waits for what was begun to get where it is going.
func settle() {
	time.Sleep(50 * time.Millisecond)
}

func parked(n int) {
	c := make(chan int)
	var begun atomic.Int64
	for range n {
		go func() {
			begun.Add(1)
			<-c
		}()
	}
	for begun.Load() < int64(n) {
		time.Sleep(time.Millisecond)
	}
	settle()
}

func busy() {
	for range 4 {
		go func() {
			for x := 1; ; x = x*7 + 1 {
				if x == 0 {
					panic("never")
				}
			}
		}()
	}
	settle()
}

func allocating() {
	for range 2 {
		go func() {
			var ring [1000][]byte
			for i := 0; ; i++ {
				ring[i%len(ring)] = make([]byte, 1000)
			}
		}()
	}
	settle()
}

func readingStdin() {
	go io.Copy(io.Discard, os.Stdin)
	settle()
}

func systemCalls() {
	for range 4 {
		var p [2]int
		must(syscall.Pipe(p[:]))
		go syscall.Read(p[0], make([]byte, 1))
	}
	settle()
}

func fullPipe() {
	r, w, err := os.Pipe()
	must(err)
	sink = append(sink, r)
	go w.Write(make([]byte, 10_000_000))
	settle()
}

func timers() {
	for i := range 100_000 {
		time.AfterFunc(time.Hour+time.Duration(i), func() {})
	}
	for range 100 {
		t := time.NewTicker(time.Millisecond)
		go func() {
			for range t.C {
			}
		}()
	}
	settle()
}

func listeners() {
	for range 100 {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		must(err)
		go func() {
			for {
				conn, err := l.Accept()
				must(err)
				go io.Copy(io.Discard, conn)
			}
		}()
		conn, err := net.Dial("tcp", l.Addr().String())
		must(err)
		go io.Copy(io.Discard, conn)
	}
	settle()
}

func lockedThreads() {
	for range 10 {
		go func() {
			runtime.LockOSThread()
			time.Sleep(time.Hour)
		}()
	}
	settle()
}

func signals() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM, syscall.SIGQUIT)
	go func() {
		for range c {
		}
	}()
	settle()
}

// compiling does for a moment what has many functions, so that a just-in-time compiler has much to do at its end.
func compiling() {
	end := time.Now().Add(300 * time.Millisecond)
	for i := 0; time.Now().Before(end); i++ {
		words := strings.Fields(strings.Repeat(fmt.Sprintf("%d %x %v %q ", i, i*31, []int{i, i + 1}, "a b"), 20))
		sort.Strings(words)
		sort.Slice(words, func(a, b int) bool { return len(words[a]) < len(words[b]) })
		counts := map[string]int{}
		for _, w := range words {
			counts[strings.ToUpper(w)]++
		}
		sink = []any{counts}
	}
}

func profile() {
	must(pprof.StartCPUProfile(io.Discard))
	settle()
}

func heap(mb int) {
	for range mb * 10 {
		b := make([]byte, 100_000)
		for i := 0; i < len(b); i += 1000 {
			b[i] = 1
		}
		sink = append(sink, b)
	}
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "exits:", err)
		os.Exit(1)
	}
}

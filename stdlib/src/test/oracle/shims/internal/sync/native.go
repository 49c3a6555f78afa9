package sync

import (
	"os"
	std "sync"
	"time"
)

// Semaphores as the runtime has them: a queue for each address, in order of arrival.
var (
	mu     std.Mutex
	queues = map[*uint32][]chan bool{}
)

func runtime_SemacquireMutex(s *uint32, lifo bool, skipframes int) {
	mu.Lock()
	if *s > 0 {
		*s--
		mu.Unlock()
		return
	}
	c := make(chan bool)
	if lifo {
		queues[s] = append([]chan bool{c}, queues[s]...)
	} else {
		queues[s] = append(queues[s], c)
	}
	mu.Unlock()
	<-c
}

func runtime_Semrelease(s *uint32, handoff bool, skipframes int) {
	mu.Lock()
	defer mu.Unlock()
	if q := queues[s]; len(q) > 0 {
		queues[s] = q[1:]
		close(q[0])
		return
	}
	*s++
}

func runtime_canSpin(i int) bool { return i < 4 }

func runtime_doSpin() {}

func runtime_nanotime() int64 { return time.Now().UnixNano() }

func throw(text string) { fatal(text) }

func fatal(text string) {
	os.Stderr.WriteString("fatal error: " + text + "\n")
	os.Exit(2)
}

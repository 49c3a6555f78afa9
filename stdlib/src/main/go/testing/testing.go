package testing

import (
	"context"
	"errors"
	"fmt"
	"internal/hooks"
	"os"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// InternalTest is a test function with its name.
type InternalTest struct {
	Name string
	F    func(*T)
}

// T is a test.
type T struct {
	common
	state *testState
}

// testState is what the tests of one run share.
type testState struct {
	match    *matcher
	deadline time.Time

	mu          sync.Mutex
	start       chan bool // lets one waiting parallel test go on
	running     int
	waiting     int
	maxParallel int
}

func newTestState(maxParallel int, m *matcher) *testState {
	return &testState{match: m, start: make(chan bool), maxParallel: maxParallel, running: 1}
}

// waitParallel waits until one more test may run.
func (s *testState) waitParallel() {
	s.mu.Lock()
	if s.running < s.maxParallel {
		s.running++
		s.mu.Unlock()
		return
	}
	s.waiting++
	s.mu.Unlock()
	<-s.start
}

// release lets another test run in place of the caller.
func (s *testState) release() {
	s.mu.Lock()
	if s.waiting == 0 {
		s.running--
		s.mu.Unlock()
		return
	}
	s.waiting--
	s.mu.Unlock()
	s.start <- true
}

var (
	numFailed       atomic.Uint32
	parallelRunning atomic.Int32 // tests that have called Parallel and go on
	running         sync.Map     // name → when it started, for the report of a timeout
)

func shouldFailFast() bool { return *failFast && numFailed.Load() > 0 }

const parallelConflict = "testing: test using t.Setenv, t.Chdir, or cryptotest.SetGlobalRandom can not use t.Parallel"

// Parallel lets the test run beside others that have called it, when those that have not are through.
func (t *T) Parallel() {
	if t.isParallel {
		panic("testing: t.Parallel called multiple times")
	}
	if t.inBubble {
		panic("testing: t.Parallel called inside synctest bubble")
	}
	if t.denyParallel {
		panic(parallelConflict)
	}
	if t.parent.barrier == nil {
		return // the seeds of a fuzz test
	}
	t.isParallel = true
	t.duration += time.Since(t.start)
	t.parent.sub = append(t.parent.sub, t)
	if t.chatty != nil {
		t.chatty.update(t.name, "=== PAUSE %s\n", t.name)
	}
	running.Delete(t.name)
	t.signal <- true
	<-t.parent.barrier
	t.state.waitParallel()
	if t.chatty != nil {
		t.chatty.update(t.name, "=== CONT  %s\n", t.name)
	}
	running.Store(t.name, time.Now())
	parallelRunning.Add(1)
	t.start = time.Now()
}

// denyParallelism is for what changes the whole process.
func (t *T) denyParallelism() {
	for c := &t.common; c != nil; c = c.parent {
		if c.isParallel {
			panic(parallelConflict)
		}
	}
	t.denyParallel = true
}

// Setenv sets an environment variable until the test ends; it cannot be parallel, nor in a parallel one.
func (t *T) Setenv(key, value string) {
	t.denyParallelism()
	t.common.Setenv(key, value)
}

// Chdir changes the working directory until the test ends; it cannot be parallel, nor in a parallel one.
func (t *T) Chdir(dir string) {
	t.denyParallelism()
	t.common.Chdir(dir)
}

// Deadline returns when -test.timeout will end the program; ok is false where it will not.
func (t *T) Deadline() (deadline time.Time, ok bool) {
	if t.inBubble {
		panic("testing: t.Deadline called inside synctest bubble")
	}
	deadline = t.state.deadline
	return deadline, !deadline.IsZero()
}

var errGoexit = errors.New("test executed panic(nil) or runtime.Goexit")

// Run runs f as a subtest, and waits until it ends or calls Parallel. It gives false if the subtest has failed by then.
func (t *T) Run(name string, f func(t *T)) bool {
	if t.inCleanup.Load() {
		panic("testing: t.Run called during t.Cleanup")
	}
	if t.inBubble {
		panic("testing: t.Run called inside synctest bubble")
	}
	t.hasSub.Store(true)
	full, ok, _ := t.state.match.fullName(&t.common, name)
	if !ok || shouldFailFast() {
		return true
	}
	pcs := make([]uintptr, 50)
	pcs = pcs[:runtime.Callers(2, pcs)]
	sub := &T{
		common: common{
			barrier: make(chan bool),
			signal:  make(chan bool, 1),
			name:    full,
			parent:  &t.common,
			level:   t.level + 1,
			creator: pcs,
			chatty:  t.chatty,
		},
		state: t.state,
	}
	sub.begin(context.Background())
	if sub.chatty != nil {
		sub.chatty.update(full, "=== RUN   %s\n", full)
	}
	running.Store(full, time.Now())
	go tRunner(sub, f)
	if !<-sub.signal {
		// The subtest has ended this test too, by calling its FailNow.
		runtime.Goexit()
	}
	if t.chatty != nil && t.chatty.json {
		t.chatty.update(t.name, "=== NAME  %s\n", t.name)
	}
	return !sub.failed
}

func init() {
	hooks.SynctestTest = func(t, f any) bool { return t.(*T).runInBubble(f.(func(*T))) }
}

// runInBubble runs f in a bubble of testing/synctest, with a T of its own.
func (t *T) runInBubble(f func(*T)) (ok bool) {
	if t.inCleanup.Load() {
		panic("testing: synctest.Run called during t.Cleanup")
	}
	pcs := make([]uintptr, 50)
	pcs = pcs[:runtime.Callers(2, pcs)]
	sub := &T{
		common: common{
			barrier:  make(chan bool),
			signal:   make(chan bool, 1),
			name:     t.name,
			parent:   &t.common,
			level:    t.level + 1,
			creator:  pcs,
			chatty:   t.chatty,
			inBubble: true,
		},
		state: t.state,
	}
	sub.begin(context.Background())
	go tRunner(sub, f)
	if !<-sub.signal {
		runtime.Goexit()
	}
	return !sub.failed
}

// tRunner is the goroutine of a test. Tracebacks of tests that panic or wait name the function literals in it: the first one waits
// for parallel subtests, reports, and lets the test around go on.
func tRunner(t *T, fn func(t *T)) {
	t.runner = callerName(0)
	defer func() {
		if t.Failed() {
			numFailed.Add(1)
		}
		signal := true
		t.mu.RLock()
		finished := t.finished
		t.mu.RUnlock()
		reason := recover()
		if !finished && reason == nil {
			reason = errGoexit
			for p := t.parent; p != nil; p = p.parent {
				p.mu.RLock()
				finished = p.finished
				p.mu.RUnlock()
				if finished {
					if !t.isParallel {
						t.Errorf("%v: subtest may have called FailNow on a parent test", reason)
						reason = nil
						signal = false
					}
					break
				}
			}
		}
		panicking := false
		defer func() {
			if !panicking {
				t.signal <- signal
			}
		}()
		fail := func(reason any) {
			panicking = true
			t.reportAll()
			panic(reason)
		}
		if reason != nil {
			fail(reason)
		}
		t.duration += time.Since(t.start)
		if len(t.sub) > 0 {
			t.state.release()
			running.Delete(t.name)
			close(t.barrier)
			for _, sub := range t.sub {
				<-sub.signal
			}
			started := time.Now()
			p := t.runCleanup(true)
			t.duration += time.Since(started)
			if p != nil {
				fail(p)
			}
			if !t.isParallel {
				t.state.waitParallel()
			}
		} else if t.isParallel {
			t.state.release()
		}
		running.Delete(t.name)
		t.report()
		if t.isParallel {
			parallelRunning.Add(-1)
		}
		t.mu.Lock()
		t.done = true
		t.mu.Unlock()
		if t.parent != nil && !t.hasSub.Load() {
			t.setRan()
		}
	}()
	defer func() {
		if len(t.sub) == 0 {
			t.runCleanup(false)
		}
	}()
	t.start = time.Now()
	fn(t)
	t.mu.Lock()
	t.finished = true
	t.mu.Unlock()
}

// reportAll shows the reports of the test and of those around it before a panic ends the program.
func (t *T) reportAll() {
	t.Fail()
	if p := t.runCleanup(true); p != nil {
		t.Logf("cleanup panicked with %v", p)
	}
	for c := &t.common; c.parent != nil && !c.inBubble; c = c.parent {
		c.mu.Lock()
		c.duration += time.Since(c.start)
		d := c.duration
		c.mu.Unlock()
		c.flushToParent(c.name, "--- FAIL: %s (%s)\n", c.name, fmtDuration(d))
		if p := c.parent.runCleanup(true); p != nil {
			fmt.Fprintf(c.parent.w, "cleanup panicked with %v", p)
		}
	}
}

// report shows what came of the test.
func (t *T) report() {
	if t.parent == nil {
		return
	}
	t.mu.Lock()
	t.o.flush()
	t.mu.Unlock()
	if t.inBubble {
		return // the test around it does that
	}
	d := fmtDuration(t.duration)
	const format = "--- %s: %s (%s)\n"
	switch {
	case t.Failed():
		t.flushToParent(t.name, format, "FAIL", t.name, d)
	case t.chatty == nil:
		// Only failures are shown.
	case t.Skipped():
		t.flushToParent(t.name, format, "SKIP", t.name, d)
	default:
		t.flushToParent(t.name, format, "PASS", t.name, d)
	}
}

// RunTests is for programs that other tools have made.
func RunTests(matchString func(pat, str string) (bool, error), tests []InternalTest) (ok bool) {
	var deadline time.Time
	if *timeout > 0 {
		deadline = time.Now().Add(*timeout)
	}
	ran, ok := runTests(matchString, tests, deadline)
	if !ran && ok {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	return ok
}

// runTests runs the tests that fit, once for each -test.cpu and -test.count.
func runTests(match matchFunc, tests []InternalTest, deadline time.Time) (ran, ok bool) {
	ok = true
	for _, procs := range cpuList() {
		runtime.GOMAXPROCS(procs)
		for i := uint(0); i < *count; i++ {
			if shouldFailFast() || i > 0 && !ran {
				break // nothing fits; it will not the next time either
			}
			state := newTestState(*parallel, newMatcher(match, *runPattern, "-test.run", *skipPattern))
			state.deadline = deadline
			root := newRoot(state)
			tRunner(root, func(t *T) {
				for _, test := range tests {
					t.Run(test.Name, test.F)
				}
			})
			select {
			case <-root.signal:
			default:
				panic("internal error: tRunner exited without sending on t.signal")
			}
			ok = ok && !root.Failed()
			ran = ran || root.ran
		}
	}
	return ran, ok
}

// newRoot returns the test that all tests are subtests of.
func newRoot(state *testState) *T {
	root := &T{
		common: common{
			signal:  make(chan bool, 1),
			barrier: make(chan bool),
		},
		state: state,
	}
	root.begin(context.Background())
	root.w = os.Stdout
	root.chatty = newChatty(root.w)
	return root
}

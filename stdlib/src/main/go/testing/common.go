package testing

import (
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode"
)

// TB has the methods that T, B and F share.
type TB interface {
	ArtifactDir() string
	Attr(key, value string)
	Cleanup(func())
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Setenv(key, value string)
	Chdir(dir string)
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool
	TempDir() string
	Context() context.Context
	Output() io.Writer

	// Methods may be added, so nobody else implements it.
	private()
}

var (
	_ TB = (*T)(nil)
	_ TB = (*B)(nil)
	_ TB = (*F)(nil)
)

// common is what tests, benchmarks and fuzz tests are.
type common struct {
	mu           sync.RWMutex
	output       []byte    // what the report will show
	w            io.Writer // where reports of subtests go; standard output at the top
	o            *logWriter
	chatty       *chattyPrinter
	ran          bool // it, or a subtest, had no subtests of its own
	failed       bool
	skipped      bool
	done         bool // the report is out
	finished     bool // the function has returned, or ended by FailNow or SkipNow
	inFuzz       bool // the fuzz target runs, by its own T
	bench        bool
	helpers      map[string]bool // functions that have called Helper
	cleanups     []func()
	cleanupFunc  string    // the function that is running a cleanup
	cleanupPCs   []uintptr // where that was registered
	inCleanup    atomic.Bool
	hasSub       atomic.Bool
	isParallel   bool
	denyParallel bool
	inBubble     bool // runs in a bubble of testing/synctest, for the test of the same name around it

	parent   *common
	level    int
	creator  []uintptr // the stack of the call of Run
	name     string
	runner   string // the function that called the test's
	start    time.Time
	duration time.Duration
	barrier  chan bool // closed when parallel subtests may go on
	signal   chan bool // told when the test is done, or waits; false: the test around it must end too
	sub      []*T      // parallel subtests

	tempMu  sync.Mutex
	tempDir string
	tempErr error
	tempSeq int

	artifactOnce sync.Once
	artifactDir  string
	artifactErr  error

	ctx    context.Context
	cancel context.CancelFunc
}

func (c *common) private() {}

// begin makes a common ready for use.
func (c *common) begin(background context.Context) {
	c.ctx, c.cancel = context.WithCancel(background)
	c.o = &logWriter{c: c}
	c.w = indenter{c}
}

// Name returns the test's name, with those of the tests around it in front.
func (c *common) Name() string { return c.name }

func (c *common) setRan() {
	if c.parent != nil {
		c.parent.setRan()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ran = true
}

// Fail marks the test as failed, and goes on.
func (c *common) Fail() {
	if c.parent != nil {
		c.parent.Fail()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done {
		panic("Fail in goroutine after " + c.name + " has completed")
	}
	c.failed = true
}

// Failed tells whether the test has failed so far.
func (c *common) Failed() bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.failed
}

// FailNow marks the test as failed, and ends it.
func (c *common) FailNow() {
	c.checkFuzz("FailNow")
	c.Fail()
	c.endNow()
}

// endNow ends the goroutine of the test.
func (c *common) endNow() {
	c.mu.Lock()
	c.finished = true
	c.mu.Unlock()
	runtime.Goexit()
}

// SkipNow marks the test as skipped, and ends it.
func (c *common) SkipNow() {
	c.checkFuzz("SkipNow")
	c.mu.Lock()
	c.skipped = true
	c.mu.Unlock()
	c.endNow()
}

// Skipped tells whether the test was skipped.
func (c *common) Skipped() bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.skipped
}

// log writes a text with the place of the caller's caller in front.
func (c *common) log(text string) {
	text = strings.TrimSuffix(text, "\n")
	place := c.place(3)
	lines := indent + place + strings.ReplaceAll(text, "\n", "\n"+indent+indent) + "\n"
	late := func(p *common) {
		p.output = append(p.output, fmt.Sprintf("%sLog in goroutine after %s has completed: %s\n", place, c.name, text)...)
	}
	switch c.loggers(late) {
	case nil:
		panic("Log in goroutine after " + c.name + " has completed: " + text + "\n")
	case c:
		c.mu.Lock()
		defer c.mu.Unlock()
		c.o.flush()
		c.emit(lines)
	}
}

// Log writes a line, as Println.
func (c *common) Log(args ...any) {
	c.checkFuzz("Log")
	c.log(fmt.Sprintln(args...))
}

// Logf writes a line, as Printf.
func (c *common) Logf(format string, args ...any) {
	c.checkFuzz("Logf")
	c.log(fmt.Sprintf(format, args...))
}

// Error is Log and Fail.
func (c *common) Error(args ...any) {
	c.checkFuzz("Error")
	c.log(fmt.Sprintln(args...))
	c.Fail()
}

// Errorf is Logf and Fail.
func (c *common) Errorf(format string, args ...any) {
	c.checkFuzz("Errorf")
	c.log(fmt.Sprintf(format, args...))
	c.Fail()
}

// Fatal is Log and FailNow.
func (c *common) Fatal(args ...any) {
	c.checkFuzz("Fatal")
	c.log(fmt.Sprintln(args...))
	c.FailNow()
}

// Fatalf is Logf and FailNow.
func (c *common) Fatalf(format string, args ...any) {
	c.checkFuzz("Fatalf")
	c.log(fmt.Sprintf(format, args...))
	c.FailNow()
}

// Skip is Log and SkipNow.
func (c *common) Skip(args ...any) {
	c.checkFuzz("Skip")
	c.log(fmt.Sprintln(args...))
	c.SkipNow()
}

// Skipf is Logf and SkipNow.
func (c *common) Skipf(format string, args ...any) {
	c.checkFuzz("Skipf")
	c.log(fmt.Sprintf(format, args...))
	c.SkipNow()
}

// Output returns a writer whose lines are logged as they are, indented.
func (c *common) Output() io.Writer {
	c.checkFuzz("Output")
	if c.loggers(nil) == nil {
		panic("Output called after " + c.name + " has completed")
	}
	return c.o
}

// Helper marks the calling function: what it logs has the place of its caller.
func (c *common) Helper() {
	c.checkFuzz("Helper")
	c.helper(2)
}

func (c *common) helper(skip int) {
	var pc [1]uintptr
	if runtime.Callers(skip+1, pc[:]) == 0 {
		panic("testing: zero callers found")
	}
	frame, _ := runtime.CallersFrames(pc[:]).Next()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.helpers == nil {
		c.helpers = map[string]bool{}
	}
	c.helpers[frame.Function] = true
}

// place returns "file:line: " of the nearest caller that is no helper; skip frames are ours.
func (c *common) place(skip int) string {
	file, line := "???", 1
	if f := c.caller(skip + 1); f.File != "" {
		file, line = f.File, f.Line
		if fullPath == nil || !*fullPath {
			file = file[strings.LastIndexByte(file, '/')+1:]
		}
	}
	return fmt.Sprintf("%s:%d: ", file, line)
}

// caller finds the frame that a line is about.
func (c *common) caller(skip int) runtime.Frame {
	var pcs [64]uintptr
	stack := pcs[:runtime.Callers(skip+1, pcs[:])]
	var first, previous runtime.Frame
	at := c
	cleanup, registered := c.cleanup()
	for len(stack) > 0 {
		frames := runtime.CallersFrames(stack)
		stack = nil
		for more := true; more; {
			var f runtime.Frame
			f, more = frames.Next()
			if first.PC == 0 {
				first = f
			}
			if cleanup != "" && f.Function == cleanup {
				// The cleanup's caller is us: it belongs where it was registered.
				stack, cleanup = registered, ""
				break
			}
			if at.runner != "" && f.Function == at.runner {
				// Even the test function is a helper. That of a subtest was called by Run in the test around it.
				if at.level <= 1 {
					return previous
				}
				stack, at = at.creator, at.parent
				break
			}
			if !at.isHelper(f.Function) {
				return f
			}
			previous = f
		}
	}
	return first
}

// cleanup returns the function that is running a cleanup, "" if none, and where that was registered.
func (c *common) cleanup() (string, []uintptr) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.cleanupFunc, c.cleanupPCs
}

func (c *common) isHelper(function string) bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.helpers[function]
}

// Cleanup registers a function that is called when the test and its subtests have ended; the last one first.
func (c *common) Cleanup(f func()) {
	c.checkFuzz("Cleanup")
	pcs := make([]uintptr, 50)
	pcs = pcs[:runtime.Callers(2, pcs)]
	run := func() {
		c.mu.Lock()
		c.cleanupFunc, c.cleanupPCs = callerName(0), pcs
		c.mu.Unlock()
		defer func() {
			c.mu.Lock()
			c.cleanupFunc, c.cleanupPCs = "", nil
			c.mu.Unlock()
		}()
		f()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cleanups = append(c.cleanups, run)
}

// callerName returns the name of a function on the stack: 0 is the caller.
func callerName(skip int) string {
	var pc [1]uintptr
	if runtime.Callers(skip+2, pc[:]) == 0 {
		return ""
	}
	f, _ := runtime.CallersFrames(pc[:]).Next()
	return f.Function
}

// runCleanup calls the registered functions. It gives the value of a panic of one of them where catch is set; the others are called all
// the same.
func (c *common) runCleanup(catch bool) (panicked any) {
	c.inCleanup.Store(true)
	defer c.inCleanup.Store(false)
	if catch {
		defer func() {
			panicked = recover()
		}()
	}
	defer func() {
		c.mu.Lock()
		more := len(c.cleanups) > 0
		c.mu.Unlock()
		if more { // a panic or Goexit has come in between
			c.runCleanup(false)
		}
	}()
	if c.cancel != nil {
		c.cancel()
	}
	for {
		c.mu.Lock()
		var f func()
		if n := len(c.cleanups); n > 0 {
			f = c.cleanups[n-1]
			c.cleanups = c.cleanups[:n-1]
		}
		c.mu.Unlock()
		if f == nil {
			return nil
		}
		f()
	}
}

// Context returns a context that ends just before the functions given to Cleanup are called.
func (c *common) Context() context.Context {
	c.checkFuzz("Context")
	return c.ctx
}

// Setenv sets an environment variable until the test ends.
func (c *common) Setenv(key, value string) {
	c.checkFuzz("Setenv")
	old, was := os.LookupEnv(key)
	if err := os.Setenv(key, value); err != nil {
		c.Fatalf("cannot set environment variable: %v", err)
	}
	c.Cleanup(func() {
		if was {
			os.Setenv(key, old)
		} else {
			os.Unsetenv(key)
		}
	})
}

// Chdir changes the working directory until the test ends.
func (c *common) Chdir(dir string) {
	c.checkFuzz("Chdir")
	old, err := os.Getwd()
	if err == nil {
		err = os.Chdir(dir)
	}
	if err != nil {
		c.Fatal(err)
	}
	if !strings.HasPrefix(dir, "/") {
		if dir, err = os.Getwd(); err != nil {
			c.Fatal(err)
		}
	}
	c.Setenv("PWD", dir)
	c.Cleanup(func() {
		if err := os.Chdir(old); err != nil {
			panic("testing.Chdir: " + err.Error())
		}
	})
}

// Attr writes a pair for whoever reads the output.
func (c *common) Attr(key, value string) {
	if strings.ContainsFunc(key, unicode.IsSpace) {
		c.Errorf("disallowed whitespace in attribute key %q", key)
		return
	}
	if strings.ContainsAny(value, "\r\n") {
		c.Errorf("disallowed newline in attribute value %q", value)
		return
	}
	if c.chatty != nil {
		c.chatty.update(c.name, "=== ATTR  %s %v %v\n", c.name, key, value)
	}
}

// checkFuzz panics where a method of F is called by the fuzz target, which has a T of its own.
func (c *common) checkFuzz(method string) {
	if c.inFuzz {
		panic(fmt.Sprintf("testing: f.%s was called inside the fuzz target, use t.%s instead", method, method))
	}
}

func fmtDuration(d time.Duration) string { return fmt.Sprintf("%.2fs", d.Seconds()) }

package testing

import (
	"context"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"time"
)

// InternalFuzzTarget is a fuzz test with its name.
type InternalFuzzTarget struct {
	Name string
	Fn   func(f *F)
}

// F is a fuzz test: it runs with the inputs that Add has given and those below testdata/fuzz; Gruffle makes up no others.
type F struct {
	common
	state  *testState
	corpus []corpusEntry
	called bool // Fuzz
}

// corpusEntry is one input.
type corpusEntry struct {
	name   string
	values []any
}

// fuzzable are the types that an input may have.
var fuzzable = map[reflect.Type]bool{
	reflect.TypeFor[[]byte]():  true,
	reflect.TypeFor[string]():  true,
	reflect.TypeFor[bool]():    true,
	reflect.TypeFor[byte]():    true,
	reflect.TypeFor[rune]():    true,
	reflect.TypeFor[float32](): true,
	reflect.TypeFor[float64](): true,
	reflect.TypeFor[int]():     true,
	reflect.TypeFor[int8]():    true,
	reflect.TypeFor[int16]():   true,
	reflect.TypeFor[int64]():   true,
	reflect.TypeFor[uint]():    true,
	reflect.TypeFor[uint16]():  true,
	reflect.TypeFor[uint32]():  true,
	reflect.TypeFor[uint64]():  true,
}

// Helper marks the calling function: what it logs has the place of its caller.
func (f *F) Helper() {
	if f.inFuzz {
		panic("testing: f.Helper was called inside the fuzz target, use t.Helper instead")
	}
	f.common.helper(2)
}

// Fail marks the test as failed, and goes on.
func (f *F) Fail() {
	if f.inFuzz {
		panic("testing: f.Fail was called inside the fuzz target, use t.Fail instead")
	}
	f.common.Fail()
}

// Skipped tells whether the test was skipped.
func (f *F) Skipped() bool {
	if f.inFuzz {
		panic("testing: f.Skipped was called inside the fuzz target, use t.Skipped instead")
	}
	return f.common.Skipped()
}

// Add adds an input.
func (f *F) Add(args ...any) {
	var values []any
	for _, a := range args {
		if t := reflect.TypeOf(a); !fuzzable[t] {
			panic(fmt.Sprintf("testing: unsupported type to Add %v", t))
		}
		values = append(values, a)
	}
	f.corpus = append(f.corpus, corpusEntry{fmt.Sprintf("seed#%d", len(f.corpus)), values})
}

// Fuzz runs ff, a function of a *T and the values of an input, as a subtest for every input.
func (f *F) Fuzz(ff any) {
	if f.called {
		panic("testing: F.Fuzz called more than once")
	}
	f.called = true
	if f.failed {
		return
	}
	f.Helper()
	fn := reflect.ValueOf(ff)
	t := fn.Type()
	if t.Kind() != reflect.Func {
		panic("testing: F.Fuzz must receive a function")
	}
	if t.NumIn() < 2 || t.In(0) != reflect.TypeFor[*T]() {
		panic("testing: fuzz target must receive at least two arguments, where the first argument is a *T")
	}
	if t.NumOut() != 0 {
		panic("testing: fuzz target must not return a value")
	}
	var types []reflect.Type
	for i := 1; i < t.NumIn(); i++ {
		if !fuzzable[t.In(i)] {
			panic(fmt.Sprintf("testing: unsupported type for fuzzing %v", t.In(i)))
		}
		types = append(types, t.In(i))
	}
	for _, e := range f.corpus {
		if err := checkCorpus(e.values, types); err != nil {
			f.Fatal(err)
		}
	}
	files, err := readCorpus("testdata/fuzz/"+f.name, types)
	if err != nil {
		f.Fatal(err)
	}
	f.corpus = append(f.corpus, files...)
	for _, e := range f.corpus {
		f.runEntry(fn, e)
	}
}

// checkCorpus tells what keeps values from being arguments of these types.
func checkCorpus(values []any, types []reflect.Type) error {
	if len(values) != len(types) {
		return fmt.Errorf("wrong number of values in corpus entry: %d, want %d", len(values), len(types))
	}
	got := make([]reflect.Type, len(values))
	for i, v := range values {
		got[i] = reflect.TypeOf(v)
	}
	for i := range types {
		if got[i] != types[i] {
			return fmt.Errorf("mismatched types in corpus entry: %v, want %v", got, types)
		}
	}
	return nil
}

// runEntry runs the fuzz target with one input.
func (f *F) runEntry(fn reflect.Value, e corpusEntry) {
	name, ok, _ := f.state.match.fullName(&f.common, e.name)
	if !ok {
		return
	}
	pcs := make([]uintptr, 50)
	pcs = pcs[:runtime.Callers(2, pcs)]
	t := &T{
		common: common{
			barrier: make(chan bool),
			signal:  make(chan bool, 1),
			name:    name,
			parent:  &f.common,
			level:   f.level + 1,
			creator: pcs,
			chatty:  f.chatty,
		},
		state: f.state,
	}
	t.begin(context.Background())
	if t.chatty != nil {
		t.chatty.update(name, "=== RUN   %s\n", name)
	}
	f.inFuzz = true
	go tRunner(t, func(t *T) {
		args := []reflect.Value{reflect.ValueOf(t)}
		for _, v := range e.values {
			args = append(args, reflect.ValueOf(v))
		}
		fn.Call(args)
	})
	<-t.signal
	f.inFuzz = false
	if t.chatty != nil && t.chatty.json {
		t.chatty.update(f.name, "=== NAME  %s\n", f.name)
	}
}

// runFuzzTests runs the fuzz tests that fit with their inputs.
func runFuzzTests(match matchFunc, tests []InternalFuzzTarget, deadline time.Time) (ran, ok bool) {
	ok = true
	if len(tests) == 0 {
		return ran, ok
	}
	for _, procs := range cpuList() {
		runtime.GOMAXPROCS(procs)
		for i := uint(0); i < *count; i++ {
			if shouldFailFast() {
				break
			}
			state := newTestState(*parallel, newMatcher(match, *runPattern, "-test.run", *skipPattern))
			state.deadline = deadline
			root := newRoot(state)
			for _, test := range tests {
				if shouldFailFast() {
					break
				}
				name, fits, _ := state.match.fullName(nil, test.Name)
				if !fits {
					continue
				}
				runFuzzTest(root, name, test.Fn)
			}
			ok = ok && !root.Failed()
			ran = ran || root.ran
		}
	}
	return ran, ok
}

func runFuzzTest(root *T, name string, fn func(*F)) {
	f := &F{
		common: common{
			signal:  make(chan bool, 1),
			barrier: make(chan bool),
			name:    name,
			parent:  &root.common,
			level:   root.level + 1,
			chatty:  root.chatty,
		},
		state: root.state,
	}
	f.begin(context.Background())
	if f.chatty != nil {
		f.chatty.update(name, "=== RUN   %s\n", name)
	}
	go fRunner(f, fn)
	<-f.signal
	if f.chatty != nil && f.chatty.json {
		f.chatty.update(root.name, "=== NAME  %s\n", root.name)
	}
}

// fRunner is the goroutine of a fuzz test.
func fRunner(f *F, fn func(*F)) {
	f.runner = callerName(0)
	running.Store(f.name, time.Now())
	defer func() {
		f.inFuzz = false
		if f.Failed() {
			numFailed.Add(1)
		}
		reason := recover()
		f.mu.RLock()
		if reason == nil && !f.finished && !f.called {
			reason = errGoexit
		}
		f.mu.RUnlock()
		if reason != nil {
			f.Fail()
			if p := f.runCleanup(true); p != nil {
				f.Logf("cleanup panicked with %v", p)
			}
			for c := &f.common; c.parent != nil; c = c.parent {
				c.mu.Lock()
				c.duration += time.Since(c.start)
				d := c.duration
				c.mu.Unlock()
				c.flushToParent(c.name, "--- FAIL: %s (%s)\n", c.name, fmtDuration(d))
			}
			panic(reason)
		}
		f.duration += time.Since(f.start)
		if len(f.sub) > 0 {
			f.state.release()
			close(f.barrier)
			for _, sub := range f.sub {
				<-sub.signal
			}
			f.runCleanup(false)
			f.state.waitParallel()
		}
		running.Delete(f.name)
		f.report()
		f.mu.Lock()
		f.done = true
		f.mu.Unlock()
		f.setRan()
		f.signal <- true
	}()
	defer func() {
		if len(f.sub) == 0 {
			f.runCleanup(false)
		}
	}()
	f.start = time.Now()
	fn(f)
	f.mu.Lock()
	f.finished = true
	f.mu.Unlock()
}

// report shows what came of the test.
func (f *F) report() {
	f.mu.Lock()
	f.o.flush()
	f.mu.Unlock()
	d := fmtDuration(f.duration)
	const format = "--- %s: %s (%s)\n"
	switch {
	case f.Failed():
		f.flushToParent(f.name, format, "FAIL", f.name, d)
	case f.chatty == nil:
		// Only failures are shown.
	case f.Skipped():
		f.flushToParent(f.name, format, "SKIP", f.name, d)
	default:
		f.flushToParent(f.name, format, "PASS", f.name, d)
	}
}

// readCorpus reads the inputs in a directory, which need not exist.
func readCorpus(dir string, types []reflect.Type) ([]corpusEntry, error) {
	files, err := os.ReadDir(dir)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading seed corpus from testdata: %v", err)
	}
	var corpus []corpusEntry
	for _, file := range files {
		if file.IsDir() {
			continue
		}
		path := dir + "/" + file.Name()
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("failed to read corpus file: %v", err)
		}
		values, err := decodeCorpus(data)
		if err == nil {
			err = checkCorpus(values, types)
		}
		if err != nil {
			return nil, fmt.Errorf("%q: %v", path, err)
		}
		corpus = append(corpus, corpusEntry{file.Name(), values})
	}
	return corpus, nil
}

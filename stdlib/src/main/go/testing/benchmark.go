package testing

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode"
)

// InternalBenchmark is a benchmark with its name.
type InternalBenchmark struct {
	Name string
	F    func(b *B)
}

// maxIterations is how often a benchmark is run at most, unless it was asked for.
const maxIterations = 1_000_000_000

// B is a benchmark.
type B struct {
	common

	// N is how often the function has to do what is measured.
	N int

	importPath  string
	state       *benchState // nil: called by Benchmark
	fn          func(b *B)
	benchTime   benchTimeFlag
	parallelism int // goroutines for each processor in RunParallel
	timerOn     bool
	showAllocs  bool
	bytes       int64
	extra       map[string]float64
	startMem    memCount
	mem         memCount // as far as it has been measured
	lastN       int
	lastTime    time.Duration
	missing     bool // a subbenchmark is to be run only
	result      BenchmarkResult

	loopN    int // iterations of Loop so far
	loopEnd  int // with how many it looks at the clock again; 0: not begun
	loopHeld int // loopEnd while the timer is stopped, which Loop finds in nextLoop then
	loopDone bool
}

// smallest is how many bytes an object of the Java machine has at least.
const smallest = 16

// memCount is what the runtime has counted of allocation.
type memCount struct{ allocs, bytes uint64 }

func readMem() memCount {
	allocs, bytes := memCounts()
	return memCount{allocs, bytes}
}

// StartTimer goes on measuring.
func (b *B) StartTimer() {
	if !b.timerOn {
		b.startMem = readMem()
		b.start = time.Now()
		b.timerOn = true
		b.loopEnd += b.loopHeld
		b.loopHeld = 0
	}
}

// StopTimer stops measuring for a while.
func (b *B) StopTimer() {
	if b.timerOn {
		b.duration += time.Since(b.start)
		now := readMem()
		b.mem.allocs += now.allocs - b.startMem.allocs
		b.mem.bytes += now.bytes - b.startMem.bytes
		b.mem.allocs = min(b.mem.allocs, b.mem.bytes/smallest) // what the compiler has made away with was counted too
		b.timerOn = false
		b.loopHeld = b.loopEnd
		b.loopEnd = 0
	}
}

// ResetTimer forgets what has been measured.
func (b *B) ResetTimer() {
	if b.extra == nil {
		b.extra = map[string]float64{}
	} else {
		clear(b.extra)
	}
	if b.timerOn {
		b.startMem = readMem()
		b.start = time.Now()
	}
	b.duration = 0
	b.mem = memCount{}
}

// SetBytes says how many bytes an iteration works on.
func (b *B) SetBytes(n int64) { b.bytes = n }

// ReportAllocs shows allocations as -test.benchmem does.
func (b *B) ReportAllocs() { b.showAllocs = true }

// Elapsed returns what has been measured so far.
func (b *B) Elapsed() time.Duration {
	d := b.duration
	if b.timerOn {
		d += time.Since(b.start)
	}
	return d
}

// ReportMetric adds a figure to the result, or takes the place of one.
func (b *B) ReportMetric(n float64, unit string) {
	if unit == "" {
		panic("metric unit must not be empty")
	}
	if strings.ContainsFunc(unit, unicode.IsSpace) {
		panic("metric unit must not contain whitespace")
	}
	b.extra[unit] = n
}

// runN calls the function for n iterations.
func (b *B) runN(n int) {
	benchMu.Lock()
	defer benchMu.Unlock()
	b.begin(context.Background())
	defer func() {
		b.runCleanup(false)
	}()
	runtime.GC() // what came before does not count
	b.ResetTimer()
	b.N = n
	b.loopN, b.loopEnd, b.loopHeld, b.loopDone = 0, 0, 0, false
	b.parallelism = 1
	b.StartTimer()
	b.fn(b)
	b.StopTimer()
	b.lastN, b.lastTime = n, b.duration
	if b.loopN > 0 && !b.loopDone && !b.failed {
		b.Fatal("benchmark function returned without B.Loop() == false (break or return in loop?)")
	}
}

var benchMu sync.Mutex

// once runs one iteration, and tells whether the benchmark has to be measured further.
func (b *B) once() bool {
	if b.state != nil {
		if n := len(b.name) + b.state.extraLen + 1; n > b.state.maxLen {
			b.state.maxLen = n + 8 // room for names of subbenchmarks
		}
	}
	b.runner = "testing.(*B).runN"
	go func() {
		defer func() { b.signal <- true }()
		b.runN(1)
	}()
	<-b.signal
	if b.failed {
		if b.state != nil { // Benchmark tells by its result alone
			fmt.Printf("%s--- FAIL: %s\n%s", b.chatty.prefix(), b.name, b.output)
		}
		return false
	}
	b.mu.RLock()
	finished := b.finished
	b.mu.RUnlock()
	if b.hasSub.Load() || finished {
		tag := "BENCH"
		if b.skipped {
			tag = "SKIP"
		}
		if b.chatty != nil && (len(b.output) > 0 || finished) {
			b.trim()
			fmt.Fprintf(os.Stdout, "%s--- %s: %s\n%s", b.chatty.prefix(), tag, b.name, b.output)
		}
		return false
	}
	return true
}

// measure runs the benchmark until its time is up.
func (b *B) measure() BenchmarkResult {
	if b.state != nil {
		b.state.header(b.importPath)
	}
	go func() {
		defer func() { b.signal <- true }()
		b.launch()
	}()
	<-b.signal
	return b.result
}

func (b *B) launch() {
	defer func() {
		b.result = BenchmarkResult{b.N, b.duration, b.bytes, b.mem.allocs, b.mem.bytes, b.extra}
	}()
	switch {
	case b.loopN > 0: // Loop has done it in the first round
	case b.benchTime.n > 0:
		if b.benchTime.n > 1 {
			b.runN(b.benchTime.n)
		}
	default:
		for n := 1; !b.failed && b.duration < b.benchTime.d && n < maxIterations; {
			n = nextN(b.benchTime.d, b.N, b.duration, n)
			b.runN(n)
		}
	}
}

// nextN estimates how many iterations will take that long: a fifth more than the last ones say, but not a hundred times as many.
func nextN(goal time.Duration, lastN int, last time.Duration, n int) int {
	want := int64(goal) * int64(lastN) / max(int64(last), 1)
	want += want / 5
	want = min(want, 100*int64(n))
	want = max(want, int64(n)+1)
	return int(min(want, maxIterations))
}

// Loop tells whether the benchmark has to go on; what stands before and behind the loop is not measured.
func (b *B) Loop() bool {
	if b.loopN < b.loopEnd {
		b.loopN++
		return true
	}
	return b.nextLoop()
}

func (b *B) nextLoop() bool {
	if !b.timerOn {
		b.Fatal("B.Loop called with timer stopped")
	}
	if b.loopEnd == 0 {
		b.loopEnd = 1
		if b.benchTime.n > 0 {
			b.loopEnd = b.benchTime.n
		}
		b.loopN = 1
		b.N = 0 // in such a loop it means nothing
		b.ResetTimer()
		return true
	}
	if b.benchTime.n == 0 && b.Elapsed() < b.benchTime.d && b.loopN < maxIterations {
		b.loopEnd = nextN(b.benchTime.d, b.loopN, b.Elapsed(), b.loopN)
		b.loopN++
		return true
	}
	b.StopTimer()
	b.N = b.loopN
	b.loopDone = true
	return false
}

// Run runs f as a subbenchmark. One that has any is not measured itself.
func (b *B) Run(name string, f func(b *B)) bool {
	b.hasSub.Store(true)
	benchMu.Unlock()
	defer benchMu.Lock()
	full, ok, partial := name, true, false
	if b.state != nil {
		full, ok, partial = b.state.match.fullName(&b.common, name)
	}
	if !ok {
		return true
	}
	pcs := make([]uintptr, 50)
	pcs = pcs[:runtime.Callers(2, pcs)]
	sub := &B{
		common: common{
			signal:  make(chan bool),
			name:    full,
			parent:  &b.common,
			level:   b.level + 1,
			creator: pcs,
			chatty:  b.chatty,
			bench:   true,
		},
		importPath: b.importPath,
		fn:         f,
		benchTime:  b.benchTime,
		state:      b.state,
	}
	if partial {
		sub.hasSub.Store(true) // only its subbenchmarks are wanted
	}
	if b.chatty != nil {
		if b.state != nil {
			b.state.header(b.importPath)
		}
		if b.chatty.json {
			sub.chatty.update(full, "=== RUN   %s\n", full)
		}
		fmt.Println(full)
	}
	if sub.once() {
		sub.run()
	}
	b.add(sub.result)
	return !sub.failed
}

// add sums up the results of subbenchmarks, for Benchmark.
func (b *B) add(other BenchmarkResult) {
	r := &b.result
	r.N = 1
	r.T += time.Duration(other.NsPerOp())
	if other.Bytes == 0 {
		b.missing = true
		r.Bytes = 0
	}
	if !b.missing {
		r.Bytes += other.Bytes
	}
	r.MemAllocs += uint64(other.AllocsPerOp())
	r.MemBytes += uint64(other.AllocedBytesPerOp())
}

// run measures, and shows the result where there is a table.
func (b *B) run() {
	if b.state != nil {
		b.state.process(b)
	} else {
		b.measure()
	}
}

// trim keeps what a benchmark logs from filling the screen.
func (b *B) trim() {
	lines := strings.SplitAfterN(string(b.output), "\n", 11)
	if len(lines) > 10 {
		b.output = []byte(strings.Join(lines[:10], "") + "\n\t... [output truncated]\n")
	}
}

// PB hands out iterations to the goroutines of RunParallel.
type PB struct {
	shared *atomic.Uint64
	grain  uint64
	cached uint64
	total  uint64
}

// Next tells whether there is one more.
func (pb *PB) Next() bool {
	if pb.cached == 0 {
		n := pb.shared.Add(pb.grain)
		switch {
		case n <= pb.total:
			pb.cached = pb.grain
		case n < pb.total+pb.grain:
			pb.cached = pb.total + pb.grain - n
		default:
			return false
		}
	}
	pb.cached--
	return true
}

// RunParallel runs body on several goroutines, which share b.N iterations.
func (b *B) RunParallel(body func(*PB)) {
	if b.N == 0 {
		return
	}
	// A share should take 100 µs, so that handing it out costs nothing.
	grain := uint64(0)
	if b.lastN > 0 && b.lastTime > 0 {
		grain = 100_000 * uint64(b.lastN) / uint64(b.lastTime)
	}
	grain = min(max(grain, 1), 10_000)
	var shared atomic.Uint64
	goroutines := b.parallelism * runtime.GOMAXPROCS(0)
	var wg sync.WaitGroup
	for range goroutines {
		wg.Go(func() { body(&PB{shared: &shared, grain: grain, total: uint64(b.N)}) })
	}
	wg.Wait()
	if shared.Load() <= uint64(b.N) && !b.Failed() {
		b.Fatal("RunParallel: body exited without pb.Next() == false")
	}
}

// SetParallelism sets how many goroutines RunParallel has for each processor.
func (b *B) SetParallelism(p int) {
	if p >= 1 {
		b.parallelism = p
	}
}

// Benchmark measures f.
func Benchmark(f func(b *B)) BenchmarkResult {
	b := &B{
		common: common{
			signal: make(chan bool),
			bench:  true,
		},
		fn:        f,
		benchTime: benchTime,
	}
	b.begin(context.Background())
	if b.once() {
		headerShown.Do(func() {})
		b.run()
	}
	return b.result
}

// RunBenchmarks is for programs that other tools have made.
func RunBenchmarks(matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) {
	runBenchmarks("", matchString, benchmarks)
}

// benchState is what the benchmarks of one run share.
type benchState struct {
	match    *matcher
	maxLen   int // of a name in the table
	extraLen int // of -N behind it
}

// headerShown is of the whole process, as in Go: after a call of Benchmark no table has a header.
var headerShown sync.Once

func runBenchmarks(importPath string, match matchFunc, benchmarks []InternalBenchmark) bool {
	if *benchPattern == "" {
		return true
	}
	cpus := cpuList()
	state := &benchState{match: newMatcher(match, *benchPattern, "-test.bench", *skipPattern)}
	for _, procs := range cpus {
		state.extraLen = max(state.extraLen, len(benchName("", procs)))
	}
	var list []InternalBenchmark
	for _, b := range benchmarks {
		if _, ok, _ := state.match.fullName(nil, b.Name); ok {
			list = append(list, b)
			state.maxLen = max(state.maxLen, len(b.Name)+2*state.extraLen+1) // as in Go
		}
	}
	root := &B{
		common: common{
			signal: make(chan bool),
			bench:  true,
			chatty: newChatty(os.Stdout),
		},
		importPath: importPath,
		benchTime:  benchTime,
		state:      state,
	}
	root.fn = func(b *B) {
		for _, x := range list {
			b.Run(x.Name, x.F)
		}
	}
	root.runN(1)
	return !root.failed
}

// header shows, once, what the table is about.
func (s *benchState) header(importPath string) {
	headerShown.Do(func() {
		fmt.Printf("goos: %s\n", runtime.GOOS)
		fmt.Printf("goarch: %s\n", runtime.GOARCH)
		if importPath != "" {
			fmt.Printf("pkg: %s\n", importPath)
		}
		if cpu := cpuName(); cpu != "" {
			fmt.Printf("cpu: %s\n", cpu)
		}
	})
}

// process measures a benchmark for each -test.cpu and -test.count, and shows a line for each.
func (s *benchState) process(b *B) {
	for i, procs := range cpuList() {
		for j := uint(0); j < *count; j++ {
			runtime.GOMAXPROCS(procs)
			name := benchName(b.name, procs)
			s.header(b.importPath)
			if b.chatty == nil {
				fmt.Printf("%-*s\t", s.maxLen, name)
			}
			if i > 0 || j > 0 {
				b = &B{
					common:     common{signal: make(chan bool), name: b.name, chatty: b.chatty, bench: true, parent: b.parent, level: b.level},
					importPath: b.importPath,
					fn:         b.fn,
					benchTime:  b.benchTime,
				}
				b.once()
			}
			r := b.measure()
			if b.failed {
				fmt.Printf("%s--- FAIL: %s\n%s", b.chatty.prefix(), name, b.output)
				continue
			}
			line := r.String()
			if b.chatty != nil {
				fmt.Printf("%-*s\t", s.maxLen, name)
			}
			if *benchMemory || b.showAllocs {
				line += "\t" + r.MemString()
			}
			fmt.Println(line)
			if len(b.output) > 0 {
				b.trim()
				fmt.Printf("%s--- BENCH: %s\n%s", b.chatty.prefix(), name, b.output)
			}
			if p := runtime.GOMAXPROCS(-1); p != procs {
				fmt.Fprintf(os.Stderr, "testing: %s left GOMAXPROCS set to %d\n", name, p)
			}
		}
	}
}

// benchName is a benchmark's name in the table.
func benchName(name string, procs int) string {
	if procs == 1 {
		return name
	}
	return fmt.Sprintf("%s-%d", name, procs)
}

// cpuName returns what the system calls its processor, "" where it does not say.
func cpuName() string {
	data, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(data)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(key) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

// Package testing runs tests, benchmarks and examples; gruffle test makes the program that calls it.
package testing

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"
)

// The flags of a test program; nil before Init.
var (
	short                *bool
	failFast             *bool
	outputDir            *string
	artifacts            *bool
	verbosity            verboseFlag
	coverProfile         *string
	gocoverdir           *string
	listPattern          *string
	runPattern           *string
	skipPattern          *string
	benchPattern         *string
	benchMemory          *bool
	benchTime            = benchTimeFlag{d: time.Second}
	fuzzPattern          *string
	fuzzTime             benchTimeFlag
	fuzzMinimizeTime     = benchTimeFlag{d: time.Minute}
	memProfile           *string
	memProfileRate       *int
	cpuProfile           *string
	blockProfile         *string
	blockProfileRate     *int
	mutexProfile         *string
	mutexProfileFraction *int
	panicOnExit0         *bool
	traceFile            *string
	timeout              *time.Duration
	cpuListText          *string
	parallel             *int
	testlogFile          *string
	shuffle              *string
	fullPath             *bool
	count                *uint

	initialized bool
)

// Init registers the flags of a test program; MainStart does it, and so does whoever calls Benchmark outside of one.
func Init() {
	if initialized {
		return
	}
	initialized = true
	short = flag.Bool("test.short", false, "run smaller test suite to save time")
	failFast = flag.Bool("test.failfast", false, "do not start new tests after the first test failure")
	outputDir = flag.String("test.outputdir", "", "write profiles to `dir`")
	artifacts = flag.Bool("test.artifacts", false, "store test artifacts in test.,outputdir")
	flag.Var(&verbosity, "test.v", "verbose: print additional output")
	count = flag.Uint("test.count", 1, "run tests and benchmarks `n` times")
	coverProfile = flag.String("test.coverprofile", "", "write a coverage profile to `file`")
	gocoverdir = flag.String("test.gocoverdir", "", "write coverage intermediate files to this directory")
	listPattern = flag.String("test.list", "", "list tests, examples, and benchmarks matching `regexp` then exit")
	runPattern = flag.String("test.run", "", "run only tests and examples matching `regexp`")
	skipPattern = flag.String("test.skip", "", "do not list or run tests matching `regexp`")
	memProfile = flag.String("test.memprofile", "", "write an allocation profile to `file`")
	memProfileRate = flag.Int("test.memprofilerate", 0, "set memory allocation profiling `rate` (see runtime.MemProfileRate)")
	cpuProfile = flag.String("test.cpuprofile", "", "write a cpu profile to `file`")
	blockProfile = flag.String("test.blockprofile", "", "write a goroutine blocking profile to `file`")
	blockProfileRate = flag.Int("test.blockprofilerate", 1, "set blocking profile `rate` (see runtime.SetBlockProfileRate)")
	mutexProfile = flag.String("test.mutexprofile", "", "write a mutex contention profile to the named file after execution")
	mutexProfileFraction = flag.Int("test.mutexprofilefraction", 1, "if >= 0, calls runtime.SetMutexProfileFraction()")
	panicOnExit0 = flag.Bool("test.paniconexit0", false, "panic on call to os.Exit(0)")
	traceFile = flag.String("test.trace", "", "write an execution trace to `file`")
	timeout = flag.Duration("test.timeout", 0, "panic test binary after duration `d` (default 0, timeout disabled)")
	cpuListText = flag.String("test.cpu", "", "comma-separated `list` of cpu counts to run each test with")
	parallel = flag.Int("test.parallel", runtime.GOMAXPROCS(0), "run at most `n` tests in parallel")
	testlogFile = flag.String("test.testlogfile", "", "write test action log to `file` (for use only by cmd/go)")
	shuffle = flag.String("test.shuffle", "off", "randomize the execution order of tests and benchmarks")
	fullPath = flag.Bool("test.fullpath", false, "show full file names in error messages")
	benchPattern = flag.String("test.bench", "", "run only benchmarks matching `regexp`")
	benchMemory = flag.Bool("test.benchmem", false, "print memory allocations for benchmarks")
	flag.Var(&benchTime, "test.benchtime", "run each benchmark for duration `d` or N times if `d` is of the form Nx")
	fuzzPattern = flag.String("test.fuzz", "", "run the fuzz test matching `regexp`")
	flag.Var(&fuzzTime, "test.fuzztime", "time to spend fuzzing; default is to run indefinitely")
	flag.Var(&fuzzMinimizeTime, "test.fuzzminimizetime", "time to spend minimizing a value after finding a failing input")
	flag.String("test.fuzzcachedir", "", "directory where interesting fuzzing inputs are stored (for use only by cmd/go)")
	flag.Bool("test.fuzzworker", false, "coordinate with the parent process to fuzz random values (for use only by cmd/go)")
}

// unsupported names the flags that ask for what Gruffle has not.
func unsupported() error {
	for _, f := range []struct {
		name string
		set  bool
	}{
		{"fuzz", *fuzzPattern != ""},
		{"gocoverdir", *gocoverdir != ""},
	} {
		if f.set {
			return fmt.Errorf("-test.%s is not supported by gruffle", f.name)
		}
	}
	return nil
}

// verboseFlag is -test.v: on, or test2json, which marks the lines that a program is to read.
type verboseFlag struct {
	on   bool
	json bool
}

func (f *verboseFlag) IsBoolFlag() bool { return true }

func (f *verboseFlag) Set(s string) error {
	switch s {
	case "true", "test2json":
		f.on = true
		f.json = s == "test2json"
	case "false":
		f.on, f.json = false, false
	default:
		return fmt.Errorf("invalid flag -test.v=%s", s)
	}
	return nil
}

func (f *verboseFlag) String() string {
	switch {
	case f.json:
		return "test2json"
	case f.on:
		return "true"
	}
	return "false"
}

func (f *verboseFlag) Get() any {
	if f.json {
		return "test2json"
	}
	return f.on
}

// benchTimeFlag is -test.benchtime: for how long, or how often.
type benchTimeFlag struct {
	d time.Duration
	n int
}

func (f *benchTimeFlag) String() string {
	if f.n > 0 {
		return strconv.Itoa(f.n) + "x"
	}
	return f.d.String()
}

func (f *benchTimeFlag) Set(s string) error {
	if times, ok := strings.CutSuffix(s, "x"); ok {
		n, err := strconv.ParseInt(times, 10, 0)
		if err != nil || n < 0 || n == 0 && s != "0x" {
			return fmt.Errorf("invalid count")
		}
		*f = benchTimeFlag{n: int(n)}
		return nil
	}
	d, err := time.ParseDuration(s)
	if err != nil || d <= 0 {
		return fmt.Errorf("invalid duration")
	}
	*f = benchTimeFlag{d: d}
	return nil
}

// Short tells whether -test.short is set.
func Short() bool {
	if short == nil {
		panic("testing: Short called before Init")
	}
	if !flag.Parsed() {
		panic("testing: Short called before Parse")
	}
	return *short
}

// Verbose tells whether -test.v is set.
func Verbose() bool {
	if !flag.Parsed() {
		panic("testing: Verbose called before Parse")
	}
	return verbosity.on
}

// isTestProgram tells whether gruffle test made the program.
func isTestProgram() bool

// Testing tells whether the program is one that tests.
func Testing() bool { return isTestProgram() }

// CoverBlock is a stretch of source between two places where control may branch.
type CoverBlock struct {
	Line0 uint32
	Col0  uint16
	Line1 uint32
	Col1  uint16
	Stmts uint16
}

// Cover is what a covered program counts.
type Cover struct {
	Mode            string
	Counters        map[string][]uint32
	Blocks          map[string][]CoverBlock
	CoveredPackages string
}

// cpuList reads -test.cpu.
func cpuList() []int {
	var list []int
	for _, s := range strings.Split(*cpuListText, ",") {
		s = strings.TrimSpace(s)
		if s == "" {
			continue
		}
		n, err := strconv.Atoi(s)
		if err != nil || n <= 0 {
			fmt.Fprintf(os.Stderr, "testing: invalid value %q for -test.cpu\n", s)
			os.Exit(1)
		}
		list = append(list, n)
	}
	if list == nil {
		list = append(list, runtime.GOMAXPROCS(-1))
	}
	return list
}

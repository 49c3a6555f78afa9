package testing

import (
	"flag"
	"fmt"
	"internal/hooks"
	"math/rand"
	"os"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"time"
)

// testDeps is what a test program gives besides its tests.
type testDeps interface {
	MatchString(pat, str string) (bool, error)
	ImportPath() string
}

// M runs a test program; TestMain gets it.
type M struct {
	deps       testDeps
	tests      []InternalTest
	benchmarks []InternalBenchmark
	fuzz       []InternalFuzzTarget
	examples   []InternalExample

	runs     int
	exitCode int
	timer    *time.Timer
}

// MainStart is for the program that gruffle test makes.
func MainStart(deps testDeps, tests []InternalTest, benchmarks []InternalBenchmark, fuzzTargets []InternalFuzzTarget, examples []InternalExample) *M {
	Init()
	return &M{deps: deps, tests: tests, benchmarks: benchmarks, fuzz: fuzzTargets, examples: examples}
}

type onlyMatch matchFunc

func (f onlyMatch) MatchString(pat, str string) (bool, error) { return f(pat, str) }
func (f onlyMatch) ImportPath() string                        { return "" }

// Main is for programs that other tools have made.
func Main(matchString func(pat, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) {
	os.Exit(MainStart(onlyMatch(matchString), tests, benchmarks, nil, examples).Run())
}

// Run runs everything, and returns the exit code.
func (m *M) Run() (code int) {
	defer func() { code = m.exitCode }()
	m.runs++
	if !flag.Parsed() {
		flag.Parse()
	}
	if *parallel < 1 {
		fmt.Fprintln(os.Stderr, "testing: -parallel can only be given a positive integer")
		flag.Usage()
		m.exitCode = 2
		return
	}
	if *coverProfile != "" && CoverMode() == "" {
		fmt.Fprintln(os.Stderr, "testing: cannot use -test.coverprofile because test binary was not built with coverage enabled")
		m.exitCode = 2
		return
	}
	if err := unsupported(); err != nil {
		fmt.Fprintln(os.Stderr, "testing:", err)
		m.exitCode = 2
		return
	}
	if *listPattern != "" {
		m.list()
		m.exitCode = 0
		return
	}
	if *shuffle != "off" && !m.shuffle() {
		m.exitCode = 2
		return
	}
	if *panicOnExit0 {
		hooks.PanicOnExitZero = true
		defer func() { hooks.PanicOnExitZero = false }()
	}
	finish, err := m.startProfiles()
	if err != nil {
		fmt.Fprintln(os.Stderr, "testing:", err)
		m.exitCode = 2
		return
	}
	m.exitCode = 1
	chatty := newChatty(os.Stdout)
	deadline := m.startAlarm()
	match := matchFunc(m.deps.MatchString)
	testRan, testOK := runTests(match, m.tests, deadline)
	fuzzRan, fuzzOK := runFuzzTests(match, m.fuzz, deadline)
	exampleRan, exampleOK := runExamples(match, m.examples)
	m.stopAlarm()
	if !testRan && !exampleRan && !fuzzRan && *benchPattern == "" {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	word := "FAIL"
	if testOK && fuzzOK && exampleOK && runBenchmarks(m.deps.ImportPath(), match, m.benchmarks) {
		word = "PASS"
		m.exitCode = 0
	}
	fmt.Print(chatty.prefix(), word, "\n")
	finish()
	reportCoverage()
	return
}

// shuffle brings tests and benchmarks into another order; the seed is shown, so that it can be repeated.
func (m *M) shuffle() bool {
	seed := time.Now().UnixNano()
	if *shuffle != "on" {
		n, err := strconv.ParseInt(*shuffle, 10, 64)
		if err != nil {
			fmt.Fprintln(os.Stderr, `testing: -shuffle should be "off", "on", or a valid integer:`, err)
			return false
		}
		seed = n
	}
	fmt.Println("-test.shuffle", seed)
	r := rand.New(rand.NewSource(seed))
	r.Shuffle(len(m.tests), func(i, j int) { m.tests[i], m.tests[j] = m.tests[j], m.tests[i] })
	r.Shuffle(len(m.benchmarks), func(i, j int) { m.benchmarks[i], m.benchmarks[j] = m.benchmarks[j], m.benchmarks[i] })
	return true
}

// list prints the names that fit -test.list.
func (m *M) list() {
	match := matchFunc(m.deps.MatchString)
	if _, err := match(*listPattern, "non-empty"); err != nil {
		fmt.Fprintf(os.Stderr, "testing: invalid regexp in -test.list (%q): %s\n", *listPattern, err)
		os.Exit(1)
	}
	show := func(name string) {
		if ok, _ := match(*listPattern, name); ok {
			fmt.Println(name)
		}
	}
	for _, t := range m.tests {
		show(t.Name)
	}
	for _, b := range m.benchmarks {
		show(b.Name)
	}
	for _, f := range m.fuzz {
		show(f.Name)
	}
	for _, e := range m.examples {
		show(e.Name)
	}
}

// startAlarm sees to it that the program ends with the stacks of all goroutines after -test.timeout.
func (m *M) startAlarm() time.Time {
	if *timeout <= 0 {
		return time.Time{}
	}
	deadline := time.Now().Add(*timeout)
	m.timer = time.AfterFunc(*timeout, func() {
		debug.SetTraceback("all")
		extra := ""
		if list := runningTests(); len(list) > 0 {
			extra = "\nrunning tests:\n\t" + strings.Join(list, "\n\t") // a report of a panic is indented
		}
		panic(fmt.Sprintf("test timed out after %v%s", *timeout, extra))
	})
	return deadline
}

// runningTests names the tests that are going on, and for how long.
func runningTests() []string {
	var list []string
	running.Range(func(k, v any) bool {
		list = append(list, fmt.Sprintf("%s (%v)", k, time.Since(v.(time.Time)).Round(time.Second)))
		return true
	})
	slices.Sort(list)
	return list
}

func (m *M) stopAlarm() {
	if m.timer != nil {
		m.timer.Stop()
	}
}

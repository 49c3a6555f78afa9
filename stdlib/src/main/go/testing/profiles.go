package testing

import (
	"fmt"
	"io"
	"os"
	"runtime"
)

// profiler is what a test program gives that was made to write profiles: package testing does not import runtime/pprof, which is not
// part of every installation.
type profiler interface {
	StartCPUProfile(w io.Writer) error
	StopCPUProfile()
	WriteProfile(name string, w io.Writer) error
	StartTrace(w io.Writer) error
	StopTrace()
}

// startProfiles begins what the flags ask for, and returns what writes it.
func (m *M) startProfiles() (finish func(), err error) {
	if *memProfileRate > 0 {
		runtime.MemProfileRate = *memProfileRate
	}
	var ends []func()
	finish = func() {
		for _, f := range ends {
			f()
		}
	}
	if *cpuProfile == "" && *memProfile == "" && *blockProfile == "" && *mutexProfile == "" && *traceFile == "" {
		return finish, nil
	}
	p, ok := m.deps.(profiler)
	if !ok {
		return finish, fmt.Errorf("this test program was made without profiles")
	}
	if *cpuProfile != "" {
		f := profileFile(*cpuProfile)
		if err := p.StartCPUProfile(f); err != nil {
			return finish, fmt.Errorf("can't start cpu profile: %s", err)
		}
		ends = append(ends, func() { p.StopCPUProfile(); f.Close() })
	}
	if *traceFile != "" {
		f := profileFile(*traceFile)
		if err := p.StartTrace(f); err != nil {
			return finish, fmt.Errorf("can't start tracing: %s", err)
		}
		ends = append(ends, func() { p.StopTrace(); f.Close() })
	}
	later := func(name, file string) {
		ends = append(ends, func() {
			f := profileFile(file)
			if err := p.WriteProfile(name, f); err != nil {
				fmt.Fprintf(os.Stderr, "testing: can't write %s: %s\n", file, err)
				os.Exit(2)
			}
			f.Close()
		})
	}
	if *memProfile != "" {
		ends = append(ends, runtime.GC)
		later("allocs", *memProfile)
	}
	if *blockProfile != "" && *blockProfileRate >= 0 {
		runtime.SetBlockProfileRate(*blockProfileRate)
		later("block", *blockProfile)
	}
	if *mutexProfile != "" && *mutexProfileFraction >= 0 {
		runtime.SetMutexProfileFraction(*mutexProfileFraction)
		later("mutex", *mutexProfile)
	}
	return finish, nil
}

// profileFile makes a file in -test.outputdir.
func profileFile(name string) *os.File {
	if *outputDir != "" && !os.IsPathSeparator(name[0]) {
		name = *outputDir + "/" + name
	}
	f, err := os.Create(name)
	if err != nil {
		fmt.Fprintf(os.Stderr, "testing: %s\n", err)
		os.Exit(2)
	}
	return f
}

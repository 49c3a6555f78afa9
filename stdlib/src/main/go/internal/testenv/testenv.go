// Package testenv tells Go's own tests what there is to test with.
package testenv

import (
	"errors"
	"os"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// Builder returns the name of a machine that builds Go; we are none.
func Builder() string { return "" }

// GoToolPath returns the path of the go command, and skips the test where there is none.
func GoToolPath(t testing.TB) string {
	t.Helper()
	MustHaveGoBuild(t)
	path, err := GoTool()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// GoTool returns the path of the go command.
func GoTool() (string, error) {
	root := findGOROOT()
	if root == "" {
		return "", errors.New("GOROOT not found")
	}
	return root + "/bin/go", nil
}

func findGOROOT() string {
	if root := runtime.GOROOT(); root != "" {
		return root
	}
	// Tests run in the directory of their package, below GOROOT/src.
	dir, err := os.Getwd()
	if err != nil {
		return ""
	}
	if before, _, ok := strings.Cut(dir, "/src/"); ok {
		return before
	}
	return ""
}

// GOROOT returns where Go is installed; without it, the test is skipped, or the program ends if t is nil.
func GOROOT(t testing.TB) string {
	root := findGOROOT()
	if root == "" {
		if t == nil {
			panic("testenv: GOROOT not found")
		}
		t.Helper()
		t.Skip("GOROOT not found")
	}
	return root
}

// HasGoBuild tells whether there is a go command that builds programs: they would not be ours.
func HasGoBuild() bool { return false }

// MustHaveGoBuild skips the test where HasGoBuild is false.
func MustHaveGoBuild(t testing.TB) {
	t.Helper()
	t.Skip("skipping test: 'go build' makes no programs of gruffle's")
}

// HasGoRun tells whether there is a go command that runs programs.
func HasGoRun() bool { return HasGoBuild() }

// MustHaveGoRun skips the test where HasGoRun is false.
func MustHaveGoRun(t testing.TB) {
	t.Helper()
	t.Skip("skipping test: 'go run' runs no programs of gruffle's")
}

// HasParallelism tells whether goroutines run at the same time.
func HasParallelism() bool { return true }

func MustHaveParallelism(t testing.TB) {}

// MustHaveExec skips the test: the test program cannot start itself, since it has no executable file.
func MustHaveExec(t testing.TB) {
	t.Helper()
	t.Skip("skipping test: a program that gruffle runs is no file that could be started")
}

// Executable returns the path of the test program.
func Executable(t testing.TB) string {
	t.Helper()
	MustHaveExec(t)
	return ""
}

// MustHaveExecPath skips the test where there is no such program in PATH.
func MustHaveExecPath(t testing.TB, path string) {
	t.Helper()
	if inPath(path) == "" {
		t.Skipf("skipping test: %s not found in PATH", path)
	}
}

// inPath returns where a program is, "" if there is no such program in PATH.
func inPath(name string) string {
	for _, dir := range strings.Split(os.Getenv("PATH"), ":") {
		path := dir + "/" + name
		if info, err := os.Stat(path); err == nil && info.Mode()&0o111 != 0 && !info.IsDir() {
			return path
		}
	}
	return ""
}

// HasExternalNetwork tells whether the tests may use the network.
func HasExternalNetwork() bool { return false }

// MustHaveExternalNetwork skips the test.
func MustHaveExternalNetwork(t testing.TB) {
	t.Helper()
	t.Skip("skipping test: no external network")
}

// HasCGO tells whether there is cgo; there is none.
func HasCGO() bool { return false }

// MustHaveCGO skips the test.
func MustHaveCGO(t testing.TB) {
	t.Helper()
	t.Skip("skipping test: no cgo")
}

// MustHaveBuildMode skips the test: build modes are gc's.
func MustHaveBuildMode(t testing.TB, buildmode string) {
	t.Helper()
	t.Skipf("build mode %s not supported by gruffle", buildmode)
}

// MustHaveSource skips the test where Go's sources are not installed.
func MustHaveSource(t testing.TB) {
	t.Helper()
	GOROOT(t)
}

// HasSymlink tells whether symbolic links can be made.
func HasSymlink() bool { return true }

func MustHaveSymlink(t testing.TB) {}

// HasLink tells whether hard links can be made.
func HasLink() bool { return true }

func MustHaveLink(t testing.TB) {}

// SkipFlaky skips a test that does not always pass, because of a known issue.
func SkipFlaky(t testing.TB, issue int) {
	t.Helper()
	t.Skip("skipping known flaky test without the -flaky flag; see golang.org/issue/" + strconv.Itoa(issue))
}

// SkipFlakyNet skips a test that relies on a network.
func SkipFlakyNet(t testing.TB) {}

// CPUIsSlow tells whether the processor is one of the slow kinds.
func CPUIsSlow() bool { return false }

// SkipIfShortAndSlow skips the test on such a processor.
func SkipIfShortAndSlow(t testing.TB) {
	if testing.Short() && CPUIsSlow() {
		t.Helper()
		t.Skip("skipping test in -short mode on slow CPU")
	}
}

// OptimizationOff tells whether the compiler does without gc's optimizations: ours has others, so what only they bring about is not
// to be expected.
func OptimizationOff() bool { return true }

// SkipIfOptimizationOff skips a test of gc's optimizations.
func SkipIfOptimizationOff(t testing.TB) {
	t.Helper()
	t.Skip("skipping test of an optimization of gc's")
}

// ParallelOn64Bit runs the test beside others.
func ParallelOn64Bit(t *testing.T) { t.Parallel() }

// CPUProfilingBroken tells whether CPU profiles are of no use.
func CPUProfilingBroken() bool { return true }

// SyscallIsNotSupported tells whether an error says that the system cannot do something.
func SyscallIsNotSupported(err error) bool {
	if err == nil {
		return false
	}
	var errno syscall.Errno
	if errors.As(err, &errno) {
		switch errno {
		case syscall.EPERM, syscall.EROFS, syscall.EINVAL, syscall.ENOSYS, syscall.ENOTSUP:
			return true
		}
	}
	return errors.Is(err, os.ErrPermission) || errors.Is(err, errors.ErrUnsupported)
}

// Sigquit is the signal that makes a Go program print its stacks.
var Sigquit = syscall.SIGQUIT

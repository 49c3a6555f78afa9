package testenv

import (
	"bytes"
	"io"
	"os"
	"strings"
	"testing"
)

// A Cmd is a program to be started: the part of os/exec's Cmd that tests use, since os/exec is not of the library that this package
// is compiled with.
type Cmd struct {
	Path   string
	Args   []string
	Env    []string // nil for this process's
	Dir    string
	Stdout io.Writer // nil for nowhere
	Stderr io.Writer

	ProcessState *os.ProcessState
}

// An ExitError says that a program ended, but not well.
type ExitError struct {
	*os.ProcessState
	Stderr []byte
}

func (e *ExitError) Error() string { return e.ProcessState.String() }

// Command returns a program with its arguments, to be started.
func Command(t testing.TB, name string, args ...string) *Cmd {
	t.Helper()
	path := name
	if !strings.Contains(name, "/") {
		MustHaveExecPath(t, name)
		path = inPath(name)
	}
	return &Cmd{Path: path, Args: append([]string{name}, args...)}
}

// CleanCmdEnv leaves out of the program's environment what would change how the go command works.
func CleanCmdEnv(cmd *Cmd) *Cmd {
	var env []string
	for _, e := range cmd.Environ() {
		if name, _, _ := strings.Cut(e, "="); name != "GODEBUG" && name != "GOTRACEBACK" {
			env = append(env, e)
		}
	}
	cmd.Env = env
	return cmd
}

// Environ returns the environment that the program would get.
func (c *Cmd) Environ() []string {
	if c.Env != nil {
		return append([]string{}, c.Env...)
	}
	return os.Environ()
}

func (c *Cmd) String() string { return strings.Join(c.Args, " ") }

// Output runs the program, and returns what it writes to its standard output.
func (c *Cmd) Output() ([]byte, error) {
	var out, err bytes.Buffer
	c.Stdout = &out
	if c.Stderr == nil {
		c.Stderr = &err
	}
	e := c.Run()
	if x, ok := e.(*ExitError); ok {
		x.Stderr = err.Bytes()
	}
	return out.Bytes(), e
}

// CombinedOutput runs the program, and returns all that it writes.
func (c *Cmd) CombinedOutput() ([]byte, error) {
	var out bytes.Buffer
	c.Stdout, c.Stderr = &out, &out
	err := c.Run()
	return out.Bytes(), err
}

// Run starts the program, and waits until it has ended and closed its outputs.
func (c *Cmd) Run() error {
	none, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	defer none.Close()
	files := []*os.File{none, none, none}
	var ends []*os.File
	var copies []chan error
	defer func() {
		for _, f := range ends {
			f.Close()
		}
	}()
	for i, w := range []io.Writer{c.Stdout, c.Stderr} {
		if w == nil {
			continue
		}
		if i == 1 && w == c.Stdout {
			files[2] = files[1]
			continue
		}
		r, end, err := os.Pipe()
		if err != nil {
			return err
		}
		files[i+1] = end
		ends = append(ends, end)
		done := make(chan error, 1)
		copies = append(copies, done)
		go func() {
			defer r.Close()
			_, err := io.Copy(w, r)
			done <- err
		}()
	}
	process, err := os.StartProcess(c.Path, c.Args, &os.ProcAttr{Dir: c.Dir, Env: c.Env, Files: files})
	if err != nil {
		return err
	}
	for _, f := range ends {
		f.Close()
	}
	ends = nil
	c.ProcessState, err = process.Wait()
	for _, done := range copies {
		if e := <-done; err == nil {
			err = e
		}
	}
	if err == nil && !c.ProcessState.Success() {
		err = &ExitError{ProcessState: c.ProcessState}
	}
	return err
}

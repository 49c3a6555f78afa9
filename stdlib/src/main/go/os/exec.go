package os

import (
	"errors"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

var errReleased = errors.New("os: process already released")

// What a Process is.
const (
	running = iota
	done
	released
)

// A Process is another process.
type Process struct {
	Pid int

	// It was there when somebody began to watch it, as its child or by FindProcess.
	found bool
	state atomic.Uint32
	// Whoever sends a signal holds it for reading, who has seen the end for writing: the number may then be somebody else's.
	sigMu sync.RWMutex
}

// ProcAttr says how a new process begins.
type ProcAttr struct {
	Dir   string   // its directory, "" for ours
	Env   []string // its environment, nil for ours
	Files []*File  // its standard streams and further files; nil is closed
	Sys   *syscall.SysProcAttr
}

// StartProcess starts a program. Package os/exec has it easier.
func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error) {
	if attr != nil && attr.Sys == nil && attr.Dir != "" {
		if _, err := Stat(attr.Dir); err != nil {
			pe := err.(*PathError)
			pe.Op = "chdir"
			return nil, pe
		}
	}
	if attr == nil {
		attr = &ProcAttr{}
	}
	sys := &syscall.ProcAttr{Dir: attr.Dir, Env: attr.Env, Sys: attr.Sys}
	if sys.Env == nil {
		sys.Env = syscall.Environ()
	}
	path := name
	if path == "/proc/self/exe" && started != "" && started[0] == '/' {
		path = started // of the process itself that is the JVM
	}
	if path == started && len(argv) > 0 && argv[0] != path {
		sys.Env = append(sys.Env[:len(sys.Env):len(sys.Env)], nameVariable+"="+argv[0])
	}
	for _, f := range attr.Files {
		sys.Files = append(sys.Files, f.Fd())
	}
	pid, _, err := syscall.StartProcess(path, argv, sys)
	if err != nil {
		return nil, &PathError{Op: "fork/exec", Path: name, Err: err}
	}
	return &Process{Pid: pid, found: true}, nil
}

// FindProcess returns the process with that number, whether there is one or not.
func FindProcess(pid int) (*Process, error) {
	p := &Process{Pid: pid, found: true}
	if err := syscall.Kill(pid, 0); err == syscall.ESRCH {
		p.found = false
		p.state.Store(done)
	}
	return p, nil
}

// Signal sends a signal.
func (p *Process) Signal(sig Signal) error {
	if p == nil || p.Pid == 0 {
		return errors.New("os: process not initialized")
	}
	s, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	p.sigMu.RLock()
	defer p.sigMu.RUnlock()
	switch state := p.state.Load(); {
	case p.found && state == done:
		return ErrProcessDone
	case state == released, p.Pid < 0:
		return errReleased
	case state == done:
		return ErrProcessDone
	}
	if err := syscall.Kill(p.Pid, s); err != nil {
		if err == syscall.ESRCH {
			return ErrProcessDone
		}
		return err
	}
	return nil
}

// Kill ends the process, whose end Wait then sees.
func (p *Process) Kill() error { return p.Signal(Kill) }

// Release gives up the Process where nobody will wait for it.
func (p *Process) Release() error {
	p.state.CompareAndSwap(running, released)
	p.Pid = -1
	return nil
}

// WithHandle would call f with a handle of the process.
func (p *Process) WithHandle(f func(handle uintptr)) error { return ErrNoHandle }

// Wait waits for the end of a child.
func (p *Process) Wait() (*ProcessState, error) {
	if state := p.state.Load(); p.found && state == done {
		return nil, NewSyscallError("wait", syscall.ECHILD)
	} else if p.found && state == released {
		return nil, syscall.EINVAL
	}
	if p.Pid <= 0 {
		return nil, NewSyscallError("waitid", syscall.EINVAL)
	}
	var (
		status syscall.WaitStatus
		rusage syscall.Rusage
	)
	for {
		pid, err := syscall.Wait4(p.Pid, &status, 0, &rusage)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return nil, NewSyscallError("waitid", err)
		}
		p.sigMu.Lock()
		p.state.Store(done)
		p.sigMu.Unlock()
		return &ProcessState{pid, status, &rusage}, nil
	}
}

// A ProcessState is what Wait has seen.
type ProcessState struct {
	pid    int
	status syscall.WaitStatus
	rusage *syscall.Rusage
}

// UserTime returns the time that the process and its children were at work.
func (p *ProcessState) UserTime() time.Duration {
	return time.Duration(p.rusage.Utime.Nano())
}

// SystemTime returns the time that the system was at work for them.
func (p *ProcessState) SystemTime() time.Duration {
	return time.Duration(p.rusage.Stime.Nano())
}

// Exited reports whether the process has ended by itself.
func (p *ProcessState) Exited() bool { return p.status.Exited() }

// Success reports whether it has ended with 0.
func (p *ProcessState) Success() bool { return p.status.ExitStatus() == 0 }

// Sys returns a syscall.WaitStatus.
func (p *ProcessState) Sys() any { return p.status }

// SysUsage returns a *syscall.Rusage.
func (p *ProcessState) SysUsage() any { return p.rusage }

// Pid returns the number that the process had.
func (p *ProcessState) Pid() int { return p.pid }

// ExitCode returns the exit code, -1 if a signal has ended the process.
func (p *ProcessState) ExitCode() int {
	if p == nil {
		return -1
	}
	return p.status.ExitStatus()
}

func (p *ProcessState) String() string {
	if p == nil {
		return "<nil>"
	}
	var s string
	switch w := p.status; {
	case w.Exited():
		s = "exit status " + itoa(w.ExitStatus())
	case w.Signaled():
		s = "signal: " + w.Signal().String()
	case w.Stopped():
		s = "stop signal: " + w.StopSignal().String()
		if w.StopSignal() == syscall.SIGTRAP && w.TrapCause() != 0 {
			s += " (trap " + itoa(w.TrapCause()) + ")"
		}
	case w.Continued():
		s = "continued"
	}
	if p.status.CoreDump() {
		s += " (core dumped)"
	}
	return s
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

package syscall

// ProcAttr says how a new process begins.
type ProcAttr struct {
	Dir   string    // its directory
	Env   []string  // its environment
	Files []uintptr // its descriptors from 0 on
	Sys   *SysProcAttr
}

// A Credential is the user and the groups of a process.
type Credential struct {
	Uid         uint32
	Gid         uint32
	Groups      []uint32
	NoSetGroups bool
}

// A SysProcIDMap is part of a user namespace.
type SysProcIDMap struct {
	ContainerID int
	HostID      int
	Size        int
}

// SysProcAttr has what only Linux can do. Here that is a session or a process group of the child's own; anything else is refused
// with ENOSYS.
type SysProcAttr struct {
	Chroot                     string
	Credential                 *Credential
	Ptrace                     bool
	Setsid                     bool
	Setpgid                    bool
	Setctty                    bool
	Noctty                     bool
	Ctty                       int
	Foreground                 bool
	Pgid                       int
	Pdeathsig                  Signal
	Cloneflags                 uintptr
	Unshareflags               uintptr
	UidMappings                []SysProcIDMap
	GidMappings                []SysProcIDMap
	GidMappingsEnableSetgroups bool
	AmbientCaps                []uintptr
	UseCgroupFD                bool
	CgroupFD                   int
	PidFD                      *int
}

func (s *SysProcAttr) supported() bool {
	return s.Chroot == "" && s.Credential == nil && !s.Ptrace && !s.Setctty && !s.Noctty && !s.Foreground &&
		s.Pdeathsig == 0 && s.Cloneflags == 0 && s.Unshareflags == 0 && s.UidMappings == nil && s.GidMappings == nil &&
		s.AmbientCaps == nil && !s.UseCgroupFD
}

// ForkExec starts a process.
func ForkExec(argv0 string, argv []string, attr *ProcAttr) (pid int, err error) {
	if attr == nil {
		attr = &ProcAttr{}
	}
	sys := attr.Sys
	if sys == nil {
		sys = &SysProcAttr{}
	}
	if !sys.supported() {
		return 0, ENOSYS
	}
	if sys.PidFD != nil {
		*sys.PidFD = -1
	}
	for _, list := range [][]string{{argv0, attr.Dir}, argv, attr.Env} {
		for _, s := range list {
			if _, err := ByteSliceFromString(s); err != nil {
				return 0, err
			}
		}
	}
	dir := attr.Dir
	if dir == "" {
		dir = "."
	}
	if dir, err = full(dir); err != nil {
		return 0, err
	}
	if dir == "." {
		dir = ""
	}
	fds := make([]int, len(attr.Files))
	for i, fd := range attr.Files {
		fds[i] = int(fd)
	}
	group := -1
	if sys.Setpgid {
		group = sys.Pgid
	}
	pid = spawn(argv0, argv, attr.Env, dir, fds, sys.Setsid, group)
	if pid < 0 {
		return 0, Errno(-pid)
	}
	return pid, nil
}

// StartProcess is ForkExec as package os has it.
func StartProcess(argv0 string, argv []string, attr *ProcAttr) (pid int, handle uintptr, err error) {
	pid, err = ForkExec(argv0, argv, attr)
	return pid, 0, err
}

// Exec makes this process another program.
func Exec(argv0 string, argv []string, envv []string) (err error) {
	for _, list := range [][]string{{argv0}, argv, envv} {
		for _, s := range list {
			if _, err := ByteSliceFromString(s); err != nil {
				return err
			}
		}
	}
	if argv0, err = full(argv0); err != nil {
		return err
	}
	return errnoErr(execve(argv0, argv, envv))
}

// Options of Wait4.
const (
	WUNTRACED  = 0x2
	WSTOPPED   = 0x2
	WEXITED    = 0x4
	WCONTINUED = 0x8
	WNOWAIT    = 0x1000000
)

// Who Getrusage is about.
const (
	RUSAGE_SELF     = 0
	RUSAGE_CHILDREN = -1
	RUSAGE_THREAD   = 1
)

// A WaitStatus says how a process has changed.
type WaitStatus uint32

// Exited reports whether it has ended by itself.
func (w WaitStatus) Exited() bool { return w&0x7F == 0 }

// Signaled reports whether a signal has ended it.
func (w WaitStatus) Signaled() bool { return w&0x7F != 0 && w&0x7F != 0x7F }

// Stopped reports whether it has been stopped.
func (w WaitStatus) Stopped() bool { return w&0xFF == 0x7F }

// Continued reports whether it goes on.
func (w WaitStatus) Continued() bool { return w == 0xFFFF }

// CoreDump reports whether it has left a core file.
func (w WaitStatus) CoreDump() bool { return w.Signaled() && w&0x80 != 0 }

// ExitStatus returns the exit code, or -1.
func (w WaitStatus) ExitStatus() int {
	if !w.Exited() {
		return -1
	}
	return int(w>>8) & 0xFF
}

// Signal returns what has ended it, or -1.
func (w WaitStatus) Signal() Signal {
	if !w.Signaled() {
		return -1
	}
	return Signal(w & 0x7F)
}

// StopSignal returns what has stopped it, or -1.
func (w WaitStatus) StopSignal() Signal {
	if !w.Stopped() {
		return -1
	}
	return Signal(w>>8) & 0xFF
}

// TrapCause returns why a traced process has stopped, or -1.
func (w WaitStatus) TrapCause() int {
	if w.StopSignal() != SIGTRAP {
		return -1
	}
	return int(w>>8) >> 8
}

// Rusage is what a process has used.
type Rusage struct {
	Utime    Timeval
	Stime    Timeval
	Maxrss   int64
	Ixrss    int64
	Idrss    int64
	Isrss    int64
	Minflt   int64
	Majflt   int64
	Nswap    int64
	Inblock  int64
	Oublock  int64
	Msgsnd   int64
	Msgrcv   int64
	Nsignals int64
	Nvcsw    int64
	Nivcsw   int64
}

func (r *Rusage) fill(v []int) {
	if r == nil {
		return
	}
	*r = Rusage{
		Timeval{int64(v[0]), int64(v[1])}, Timeval{int64(v[2]), int64(v[3])},
		int64(v[4]), int64(v[5]), int64(v[6]), int64(v[7]), int64(v[8]), int64(v[9]), int64(v[10]),
		int64(v[11]), int64(v[12]), int64(v[13]), int64(v[14]), int64(v[15]), int64(v[16]), int64(v[17]),
	}
}

// Wait4 waits for a child.
func Wait4(pid int, wstatus *WaitStatus, options int, rusage *Rusage) (wpid int, err error) {
	v := wait4(pid, options)
	if v[0] < 0 {
		return -1, Errno(-v[0])
	}
	if wstatus != nil {
		*wstatus = WaitStatus(v[1])
	}
	rusage.fill(v[2:])
	return v[0], nil
}

// Getrusage returns what this process has used.
func Getrusage(who int, rusage *Rusage) (err error) {
	v := getrusage(who)
	if v[0] < 0 {
		return Errno(-v[0])
	}
	rusage.fill(v[2:])
	return nil
}

// SlicePtrFromStrings returns the strings as C has them, and a nil behind.
func SlicePtrFromStrings(ss []string) ([]*byte, error) {
	list := make([]*byte, len(ss)+1)
	for i, s := range ss {
		p, err := BytePtrFromString(s)
		if err != nil {
			return nil, err
		}
		list[i] = p
	}
	return list, nil
}

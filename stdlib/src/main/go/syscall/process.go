package syscall

// Exit ends the program at once.
func Exit(code int) { exit(code) }

// Getpid returns the number of the process.
func Getpid() (pid int) { return getpid() }

// Getppid returns the number of the parent process.
func Getppid() (ppid int) { return getppid() }

// Gettid returns the number of the thread that runs the goroutine now.
func Gettid() (tid int) { return gettid() }

// Getuid returns the user.
func Getuid() (uid int) { return ids()[0] }

// Geteuid returns the user in effect.
func Geteuid() (euid int) { return ids()[1] }

// Getgid returns the group.
func Getgid() (gid int) { return ids()[2] }

// Getegid returns the group in effect.
func Getegid() (egid int) { return ids()[3] }

// Getgroups returns all groups of the user.
func Getgroups() (gids []int, err error) { return ids()[4:], nil }

// Getpagesize returns the size of a page of memory.
func Getpagesize() int { return 4096 }

// Kill sends a signal to a process.
func Kill(pid int, sig Signal) error { return errnoErr(kill(pid, int(sig))) }

// Resources that have limits.
const (
	RLIMIT_CPU    = 0
	RLIMIT_FSIZE  = 1
	RLIMIT_DATA   = 2
	RLIMIT_STACK  = 3
	RLIMIT_CORE   = 4
	RLIMIT_NOFILE = 7
	RLIMIT_AS     = 9
	RLIM_INFINITY = -1
)

// An Rlimit is a limit and the greatest one that may be set.
type Rlimit struct {
	Cur uint64
	Max uint64
}

// Getrlimit returns a limit of the process.
func Getrlimit(resource int, rlim *Rlimit) error {
	l := getrlimit(resource)
	if l == nil {
		return EINVAL
	}
	*rlim = Rlimit{l[0], l[1]}
	return nil
}

// Setrlimit sets a limit of the process. The Java machine depends on its own: a limit below what it uses ends the program.
func Setrlimit(resource int, rlim *Rlimit) error {
	return errnoErr(setrlimit(resource, rlim.Cur, rlim.Max))
}

// ByteSliceFromString returns s with a 0 behind, or EINVAL if there is one in it.
func ByteSliceFromString(s string) ([]byte, error) {
	for i := 0; i < len(s); i++ {
		if s[i] == 0 {
			return nil, EINVAL
		}
	}
	return append([]byte(s), 0), nil
}

// BytePtrFromString returns the address of ByteSliceFromString's first byte.
func BytePtrFromString(s string) (*byte, error) {
	b, err := ByteSliceFromString(s)
	if err != nil {
		return nil, err
	}
	return &b[0], nil
}

// A RawConn gives access to the descriptor of a file or connection.
type RawConn interface {
	// Control calls f with the descriptor.
	Control(f func(fd uintptr)) error

	// Read calls f, and again when there may be something to read, until it returns true.
	Read(f func(fd uintptr) (done bool)) error

	// Write calls f, and again when a write may not block, until it returns true.
	Write(f func(fd uintptr) (done bool)) error
}

// A Conn has a RawConn.
type Conn interface {
	SyscallConn() (RawConn, error)
}

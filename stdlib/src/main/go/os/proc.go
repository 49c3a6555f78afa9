package os

import (
	"errors"
	"internal/hooks"
	"syscall"
)

// Args are the program's arguments, its name first.
var Args []string = runtime_args()

// started is the name that the program was found by, whatever Args[0] says.
var started = takeName()

// nameVariable passes Args[0] to a program that is started by another name than its path: the file of a Gruffle program is a script,
// which is not told it.
const nameVariable = "GRUFFLE_ARGV0"

func takeName() string {
	if len(Args) == 0 {
		return ""
	}
	path := Args[0]
	if name, ok := syscall.Getenv(nameVariable); ok {
		syscall.Unsetenv(nameVariable)
		Args[0] = name
	}
	return path
}

// Exit ends the program at once; deferred calls do not run.
func Exit(code int) {
	if code == 0 && hooks.PanicOnExitZero {
		panic("unexpected call to os.Exit(0) during test")
	}
	syscall.Exit(code)
}

func Getuid() int { return syscall.Getuid() }

func Geteuid() int { return syscall.Geteuid() }

func Getgid() int { return syscall.Getgid() }

func Getegid() int { return syscall.Getegid() }

// Getgroups returns the groups of the user.
func Getgroups() ([]int, error) {
	gids, err := syscall.Getgroups()
	return gids, NewSyscallError("getgroups", err)
}

func Getpid() int { return syscall.Getpid() }

func Getppid() int { return syscall.Getppid() }

func Getpagesize() int { return syscall.Getpagesize() }

// Hostname returns the machine's name.
func Hostname() (name string, err error) {
	data, err := ReadFile("/proc/sys/kernel/hostname")
	if err != nil {
		if name = Getenv("HOSTNAME"); name != "" {
			return name, nil
		}
		return "", err
	}
	for len(data) > 0 && data[len(data)-1] == '\n' {
		data = data[:len(data)-1]
	}
	return string(data), nil
}

// Executable returns the path of the program: what it was started as, for there is no file of its own.
func Executable() (string, error) {
	if started == "" {
		return "", errors.New("executable path unknown")
	}
	if started[0] == '/' {
		return started, nil
	}
	dir, err := Getwd()
	if err != nil {
		return "", err
	}
	return joinPath(dir, started), nil
}

// UserHomeDir returns the variable HOME.
func UserHomeDir() (string, error) {
	if dir := Getenv("HOME"); dir != "" {
		return dir, nil
	}
	return "", errors.New("$HOME is not defined")
}

// userDir returns a variable, or a directory below HOME.
func userDir(variable, below string) (string, error) {
	dir := Getenv(variable)
	if dir == "" {
		if dir = Getenv("HOME"); dir == "" {
			return "", errors.New("neither $" + variable + " nor $HOME are defined")
		}
		return dir + below, nil
	}
	if dir[0] != '/' {
		return "", errors.New("path in $" + variable + " is relative")
	}
	return dir, nil
}

// UserCacheDir returns the directory for data that can be made again.
func UserCacheDir() (string, error) { return userDir("XDG_CACHE_HOME", "/.cache") }

// UserConfigDir returns the directory for configuration.
func UserConfigDir() (string, error) { return userDir("XDG_CONFIG_HOME", "/.config") }

// A Signal is a signal of the system.
type Signal interface {
	String() string
	Signal() // to tell it from other Stringers
}

// The signals that every system has.
var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)

// Package syscall has what programs need of the operating system's own interface: error numbers, signals, descriptors, files. It is
// Linux's, whatever the machine is.
package syscall

import "internal/oserror"

// An Errno is an error number; 0 is none.
type Errno uintptr

// line returns line n of a text, from 1 on, or "".
func line(text string, n int) string {
	for i := 0; i < len(text); i++ {
		if n == 1 {
			j := i
			for text[j] != '\n' {
				j++
			}
			return text[i:j]
		}
		if text[i] == '\n' {
			n--
		}
	}
	return ""
}

func (e Errno) Error() string {
	if e > 0 && e < 1000 {
		if text := line(errorTexts, int(e)); text != "" {
			return text
		}
	}
	return "errno " + itoa(int(e))
}

// Is is for errors.Is with the errors of package os.
func (e Errno) Is(target error) bool {
	switch target {
	case oserror.ErrPermission:
		return e == EACCES || e == EPERM
	case oserror.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case oserror.ErrNotExist:
		return e == ENOENT
	case unsupported():
		return e == ENOSYS || e == ENOTSUP || e == EOPNOTSUPP
	}
	return false
}

// Temporary reports whether trying again may help.
func (e Errno) Temporary() bool {
	return e == EINTR || e == EMFILE || e == ENFILE || e.Timeout()
}

// Timeout reports whether something has taken too long.
func (e Errno) Timeout() bool { return e == EAGAIN || e == EWOULDBLOCK || e == ETIMEDOUT }

// A Signal is a signal's number.
type Signal int

// Signal marks the type as an os.Signal.
func (s Signal) Signal() {}

func (s Signal) String() string {
	if s > 0 && s < 1000 {
		if text := line(signalTexts, int(s)); text != "" {
			return text
		}
	}
	return "signal " + itoa(int(s))
}

func itoa(n int) string {
	u := uint(n)
	if n < 0 {
		u = uint(-n)
	}
	var buf [21]byte
	i := len(buf)
	for first := true; first || u > 0; first = false {
		i--
		buf[i] = '0' + byte(u%10)
		u /= 10
	}
	if n < 0 {
		i--
		buf[i] = '-'
	}
	return string(buf[i:])
}

// errnoErr turns a result of the natives, negative for an error, into an error.
func errnoErr(r int) error {
	if r >= 0 {
		return nil
	}
	return Errno(-r)
}

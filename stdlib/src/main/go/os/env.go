package os

import "syscall"

// Getenv returns a variable of the environment, "" if it is not set.
func Getenv(key string) string {
	v, _ := syscall.Getenv(key)
	return v
}

// LookupEnv returns a variable, and whether it is set.
func LookupEnv(key string) (string, bool) { return syscall.Getenv(key) }

// Setenv sets a variable.
func Setenv(key, value string) error { return NewSyscallError("setenv", syscall.Setenv(key, value)) }

// Unsetenv removes a variable.
func Unsetenv(key string) error { return syscall.Unsetenv(key) }

// Clearenv removes all variables.
func Clearenv() { syscall.Clearenv() }

// Environ returns the environment as "key=value" each.
func Environ() []string { return syscall.Environ() }

// ExpandEnv is Expand with the environment.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand replaces ${name} and $name in s.
func Expand(s string, mapping func(string) string) string {
	var b []byte
	from := 0
	for i := 0; i+1 < len(s); i++ {
		if s[i] != '$' {
			continue
		}
		if b == nil {
			b = make([]byte, 0, 2*len(s))
		}
		b = append(b, s[from:i]...)
		name, n := shellName(s[i+1:])
		switch {
		case name != "":
			b = append(b, mapping(name)...)
		case n == 0:
			b = append(b, '$') // nothing that can be a name
		}
		i += n
		from = i + 1
	}
	if b == nil {
		return s
	}
	return string(append(b, s[from:]...))
}

func special(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-':
		return true
	}
	return '0' <= c && c <= '9'
}

func letter(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// shellName returns the name after a dollar sign, and how much of s it takes. Bad syntax takes what it spoils and has no name.
func shellName(s string) (name string, n int) {
	if s[0] == '{' {
		if len(s) > 2 && special(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2 // ${}
				}
				return s[1:i], i + 1
			}
		}
		return "", 1 // ${ without an end
	}
	if special(s[0]) {
		return s[:1], 1
	}
	for n < len(s) && letter(s[n]) {
		n++
	}
	return s[:n], n
}

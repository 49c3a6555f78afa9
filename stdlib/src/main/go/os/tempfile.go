package os

import "errors"

var errPatternHasSeparator = errors.New("pattern contains path separator")

// TempDir returns the directory for temporary files: the variable TMPDIR, or /tmp.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// tempName splits a pattern at its last star, and adds the directory.
func tempName(op, dir, pattern string) (prefix, suffix string, err error) {
	star := -1
	for i := 0; i < len(pattern); i++ {
		if pattern[i] == '/' {
			return "", "", &PathError{Op: op, Path: pattern, Err: errPatternHasSeparator}
		}
		if pattern[i] == '*' {
			star = i
		}
	}
	prefix = pattern
	if star >= 0 {
		prefix, suffix = pattern[:star], pattern[star+1:]
	}
	if dir == "" {
		dir = TempDir()
	}
	return joinPath(dir, prefix), suffix, nil
}

// unused calls make with random names until one is new.
func unused(op, prefix, suffix string, make func(name string) error) error {
	for try := 0; ; try++ {
		err := make(prefix + utoa(uint(uint32(runtime_rand()))) + suffix)
		if !IsExist(err) {
			return err
		}
		if try == 10000 {
			return &PathError{Op: op, Path: prefix + "*" + suffix, Err: ErrExist}
		}
	}
}

func utoa(u uint) string {
	var buf [20]byte
	i := len(buf)
	for first := true; first || u > 0; first = false {
		i--
		buf[i] = '0' + byte(u%10)
		u /= 10
	}
	return string(buf[i:])
}

// CreateTemp makes a new file in dir, or in TempDir; a random number takes the place of the last star in pattern, or comes last.
func CreateTemp(dir, pattern string) (*File, error) {
	prefix, suffix, err := tempName("createtemp", dir, pattern)
	if err != nil {
		return nil, err
	}
	var f *File
	err = unused("createtemp", prefix, suffix, func(name string) (err error) {
		f, err = OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0600)
		return err
	})
	return f, err
}

// MkdirTemp is CreateTemp for a directory, whose name it returns.
func MkdirTemp(dir, pattern string) (string, error) {
	prefix, suffix, err := tempName("mkdirtemp", dir, pattern)
	if err != nil {
		return "", err
	}
	made := ""
	err = unused("mkdirtemp", prefix, suffix, func(name string) error {
		made = name
		return Mkdir(name, 0700)
	})
	if err != nil {
		return "", err
	}
	return made, nil
}

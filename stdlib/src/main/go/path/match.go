package path

import (
	"errors"
	"unicode/utf8"
)

// ErrBadPattern is the error for a malformed pattern.
var ErrBadPattern = errors.New("syntax error in pattern")

// Match reports whether the whole name fits the pattern: * for any run without slashes, ? for any one
// character but a slash, [a-z] and [^a-z] for classes, and a backslash before a character to be taken as it is.
func Match(pattern, name string) (matched bool, err error) {
	// Where to go on after a mismatch: behind the last star, one character further.
	starPattern, starName := "", ""
	starred := false
	for {
		if pattern == "" && name == "" {
			return true, nil
		}
		if pattern != "" && pattern[0] == '*' {
			pattern = pattern[1:]
			starPattern, starName, starred = pattern, name, true
			continue
		}
		rest, size, ok, err := one(pattern, name)
		if err != nil {
			return false, err
		}
		if ok {
			pattern, name = rest, name[size:]
			continue
		}
		if !starred || starName == "" || starName[0] == '/' {
			return false, check(pattern)
		}
		_, n := utf8.DecodeRuneInString(starName)
		starName = starName[n:]
		pattern, name = starPattern, starName
	}
}

// one matches the first item of the pattern, which is no star, with the first character of the name.
func one(pattern, name string) (rest string, size int, ok bool, err error) {
	if pattern == "" {
		return "", 0, false, nil
	}
	r, size := utf8.DecodeRuneInString(name)
	switch pattern[0] {
	case '?':
		return pattern[1:], size, name != "" && r != '/', nil
	case '[':
		rest, in, err := class(pattern[1:], r)
		return rest, size, in && name != "", err
	case '\\':
		pattern = pattern[1:]
		if pattern == "" {
			return "", 0, false, ErrBadPattern
		}
	}
	return pattern[1:], 1, name != "" && name[0] == pattern[0], nil
}

// class reads a class behind its bracket and tells whether r is in it.
func class(pattern string, r rune) (rest string, in bool, err error) {
	negated := pattern != "" && pattern[0] == '^'
	if negated {
		pattern = pattern[1:]
	}
	for first := true; ; first = false {
		if pattern != "" && pattern[0] == ']' && !first {
			return pattern[1:], in != negated, nil
		}
		var lo, hi rune
		if lo, pattern, err = classRune(pattern); err != nil {
			return "", false, err
		}
		hi = lo
		if pattern[0] == '-' {
			if hi, pattern, err = classRune(pattern[1:]); err != nil {
				return "", false, err
			}
		}
		in = in || lo <= r && r <= hi
	}
}

func classRune(pattern string) (r rune, rest string, err error) {
	if pattern == "" || pattern[0] == '-' || pattern[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if pattern[0] == '\\' {
		pattern = pattern[1:]
		if pattern == "" {
			return 0, "", ErrBadPattern
		}
	}
	r, n := utf8.DecodeRuneInString(pattern)
	if r == utf8.RuneError && n == 1 || len(pattern) == n {
		return 0, "", ErrBadPattern
	}
	return r, pattern[n:], nil
}

// check reports whether the rest of a pattern that was not needed is well formed.
func check(pattern string) error {
	for pattern != "" {
		if pattern[0] == '*' {
			pattern = pattern[1:]
			continue
		}
		rest, _, _, err := one(pattern, "")
		if err != nil {
			return err
		}
		pattern = rest
	}
	return nil
}

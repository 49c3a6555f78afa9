package path

import (
	"errors"
	"unicode/utf8"
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Match reports whether name as a whole matches the pattern: * any characters but slashes, ? one of them, [a-z] and
// [^a-z] one of a set, \c the character c.
func Match(pattern, name string) (matched bool, err error) {
	for pattern != "" {
		star := false
		for pattern != "" && pattern[0] == '*' {
			pattern = pattern[1:]
			star = true
		}
		chunk := pattern[:chunkEnd(pattern)]
		pattern = pattern[len(chunk):]
		if star && chunk == "" {
			return !hasSlash(name), nil
		}
		rest, ok, err := matchChunk(chunk, name)
		if ok && (rest == "" || pattern != "") {
			name = rest
			continue
		}
		if err != nil {
			return false, err
		}
		found := false
		if star {
			for i := 0; i < len(name) && name[i] != '/'; i++ {
				rest, ok, err := matchChunk(chunk, name[i+1:])
				if err != nil {
					return false, err
				}
				if ok && (pattern != "" || rest == "") {
					name = rest
					found = true
					break
				}
			}
		}
		if !found {
			return false, check(pattern)
		}
	}
	return name == "", nil
}

// check looks for mistakes in what is left of a pattern.
func check(pattern string) error {
	for pattern != "" {
		for pattern != "" && pattern[0] == '*' {
			pattern = pattern[1:]
		}
		n := chunkEnd(pattern)
		if _, _, err := matchChunk(pattern[:n], ""); err != nil {
			return err
		}
		pattern = pattern[n:]
	}
	return nil
}

func hasSlash(s string) bool { return lastSlash(s) >= 0 }

// chunkEnd returns where the next star outside of brackets is.
func chunkEnd(pattern string) int {
	inSet := false
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '\\':
			i++
		case '[':
			inSet = true
		case ']':
			inSet = false
		case '*':
			if !inSet {
				return i
			}
		}
	}
	return len(pattern)
}

// matchChunk matches a pattern without stars at the beginning of s. It goes through the whole chunk even after a
// mismatch, for the mistakes in it.
func matchChunk(chunk, s string) (rest string, ok bool, err error) {
	failed := false
	for chunk != "" {
		failed = failed || s == ""
		switch chunk[0] {
		case '[':
			var r rune
			if !failed {
				var n int
				r, n = utf8.DecodeRuneInString(s)
				s = s[n:]
			}
			in, rest, err := matchSet(chunk[1:], r)
			if err != nil {
				return "", false, err
			}
			chunk = rest
			failed = failed || !in
		case '?':
			if !failed {
				if s[0] == '/' {
					failed = true
				}
				_, n := utf8.DecodeRuneInString(s)
				s = s[n:]
			}
			chunk = chunk[1:]
		case '\\':
			chunk = chunk[1:]
			if chunk == "" {
				return "", false, ErrBadPattern
			}
			fallthrough
		default:
			if !failed {
				failed = chunk[0] != s[0]
				s = s[1:]
			}
			chunk = chunk[1:]
		}
	}
	if failed {
		return "", false, nil
	}
	return s, true, nil
}

// matchSet matches r against a set after its opening bracket, and returns what follows the closing one.
func matchSet(set string, r rune) (in bool, rest string, err error) {
	negated := set != "" && set[0] == '^'
	if negated {
		set = set[1:]
	}
	for n := 0; ; n++ {
		if n > 0 && set != "" && set[0] == ']' {
			return in != negated, set[1:], nil
		}
		var lo, hi rune
		if lo, set, err = setRune(set); err != nil {
			return false, "", err
		}
		hi = lo
		if set[0] == '-' {
			if hi, set, err = setRune(set[1:]); err != nil {
				return false, "", err
			}
		}
		in = in || lo <= r && r <= hi
	}
}

// setRune reads one end of a range. Something always follows it.
func setRune(set string) (r rune, rest string, err error) {
	if set == "" || set[0] == '-' || set[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if set[0] == '\\' {
		set = set[1:]
		if set == "" {
			return 0, "", ErrBadPattern
		}
	}
	r, n := utf8.DecodeRuneInString(set)
	if r == utf8.RuneError && n == 1 || n == len(set) {
		return 0, "", ErrBadPattern
	}
	return r, set[n:], nil
}

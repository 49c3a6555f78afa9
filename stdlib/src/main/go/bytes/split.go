package bytes

import "unicode/utf8"

// SplitN cuts s at sep into at most n parts of s, the last one with the rest. n < 0 is no limit, n == 0 no part.
// An empty sep cuts between runes.
func SplitN(s, sep []byte, n int) [][]byte { return splitN(s, sep, 0, n) }

// SplitAfterN is like SplitN, but the parts keep their separators.
func SplitAfterN(s, sep []byte, n int) [][]byte { return splitN(s, sep, len(sep), n) }

// Split is SplitN without a limit.
func Split(s, sep []byte) [][]byte { return splitN(s, sep, 0, -1) }

// SplitAfter is SplitAfterN without a limit.
func SplitAfter(s, sep []byte) [][]byte { return splitN(s, sep, len(sep), -1) }

func splitN(s, sep []byte, keep, n int) [][]byte {
	if n == 0 {
		return nil
	}
	if n < 0 || n > len(s)+1 {
		n = len(s) + 1
	}
	if len(sep) == 0 {
		return runes(s, n)
	}
	if parts := count(s, sep) + 1; n > parts {
		n = parts
	}
	parts := make([][]byte, 0, n)
	for len(parts) < n-1 {
		i := Index(s, sep)
		parts = append(parts, s[:i+keep:i+keep])
		s = s[i+len(sep):]
	}
	return append(parts, s)
}

func runes(s []byte, n int) [][]byte {
	parts := make([][]byte, 0, n)
	for len(s) > 0 {
		if len(parts) == n-1 {
			return append(parts, s)
		}
		_, size := utf8.DecodeRune(s)
		parts = append(parts, s[:size:size])
		s = s[size:]
	}
	return parts
}

// Fields returns the parts of s between runs of white space; none of them is empty.
func Fields(s []byte) [][]byte {
	parts := [][]byte{}
	for i := spaceEnd(s, 0, false); i < len(s); {
		stop := spaceEnd(s, i, true)
		parts = append(parts, s[i:stop:stop])
		i = spaceEnd(s, stop, false)
	}
	return parts
}

// FieldsFunc returns the parts of s between runs of runes with f(r); none of them is empty.
func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	parts := [][]byte{}
	start := -1
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		if f(r) {
			if start >= 0 {
				parts = append(parts, s[start:i:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
		i += size
	}
	if start >= 0 {
		parts = append(parts, s[start:len(s):len(s)])
	}
	return parts
}

// Join puts the elements together with sep between them, in a new slice.
func Join(s [][]byte, sep []byte) []byte {
	if len(s) == 0 {
		return []byte{}
	}
	n := len(sep) * (len(s) - 1)
	for _, e := range s {
		n += len(e)
		if n < 0 {
			panic("bytes: Join output length overflow")
		}
	}
	b := make([]byte, 0, n)
	for i, e := range s {
		if i > 0 {
			b = append(b, sep...)
		}
		b = append(b, e...)
	}
	return b
}

const (
	maxInt    = 1<<63 - 1
	maxLength = 1<<31 - 9 // of a slice of bytes, here
)

// Repeat returns count copies of b in a new slice.
func Repeat(b []byte, count int) []byte {
	switch {
	case count == 0 || len(b) == 0 && count > 0:
		return []byte{}
	case count < 0:
		panic("bytes: negative Repeat count")
	case len(b) == 0:
		return []byte{}
	case count > maxInt/len(b):
		panic("bytes: Repeat output length overflow")
	case count > maxLength/len(b):
		_ = make([]byte, len(b)*count) // panics as Go does
	}
	return repeat(b, count)
}

// Replace returns a copy of s with the first n occurrences of old replaced by new, all if n < 0. An empty old one is
// before each rune and at the end.
func Replace(s, old, new []byte, n int) []byte {
	if n == 0 {
		return append([]byte(nil), s...)
	}
	return replace(s, old, new, n)
}

// ReplaceAll is Replace of all occurrences.
func ReplaceAll(s, old, new []byte) []byte { return replace(s, old, new, -1) }

// Runes returns the runes of s.
func Runes(s []byte) []rune { return []rune(string(s)) }

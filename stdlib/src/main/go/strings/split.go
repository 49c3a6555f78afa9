package strings

// SplitN cuts s at sep into at most n pieces, the last one with the rest. n < 0 is no limit, n == 0 no piece.
// An empty sep cuts between runes.
func SplitN(s, sep string, n int) []string { return splitN(s, sep, 0, n) }

// SplitAfterN is like SplitN, but the pieces keep their separators.
func SplitAfterN(s, sep string, n int) []string { return splitN(s, sep, len(sep), n) }

// Split is SplitN without a limit.
func Split(s, sep string) []string { return splitN(s, sep, 0, -1) }

// SplitAfter is SplitAfterN without a limit.
func SplitAfter(s, sep string) []string { return splitN(s, sep, len(sep), -1) }

func splitN(s, sep string, keep, n int) []string {
	if n == 0 {
		return nil
	}
	if n < 0 || n > len(s)+1 {
		n = len(s) + 1
	}
	return split(s, sep, keep, n)
}

// FieldsFunc returns the parts of s between runs of runes with f(r); none of them is empty.
func FieldsFunc(s string, f func(rune) bool) []string {
	parts := []string{}
	start := -1
	for i, r := range s {
		if f(r) {
			if start >= 0 {
				parts = append(parts, s[start:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		parts = append(parts, s[start:])
	}
	return parts
}

// Join puts the elements together with sep between them.
func Join(elems []string, sep string) string {
	switch len(elems) {
	case 0:
		return ""
	case 1:
		return elems[0]
	}
	if joinedLength(elems, sep) < 0 {
		panic("strings: Join output length overflow")
	}
	return join(elems, sep)
}

const (
	maxInt    = 1<<63 - 1
	maxLength = 1<<31 - 9 // of a string, here
)

// Repeat returns count copies of s.
func Repeat(s string, count int) string {
	switch {
	case count == 0 || s == "" && count > 0:
		return ""
	case count == 1:
		return s
	case count < 0:
		panic("strings: negative Repeat count")
	case count > maxInt/len(s):
		panic("strings: Repeat output length overflow")
	case count > maxLength/len(s):
		_ = make([]byte, len(s)*count) // panics as Go does
	}
	return repeat(s, count)
}

// Replace replaces the first n occurrences of old by new, all if n < 0. An empty old one is before each rune and at
// the end.
func Replace(s, old, new string, n int) string {
	if old == new || n == 0 {
		return s
	}
	return replace(s, old, new, n)
}

// ReplaceAll is Replace of all occurrences.
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }

// Clone returns a copy of s that shares no memory with it.
func Clone(s string) string { return string([]byte(s)) }

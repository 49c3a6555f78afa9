package bytes

import "unicode/utf8"

// TrimSpace returns s without white space at both ends; nil if there is nothing else.
func TrimSpace(s []byte) []byte {
	start := spaceEnd(s, 0, false)
	if start == len(s) {
		return nil
	}
	return s[start:trimmedEnd(s)]
}

// Trim returns s without runes of cutset at both ends.
func Trim(s []byte, cutset string) []byte {
	return TrimRight(TrimLeft(s, cutset), cutset)
}

// TrimLeft returns s without runes of cutset at the beginning.
func TrimLeft(s []byte, cutset string) []byte {
	i := firstNotIn(s, cutset)
	if i < 0 {
		return nil
	}
	return s[i:]
}

// TrimRight returns s without runes of cutset at the end.
func TrimRight(s []byte, cutset string) []byte {
	i := lastNotIn(s, cutset)
	if i < 0 {
		return s[:0]
	}
	return s[:i]
}

// TrimFunc returns s without runes with f(r) at both ends.
func TrimFunc(s []byte, f func(r rune) bool) []byte { return TrimRightFunc(TrimLeftFunc(s, f), f) }

// TrimLeftFunc returns s without runes with f(r) at the beginning.
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	i := indexFunc(s, f, false)
	if i < 0 {
		return nil
	}
	return s[i:]
}

// TrimRightFunc returns s without runes with f(r) at the end.
func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	i := lastIndexFunc(s, f, false)
	if i < 0 {
		return s[:0]
	}
	_, size := utf8.DecodeRune(s[i:])
	return s[:i+size]
}

// TrimPrefix returns s without prefix, if it begins with it.
func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix returns s without suffix, if it ends with it.
func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

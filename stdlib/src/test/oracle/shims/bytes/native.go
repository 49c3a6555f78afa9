package bytes

import (
	"bytes"
	"strings"
	"unicode"
)

func Equal(a, b []byte) bool                   { return bytes.Equal(a, b) }
func Compare(a, b []byte) int                  { return bytes.Compare(a, b) }
func HasPrefix(s, prefix []byte) bool          { return bytes.HasPrefix(s, prefix) }
func HasSuffix(s, suffix []byte) bool          { return bytes.HasSuffix(s, suffix) }
func Index(s, sep []byte) int                  { return bytes.Index(s, sep) }
func IndexByte(b []byte, c byte) int           { return bytes.IndexByte(b, c) }
func LastIndex(s, sep []byte) int              { return bytes.LastIndex(s, sep) }
func LastIndexByte(s []byte, c byte) int       { return bytes.LastIndexByte(s, c) }
func IndexAny(s []byte, chars string) int      { return bytes.IndexAny(s, chars) }
func LastIndexAny(s []byte, chars string) int  { return bytes.LastIndexAny(s, chars) }
func EqualFold(s, t []byte) bool               { return bytes.EqualFold(s, t) }
func count(s, sep []byte) int                  { return bytes.Count(s, sep) }
func repeat(b []byte, count int) []byte        { return bytes.Repeat(b, count) }
func replace(s, old, new []byte, n int) []byte { return bytes.Replace(s, old, new, n) }
func trimmedEnd(s []byte) int                  { return len(bytes.TrimRightFunc(s, unicode.IsSpace)) }
func firstNotIn(s []byte, cutset string) int {
	n := len(bytes.TrimLeft(s, cutset))
	if n == 0 {
		return -1
	}
	return len(s) - n
}

func lastNotIn(s []byte, cutset string) int {
	n := len(bytes.TrimRight(s, cutset))
	if n == 0 {
		return -1
	}
	return n
}

func toCase(s []byte, upper bool) []byte {
	if upper {
		return bytes.ToUpper(s)
	}
	return bytes.ToLower(s)
}

func spaceEnd(s []byte, from int, space bool) int {
	i := strings.IndexFunc(string(s[from:]), func(r rune) bool { return unicode.IsSpace(r) == space })
	if i < 0 {
		return len(s)
	}
	return from + i
}

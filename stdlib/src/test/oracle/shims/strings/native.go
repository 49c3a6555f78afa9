package strings

import (
	"strings"
	"unsafe"
)

func Compare(a, b string) int                { return strings.Compare(a, b) }
func Contains(s, substr string) bool         { return strings.Contains(s, substr) }
func HasPrefix(s, prefix string) bool        { return strings.HasPrefix(s, prefix) }
func HasSuffix(s, suffix string) bool        { return strings.HasSuffix(s, suffix) }
func Index(s, substr string) int             { return strings.Index(s, substr) }
func IndexByte(s string, c byte) int         { return strings.IndexByte(s, c) }
func LastIndex(s, substr string) int         { return strings.LastIndex(s, substr) }
func LastIndexByte(s string, c byte) int     { return strings.LastIndexByte(s, c) }
func IndexAny(s, chars string) int           { return strings.IndexAny(s, chars) }
func LastIndexAny(s, chars string) int       { return strings.LastIndexAny(s, chars) }
func EqualFold(s, t string) bool             { return strings.EqualFold(s, t) }
func ToUpper(s string) string                { return strings.ToUpper(s) }
func ToLower(s string) string                { return strings.ToLower(s) }
func TrimSpace(s string) string              { return strings.TrimSpace(s) }
func TrimLeft(s, cutset string) string       { return strings.TrimLeft(s, cutset) }
func TrimRight(s, cutset string) string      { return strings.TrimRight(s, cutset) }
func Fields(s string) []string               { return strings.Fields(s) }
func count(s, substr string) int             { return strings.Count(s, substr) }
func join(elems []string, sep string) string { return strings.Join(elems, sep) }
func repeat(s string, count int) string      { return strings.Repeat(s, count) }
func replace(s, old, new string, n int) string {
	return strings.Replace(s, old, new, n)
}

func split(s, sep string, keep, max int) []string {
	if keep > 0 {
		return strings.SplitAfterN(s, sep, max)
	}
	return strings.SplitN(s, sep, max)
}

func joinedLength(elems []string, sep string) int {
	n := len(sep) * (len(elems) - 1)
	for _, e := range elems {
		n += len(e)
		if n < 0 || n > 1<<40 {
			return -1
		}
	}
	return n
}

func newReplaceTable(pairs []string) unsafe.Pointer {
	return unsafe.Pointer(strings.NewReplacer(pairs...))
}

func replaceByTable(table unsafe.Pointer, s string) string {
	return (*strings.Replacer)(table).Replace(s)
}

func shareBytes(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

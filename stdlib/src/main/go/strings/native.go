// Package strings works on UTF-8 strings.
package strings

import "unsafe"

// Compare returns -1, 0 or 1: the bytewise order of a and b.
func Compare(a, b string) int

// Contains reports whether substr is in s.
func Contains(s, substr string) bool

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix string) bool

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix string) bool

// Index returns where substr first occurs in s, -1 if it does not.
func Index(s, substr string) int

// IndexByte returns where c first occurs in s, or -1.
func IndexByte(s string, c byte) int

// LastIndex returns where substr last occurs in s, or -1.
func LastIndex(s, substr string) int

// LastIndexByte returns where c last occurs in s, or -1.
func LastIndexByte(s string, c byte) int

// IndexAny returns where the first rune of s that is in chars stands, or -1.
func IndexAny(s, chars string) int

// LastIndexAny returns where the last rune of s that is in chars stands, or -1.
func LastIndexAny(s, chars string) int

// EqualFold reports whether s and t are equal but for case, by simple Unicode case folding.
func EqualFold(s, t string) bool

// ToUpper returns s with all letters in upper case.
func ToUpper(s string) string

// ToLower returns s with all letters in lower case.
func ToLower(s string) string

// TrimSpace cuts white space off both ends of s.
func TrimSpace(s string) string

// TrimLeft cuts runes of cutset off the beginning of s.
func TrimLeft(s, cutset string) string

// TrimRight cuts runes of cutset off the end of s.
func TrimRight(s, cutset string) string

// Fields returns the parts of s between runs of white space; none of them is empty.
func Fields(s string) []string

// count counts substr, which is not empty.
func count(s, substr string) int

// split cuts s into at most max pieces, each with keep bytes of the separator behind it.
func split(s, sep string, keep, max int) []string

// joinedLength returns -1 for more than fits.
func joinedLength(elems []string, sep string) int

func join(elems []string, sep string) string

// repeat is Repeat for a result that is known to fit.
func repeat(s string, count int) string

func replace(s, old, new string, n int) string

func newReplaceTable(pairs []string) unsafe.Pointer

func replaceByTable(table unsafe.Pointer, s string) string

// shareBytes returns b as a string without a copy; b's bytes must not change any more.
func shareBytes(b []byte) string

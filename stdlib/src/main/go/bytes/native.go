// Package bytes works on byte slices as package strings works on strings.
package bytes

// Equal reports whether a and b have the same bytes; nil is empty.
func Equal(a, b []byte) bool

// Compare returns -1, 0 or 1: the bytewise order of a and b.
func Compare(a, b []byte) int

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix []byte) bool

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix []byte) bool

// Index returns where sep first occurs in s, or -1.
func Index(s, sep []byte) int

// IndexByte returns where c first occurs in b, or -1.
func IndexByte(b []byte, c byte) int

// LastIndex returns where sep last occurs in s, or -1.
func LastIndex(s, sep []byte) int

// LastIndexByte returns where c last occurs in s, or -1.
func LastIndexByte(s []byte, c byte) int

// IndexAny returns where the first rune of s that is in chars stands, or -1.
func IndexAny(s []byte, chars string) int

// LastIndexAny returns where the last rune of s that is in chars stands, or -1.
func LastIndexAny(s []byte, chars string) int

// EqualFold reports whether s and t are equal but for case, by simple Unicode case folding.
func EqualFold(s, t []byte) bool

// count counts sep, which is not empty.
func count(s, sep []byte) int

// toCase returns a copy of s in upper or lower case.
func toCase(s []byte, upper bool) []byte

// spaceEnd returns where the first rune that is, or is not, a space begins at or after from; len(s) for none.
func spaceEnd(s []byte, from int, space bool) int

// trimmedEnd returns where the last rune of s that is no space ends.
func trimmedEnd(s []byte) int

// firstNotIn returns where the first rune that is not in cutset begins, or -1.
func firstNotIn(s []byte, cutset string) int

// lastNotIn returns where the last rune that is not in cutset ends, or -1.
func lastNotIn(s []byte, cutset string) int

// repeat is Repeat for a result that is known to fit.
func repeat(b []byte, count int) []byte

// replace returns a copy of s with the first n occurrences replaced, all if n < 0.
func replace(s, old, new []byte, n int) []byte

// Package bytealg is what packages of an installed Go expect under this name: searches in bytes and strings.
package bytealg

import (
	"bytes"
	"strings"
)

// MaxLen and MaxBruteForce: there are no limits to what Index and IndexString search for.
const MaxLen = 1<<31 - 1

const MaxBruteForce = 64

// PrimeRK is the base of the hash of Rabin and Karp.
const PrimeRK = 16777619

// Cutover returns how many failures of IndexByte a search may have before Index is the better way.
func Cutover(n int) int { return (n + 16) / 8 }

// Compare compares like bytes.Compare.
func Compare(a, b []byte) int { return bytes.Compare(a, b) }

// CompareString compares like cmp.Compare.
func CompareString(a, b string) int { return strings.Compare(a, b) }

// Count counts a byte.
func Count(b []byte, c byte) int { return bytes.Count(b, []byte{c}) }

// CountString counts a byte.
func CountString(s string, c byte) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			n++
		}
	}
	return n
}

// Equal reports whether a and b are the same.
func Equal(a, b []byte) bool { return string(a) == string(b) }

// Index returns the place of b in a, or -1.
func Index(a, b []byte) int { return bytes.Index(a, b) }

// IndexString returns the place of b in a, or -1.
func IndexString(a, b string) int { return strings.Index(a, b) }

// IndexByte returns the place of c in b, or -1.
func IndexByte(b []byte, c byte) int { return bytes.IndexByte(b, c) }

// IndexByteString returns the place of c in s, or -1.
func IndexByteString(s string, c byte) int { return strings.IndexByte(s, c) }

// LastIndexByte returns the last place of c in b, or -1.
func LastIndexByte(b []byte, c byte) int { return bytes.LastIndexByte(b, c) }

// LastIndexByteString returns the last place of c in s, or -1.
func LastIndexByteString(s string, c byte) int { return strings.LastIndexByte(s, c) }

// MakeNoZero makes a slice whose elements need not be zero.
func MakeNoZero(n int) []byte { return make([]byte, n) }

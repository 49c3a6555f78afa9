// Package strconv turns values of basic types into text and back.
package strconv

// Itoa is FormatInt(int64(i), 10).
func Itoa(i int) string

// IsPrint reports whether r is printable as unicode.IsPrint has it: letters, marks, numbers, punctuation,
// symbols and the ASCII space.
func IsPrint(r rune) bool

// IsGraphic reports whether r is a graphic character as unicode.IsGraphic has it: what is printable, and all spaces.
func IsGraphic(r rune) bool

func formatInt(i int64, base int) string

func formatUint(i uint64, base int) string

func appendInt(dst []byte, i int64, base int) []byte

func appendUint(dst []byte, i uint64, base int) []byte

// shortInt reads a decimal int of at most 18 digits with an optional sign; others are not ok.
func shortInt(s string) (n int, ok bool)

func formatFloat(f float64, fmt byte, prec, bitSize int) string

func appendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte

// parseFloat reads the longest prefix of s that is a number, and tells its length and one of parsed, badSyntax
// and outOfRange.
func parseFloat(s string, bitSize int) (f float64, n int, result int)

// plainPrefix returns how many bytes at the start of s may stand in the given quotes as they are.
func plainPrefix(s string, quote byte, mode int) int

func indexByte(s string, c byte) int

package strconv

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

func Itoa(i int) string                    { return strconv.Itoa(i) }
func IsPrint(r rune) bool                  { return strconv.IsPrint(r) }
func IsGraphic(r rune) bool                { return strconv.IsGraphic(r) }
func formatInt(i int64, base int) string   { return strconv.FormatInt(i, base) }
func formatUint(i uint64, base int) string { return strconv.FormatUint(i, base) }
func indexByte(s string, c byte) int       { return strings.IndexByte(s, c) }
func shortInt(s string) (n int, ok bool) {
	if len(s) > 18 {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

func formatFloat(f float64, fmt byte, prec, bitSize int) string {
	return strconv.FormatFloat(f, fmt, prec, bitSize)
}

func parseFloat(s string, bitSize int) (f float64, n int, result int) {
	for n := len(s); n > 0; n-- {
		f, err := strconv.ParseFloat(s[:n], bitSize)
		if errors.Is(err, strconv.ErrRange) {
			return f, n, outOfRange
		}
		if err == nil {
			return f, n, parsed
		}
	}
	return 0, 0, badSyntax
}

func plainPrefix(s string, quote byte, mode int) int {
	for i, r := range s {
		if r == utf8.RuneError {
			if _, w := utf8.DecodeRuneInString(s[i:]); w == 1 {
				return i
			}
		}
		if r == rune(quote) || r == '\\' || !plainRune(r, mode) {
			return i
		}
	}
	return len(s)
}

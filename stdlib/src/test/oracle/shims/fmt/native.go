package fmt

import (
	"strings"
	"unicode/utf8"
)

func indexPercent(s string, from int) int {
	if i := strings.IndexByte(s[from:], '%'); i >= 0 {
		return from + i
	}
	return len(s)
}

func runeCount(b []byte) int { return utf8.RuneCount(b) }

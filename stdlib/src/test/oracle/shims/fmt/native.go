package fmt

import (
	"strings"
	"unicode/utf8"
)

// plainf leaves all directives to Go.
func plainf(p *printer, buf []byte, format string, i int, a []any, arg int, ask askFunc) (out []byte, stop, next int) {
	stop = len(format)
	if at := strings.IndexByte(format[i:], '%'); at >= 0 {
		stop = i + at
	}
	return append(buf, format[i:stop]...), stop, arg
}

func plain(p *printer, buf []byte, a []any, arg int, sparing bool, ask askFunc) (out []byte, next int) { return buf, arg }

func runeCount(b []byte) int { return utf8.RuneCount(b) }

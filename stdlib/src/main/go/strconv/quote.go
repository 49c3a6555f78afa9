package strconv

import "unicode/utf8"

// What may stand in quotes as it is.
const (
	printable = iota
	graphic
	asciiOnly
)

const hexDigits = "0123456789abcdef"

// Quote returns s as a Go string literal.
func Quote(s string) string { return string(appendQuoted(nil, s, '"', printable)) }

// AppendQuote appends what Quote returns.
func AppendQuote(dst []byte, s string) []byte { return appendQuoted(dst, s, '"', printable) }

// QuoteToASCII is like Quote, with escapes for all that is not printable ASCII.
func QuoteToASCII(s string) string { return string(appendQuoted(nil, s, '"', asciiOnly)) }

// AppendQuoteToASCII appends what QuoteToASCII returns.
func AppendQuoteToASCII(dst []byte, s string) []byte { return appendQuoted(dst, s, '"', asciiOnly) }

// QuoteToGraphic is like Quote, but leaves what IsGraphic accepts as it is.
func QuoteToGraphic(s string) string { return string(appendQuoted(nil, s, '"', graphic)) }

// AppendQuoteToGraphic appends what QuoteToGraphic returns.
func AppendQuoteToGraphic(dst []byte, s string) []byte { return appendQuoted(dst, s, '"', graphic) }

// QuoteRune returns r as a Go character literal; what is no rune becomes U+FFFD.
func QuoteRune(r rune) string { return string(appendQuotedRune(nil, r, printable)) }

// AppendQuoteRune appends what QuoteRune returns.
func AppendQuoteRune(dst []byte, r rune) []byte { return appendQuotedRune(dst, r, printable) }

// QuoteRuneToASCII is like QuoteRune, with escapes for all that is not printable ASCII.
func QuoteRuneToASCII(r rune) string { return string(appendQuotedRune(nil, r, asciiOnly)) }

// AppendQuoteRuneToASCII appends what QuoteRuneToASCII returns.
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte { return appendQuotedRune(dst, r, asciiOnly) }

// QuoteRuneToGraphic is like QuoteRune, but leaves what IsGraphic accepts as it is.
func QuoteRuneToGraphic(r rune) string { return string(appendQuotedRune(nil, r, graphic)) }

// AppendQuoteRuneToGraphic appends what QuoteRuneToGraphic returns.
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte { return appendQuotedRune(dst, r, graphic) }

func appendQuoted(dst []byte, s string, quote byte, mode int) []byte {
	if cap(dst)-len(dst) < len(s)+2 {
		longer := make([]byte, len(dst), len(dst)+len(s)+2)
		copy(longer, dst)
		dst = longer
	}
	dst = append(dst, quote)
	for {
		n := plainPrefix(s, quote, mode)
		dst = append(dst, s[:n]...)
		s = s[n:]
		if s == "" {
			return append(dst, quote)
		}
		r, width := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && width == 1 {
			dst = append(dst, '\\', 'x', hexDigits[s[0]>>4], hexDigits[s[0]&15])
		} else {
			dst = appendEscape(dst, r, quote)
		}
		s = s[width:]
	}
}

func appendQuotedRune(dst []byte, r rune, mode int) []byte {
	if !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	dst = append(dst, '\'')
	if r != '\'' && r != '\\' && plainRune(r, mode) {
		dst = utf8.AppendRune(dst, r)
	} else {
		dst = appendEscape(dst, r, '\'')
	}
	return append(dst, '\'')
}

func plainRune(r rune, mode int) bool {
	switch mode {
	case asciiOnly:
		return r < utf8.RuneSelf && IsPrint(r)
	case graphic:
		return IsGraphic(r)
	}
	return IsPrint(r)
}

func appendEscape(dst []byte, r rune, quote byte) []byte {
	if r == rune(quote) || r == '\\' {
		return append(dst, '\\', byte(r))
	}
	if '\a' <= r && r <= '\r' {
		return append(dst, '\\', "abtnvfr"[r-'\a'])
	}
	digits := 8
	switch {
	case r < ' ' || r == 0x7F:
		dst = append(dst, '\\', 'x')
		digits = 2
	case r < 0x10000:
		dst = append(dst, '\\', 'u')
		digits = 4
	default:
		dst = append(dst, '\\', 'U')
	}
	for shift := 4 * (digits - 1); shift >= 0; shift -= 4 {
		dst = append(dst, hexDigits[r>>uint(shift)&15])
	}
	return dst
}

// CanBackquote reports whether s can stand in a raw string literal of one line.
func CanBackquote(s string) bool {
	for i, r := range s {
		switch {
		case r < ' ' && r != '\t', r == '`', r == 0x7F, r == '\uFEFF':
			return false
		case r == utf8.RuneError:
			if _, width := utf8.DecodeRuneInString(s[i:]); width == 1 {
				return false
			}
		}
	}
	return true
}

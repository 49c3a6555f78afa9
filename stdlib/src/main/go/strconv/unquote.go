package strconv

import "unicode/utf8"

// Unquote returns the string, or for a character literal the one-character string, that the Go literal s stands for.
func Unquote(s string) (string, error) {
	text, rest, ok := unquote(s, true)
	if !ok || rest != "" {
		return "", ErrSyntax
	}
	return text, nil
}

// QuotedPrefix returns the Go string or character literal that s begins with, still quoted.
func QuotedPrefix(s string) (string, error) {
	text, _, ok := unquote(s, false)
	if !ok {
		return "", ErrSyntax
	}
	return text, nil
}

// unquote reads the literal at the start of s, and returns its meaning or itself, and what follows.
func unquote(s string, meaning bool) (text, rest string, ok bool) {
	if len(s) < 2 {
		return "", "", false
	}
	quote := s[0]
	switch quote {
	case '`':
		end := indexByte(s[1:], '`')
		if end < 0 {
			return "", "", false
		}
		text, rest = s[:end+2], s[end+2:]
		if meaning {
			text = withoutReturns(s[1 : end+1])
		}
		return text, rest, true
	case '"', '\'':
	default:
		return "", "", false
	}

	var buf []byte
	in := s[1:]
	for {
		if in == "" || in[0] == '\n' {
			return "", "", false
		}
		if in[0] == quote {
			break // '' too is accepted
		}
		if quote == '"' {
			if n := plainPrefix(in, '"', printable); n > 0 {
				if n < len(in) && in[n] == '"' && buf == nil && meaning {
					return in[:n], in[n+1:], true
				}
				if meaning {
					buf = append(buf, in[:n]...)
				}
				in = in[n:]
				continue
			}
		}
		r, multibyte, tail, err := UnquoteChar(in, quote)
		if err != nil {
			return "", "", false
		}
		if meaning {
			if r < utf8.RuneSelf || !multibyte {
				buf = append(buf, byte(r))
			} else {
				buf = utf8.AppendRune(buf, r)
			}
		}
		in = tail
		if quote == '\'' {
			break
		}
	}
	if in == "" || in[0] != quote {
		return "", "", false
	}
	rest = in[1:]
	if !meaning {
		return s[:len(s)-len(rest)], rest, true
	}
	return string(buf), rest, true
}

func withoutReturns(s string) string {
	if indexByte(s, '\r') < 0 {
		return s
	}
	buf := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] != '\r' {
			buf = append(buf, s[i])
		}
	}
	return string(buf)
}

// UnquoteChar decodes the first character or escape of s, the inside of a literal in the given quotes (0: both
// escaped quotes are refused and both plain ones allowed). multibyte says whether the value needs UTF-8 or is a
// byte; tail is what follows.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	c := s[0]
	switch {
	case c == quote && (quote == '\'' || quote == '"'):
		return 0, false, "", ErrSyntax
	case c >= utf8.RuneSelf:
		r, size := utf8.DecodeRuneInString(s)
		return r, true, s[size:], nil
	case c != '\\':
		return rune(c), false, s[1:], nil
	}
	if len(s) == 1 {
		return 0, false, "", ErrSyntax
	}
	c = s[1]
	s = s[2:]
	switch c {
	case 'a':
		value = '\a'
	case 'b':
		value = '\b'
	case 'f':
		value = '\f'
	case 'n':
		value = '\n'
	case 'r':
		value = '\r'
	case 't':
		value = '\t'
	case 'v':
		value = '\v'
	case '\\':
		value = '\\'
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		value = rune(c)
	case 'x', 'u', 'U':
		n := 2
		if c == 'u' {
			n = 4
		} else if c == 'U' {
			n = 8
		}
		v, ok := digits(s, n, 16)
		if !ok || c != 'x' && !utf8.ValidRune(v) {
			return 0, false, "", ErrSyntax
		}
		return v, c != 'x', s[n:], nil
	case '0', '1', '2', '3', '4', '5', '6', '7':
		v, ok := digits(s, 2, 8)
		v += rune(c-'0') << 6
		if !ok || v > 255 {
			return 0, false, "", ErrSyntax
		}
		return v, false, s[2:], nil
	default:
		return 0, false, "", ErrSyntax
	}
	return value, false, s, nil
}

// digits reads exactly n digits.
func digits(s string, n, base int) (rune, bool) {
	if len(s) < n {
		return 0, false
	}
	var v rune
	for i := 0; i < n; i++ {
		d := digitValue(s[i])
		if d >= base {
			return 0, false
		}
		v = v*rune(base) + rune(d)
	}
	return v, true
}

package strings

import (
	"unicode"
	"unicode/utf8"
)

// Map returns s with each rune r replaced by mapping(r), or dropped where that is negative.
func Map(mapping func(rune) rune, s string) string {
	var b []byte
	copied := false // from then on, b is the result
	for i, c := range s {
		r := mapping(c)
		if !copied {
			if r == c && c != utf8.RuneError {
				continue
			}
			if r == c {
				if _, width := utf8.DecodeRuneInString(s[i:]); width > 1 {
					continue
				}
			}
			b = make([]byte, i, len(s)+utf8.UTFMax)
			copy(b, s)
			copied = true
		}
		if r >= 0 {
			b = utf8.AppendRune(b, r)
		}
	}
	if !copied {
		return s
	}
	return shareBytes(b)
}

// ToTitle returns s with all letters in title case.
func ToTitle(s string) string { return Map(unicode.ToTitle, s) }

// ToUpperSpecial is ToUpper with the rules of c first.
func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with the rules of c first.
func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with the rules of c first.
func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }

// ToValidUTF8 replaces each run of bytes that are not UTF-8.
func ToValidUTF8(s, replacement string) string {
	if utf8.ValidString(s) {
		return s
	}
	b := make([]byte, 0, len(s)+len(replacement))
	bad := false
	for i := 0; i < len(s); {
		r, width := utf8.DecodeRuneInString(s[i:])
		wasBad := bad
		bad = r == utf8.RuneError && width == 1
		if !bad {
			b = append(b, s[i:i+width]...)
		} else if !wasBad {
			b = append(b, replacement...)
		}
		i += width
	}
	return shareBytes(b)
}

// Title returns s with the first letter of each word in title case. What is a word it does not know well.
//
// Deprecated: use golang.org/x/text/cases.
func Title(s string) string {
	before := ' '
	return Map(func(r rune) rune {
		begins := isSeparator(before)
		before = r
		if begins {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

func isSeparator(r rune) bool {
	if r < utf8.RuneSelf {
		return !('0' <= r && r <= '9' || 'a' <= r|0x20 && r|0x20 <= 'z' || r == '_')
	}
	return unicode.IsSpace(r) && !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

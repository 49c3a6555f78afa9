package bytes

import (
	"unicode"
	"unicode/utf8"
)

// Map returns a copy of s with each rune r replaced by mapping(r), or dropped where that is negative.
func Map(mapping func(r rune) rune, s []byte) []byte {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		if r = mapping(r); r >= 0 {
			b = utf8.AppendRune(b, r)
		}
		i += size
	}
	return b
}

// ToUpper returns a copy of s with all letters in upper case.
func ToUpper(s []byte) []byte { return toCase(s, true) }

// ToLower returns a copy of s with all letters in lower case.
func ToLower(s []byte) []byte { return toCase(s, false) }

// ToTitle returns a copy of s with all letters in title case.
func ToTitle(s []byte) []byte { return Map(unicode.ToTitle, s) }

// ToUpperSpecial is ToUpper with the rules of c first.
func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with the rules of c first.
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with the rules of c first.
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToTitle, s) }

// ToValidUTF8 returns a copy of s with each run of bytes that are not UTF-8 replaced.
func ToValidUTF8(s, replacement []byte) []byte {
	b := make([]byte, 0, len(s)+len(replacement))
	bad := false
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		wasBad := bad
		bad = r == utf8.RuneError && size == 1
		if !bad {
			b = append(b, s[i:i+size]...)
		} else if !wasBad {
			b = append(b, replacement...)
		}
		i += size
	}
	return b
}

// Title returns a copy of s with the first letter of each word in title case. What is a word it does not know well.
//
// Deprecated: use golang.org/x/text/cases.
func Title(s []byte) []byte {
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

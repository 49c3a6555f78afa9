// Package utf16 turns runes into UTF-16 and back.
package utf16

const (
	replacement = '\uFFFD'
	maxRune     = '\U0010FFFF'

	highMin = 0xD800
	lowMin  = 0xDC00
	lowEnd  = 0xE000
	base    = 0x10000
)

// IsSurrogate reports whether r can only be half of a pair.
func IsSurrogate(r rune) bool { return highMin <= r && r < lowEnd }

func isHigh(r rune) bool { return highMin <= r && r < lowMin }

func isLow(r rune) bool { return lowMin <= r && r < lowEnd }

// DecodeRune returns the rune that the pair stands for, U+FFFD if it is not a valid pair.
func DecodeRune(r1, r2 rune) rune {
	if !isHigh(r1) || !isLow(r2) {
		return replacement
	}
	return base + (r1-highMin)<<10 + (r2 - lowMin)
}

// EncodeRune returns the pair for r, (U+FFFD, U+FFFD) if r needs none or is no code point.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < base || maxRune < r {
		return replacement, replacement
	}
	r -= base
	return highMin + r>>10, lowMin + r&0x3FF
}

// RuneLen returns how many 16-bit words r takes, -1 if it has no encoding.
func RuneLen(r rune) int {
	switch {
	case r < 0, IsSurrogate(r), maxRune < r:
		return -1
	case r < base:
		return 1
	}
	return 2
}

// AppendRune appends r's encoding to a, U+FFFD if it has none.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		hi, lo := EncodeRune(r)
		return append(a, uint16(hi), uint16(lo))
	}
	return append(a, replacement)
}

// Encode returns s in UTF-16.
func Encode(s []rune) []uint16 {
	n := len(s)
	for _, r := range s {
		if base <= r && r <= maxRune {
			n++
		}
	}
	a := make([]uint16, 0, n)
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// Decode returns the runes of s, U+FFFD for each word that is half of no pair.
func Decode(s []uint16) []rune {
	runes := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if isHigh(r) && i+1 < len(s) && isLow(rune(s[i+1])) {
			i++
			r = DecodeRune(r, rune(s[i]))
		} else if IsSurrogate(r) {
			r = replacement
		}
		runes = append(runes, r)
	}
	return runes
}

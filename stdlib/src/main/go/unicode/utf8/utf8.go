// Package utf8 turns runes into UTF-8 and back.
package utf8

const (
	RuneError = '\uFFFD'     // stands for bytes that are not UTF-8
	RuneSelf  = 0x80         // runes below are one byte
	MaxRune   = '\U0010FFFF' // the largest code point
	UTFMax    = 4            // the most bytes that a rune takes
)

const (
	surrogateMin = 0xD800
	surrogateMax = 0xDFFF
)

// RuneStart reports whether b can be the first byte of an encoded rune.
func RuneStart(b byte) bool { return b&0xC0 != 0x80 }

// ValidRune reports whether r has a UTF-8 encoding: neither out of range nor a surrogate half.
func ValidRune(r rune) bool {
	return uint32(r) < surrogateMin || surrogateMax < r && r <= MaxRune
}

// RuneLen returns how many bytes r takes in UTF-8, -1 if it has no encoding.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case surrogateMin <= r && r <= surrogateMax:
		return -1
	case r < 0x10000:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// EncodeRune writes r to p, which must be long enough, and returns the number of bytes written.
// A rune that has no encoding is written as RuneError.
func EncodeRune(p []byte, r rune) int {
	u := uint32(r)
	if u < 0x80 {
		p[0] = byte(u)
		return 1
	}
	if u < 0x800 {
		_ = p[1]
		p[0] = byte(0xC0 | u>>6)
		p[1] = byte(0x80 | u&0x3F)
		return 2
	}
	if !ValidRune(r) {
		u = RuneError
	}
	if u < 0x10000 {
		_ = p[2]
		p[0] = byte(0xE0 | u>>12)
		p[1] = byte(0x80 | u>>6&0x3F)
		p[2] = byte(0x80 | u&0x3F)
		return 3
	}
	_ = p[3]
	p[0] = byte(0xF0 | u>>18)
	p[1] = byte(0x80 | u>>12&0x3F)
	p[2] = byte(0x80 | u>>6&0x3F)
	p[3] = byte(0x80 | u&0x3F)
	return 4
}

// AppendRune appends r's encoding to p.
func AppendRune(p []byte, r rune) []byte {
	u := uint32(r)
	if u < 0x80 {
		return append(p, byte(u))
	}
	if u < 0x800 {
		return append(p, byte(0xC0|u>>6), byte(0x80|u&0x3F))
	}
	if !ValidRune(r) {
		u = RuneError
	}
	if u < 0x10000 {
		return append(p, byte(0xE0|u>>12), byte(0x80|u>>6&0x3F), byte(0x80|u&0x3F))
	}
	return append(p, byte(0xF0|u>>18), byte(0x80|u>>12&0x3F), byte(0x80|u>>6&0x3F), byte(0x80|u&0x3F))
}

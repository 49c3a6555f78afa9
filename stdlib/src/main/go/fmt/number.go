package fmt

import (
	"math/bits"
	"strconv"
	"unicode/utf8"
)

const (
	lowerDigits = "0123456789abcdefx"
	upperDigits = "0123456789ABCDEFX"
)

// fmtInteger prints v in base 2, 8, 10 or 16 with everything that flags, width and precision ask for.
func (p *printer) fmtInteger(v uint64, base int, signed bool, verb rune) {
	negative := signed && int64(v) < 0
	if p.flags == 0 && base == 10 {
		if negative {
			p.buf = strconv.AppendInt(p.buf, int64(v), 10)
		} else {
			p.buf = strconv.AppendUint(p.buf, v, 10)
		}
		return
	}
	if negative {
		v = -v
	}

	digits := 0 // at least
	if p.flags&hasPrec != 0 {
		digits = p.prec
		if digits == 0 && v == 0 {
			p.pad(nil, ' ')
			return
		}
	} else if p.flags&(zero|hasWid|minus) == zero|hasWid {
		digits = p.wid
		if negative || p.flags&(plus|space) != 0 {
			digits--
		}
	}

	start := len(p.buf)
	switch {
	case negative:
		p.buf = append(p.buf, '-')
	case p.flags&plus != 0:
		p.buf = append(p.buf, '+')
	case p.flags&space != 0:
		p.buf = append(p.buf, ' ')
	}
	if verb == 'O' {
		p.buf = append(p.buf, "0o"...)
	}
	if p.flags&sharp != 0 {
		switch base {
		case 2:
			p.buf = append(p.buf, "0b"...)
		case 8:
			if v != 0 && digits <= (bits.Len64(v)+2)/3 {
				p.buf = append(p.buf, '0')
			}
		case 16:
			if verb == 'X' {
				p.buf = append(p.buf, "0X"...)
			} else {
				p.buf = append(p.buf, "0x"...)
			}
		}
	}
	first := len(p.buf)
	p.buf = strconv.AppendUint(p.buf, v, base)
	if missing := digits - (len(p.buf) - first); missing > 0 {
		p.insertPadding(first, missing, '0')
	}
	if verb == 'X' {
		text := p.buf[first:]
		for i, c := range text {
			if 'a' <= c {
				text[i] = c - ('a' - 'A')
			}
		}
	}
	p.padFrom(start)
}

// formatFloat prints v as strconv does, with sign, padding, and for the sharp flag the point and zeros kept.
func (p *printer) formatFloat(v float64, size int, verb rune, prec int) {
	if p.flags == 0 {
		p.buf = strconv.AppendFloat(p.buf, v, byte(verb), prec, size)
		return
	}
	if p.flags&hasPrec != 0 {
		prec = p.prec
	}
	num := strconv.AppendFloat(make([]byte, 1, 32), v, byte(verb), prec, size)
	if num[1] == '-' || num[1] == '+' {
		num = num[1:]
	} else {
		num[0] = '+'
	}
	if p.flags&(space|plus) == space && num[0] == '+' {
		num[0] = ' '
	}
	if num[1] == 'I' || num[1] == 'N' { // never padded with zeros
		if num[1] == 'N' && p.flags&(space|plus) == 0 {
			num = num[1:]
		}
		p.pad(num, ' ')
		return
	}
	if p.flags&sharp != 0 && verb != 'b' {
		num = keepZeros(num, verb, prec)
	}
	if p.flags&plus == 0 && num[0] == '+' {
		p.pad(num[1:], p.padByte())
		return
	}
	if p.flags&(zero|minus|hasWid) == zero|hasWid && p.wid > len(num) { // the sign comes before the zeros
		p.buf = append(p.buf, num[0])
		p.writePadding(p.wid-len(num), '0')
		p.buf = append(p.buf, num[1:]...)
		return
	}
	p.pad(num, p.padByte())
}

// keepZeros gives num a point if it has none, and for g and x (but not X, as in Go) as many digits as the precision says (6 by default).
func keepZeros(num []byte, verb rune, prec int) []byte {
	digits := 0
	switch verb {
	case 'g', 'G', 'x':
		digits = prec
		if digits < 0 {
			digits = 6
		}
	}
	exponent := len(num)
	point := false
	significant := false
	for i := 1; i < exponent; i++ {
		switch c := num[i]; {
		case c == '.':
			point = true
		case c == 'p' || c == 'P', (c == 'e' || c == 'E') && verb != 'x' && verb != 'X':
			exponent = i
		default:
			if c != '0' {
				significant = true
			}
			if significant {
				digits--
			}
		}
	}
	tail := append([]byte(nil), num[exponent:]...)
	num = num[:exponent]
	if !point {
		if len(num) == 2 && num[1] == '0' { // a lone zero counts as a digit
			digits--
		}
		num = append(num, '.')
	}
	for ; digits > 0; digits-- {
		num = append(num, '0')
	}
	return append(num, tail...)
}

func toRune(v uint64) rune {
	if v > utf8.MaxRune {
		return utf8.RuneError
	}
	return rune(v)
}

// fmtC prints v as a character.
func (p *printer) fmtC(v uint64) {
	p.pad(utf8.AppendRune(nil, toRune(v)), p.padByte())
}

// fmtQc prints v as a quoted character.
func (p *printer) fmtQc(v uint64) {
	if p.flags&plus != 0 {
		p.pad(strconv.AppendQuoteRuneToASCII(nil, toRune(v)), p.padByte())
	} else {
		p.pad(strconv.AppendQuoteRune(nil, toRune(v)), p.padByte())
	}
}

// fmtUnicode prints v as U+0078 or, with the sharp flag, as U+0078 'x'.
func (p *printer) fmtUnicode(v uint64) {
	digits := 4
	if p.flags&hasPrec != 0 && p.prec > 4 {
		digits = p.prec
	}
	text := strconv.FormatUint(v, 16)
	buf := append(make([]byte, 0, 24+digits), "U+"...)
	for n := len(text); n < digits; n++ {
		buf = append(buf, '0')
	}
	for i := 0; i < len(text); i++ {
		c := text[i]
		if 'a' <= c {
			c -= 'a' - 'A'
		}
		buf = append(buf, c)
	}
	if p.flags&sharp != 0 && v <= utf8.MaxRune && strconv.IsPrint(rune(v)) {
		buf = append(buf, " '"...)
		buf = utf8.AppendRune(buf, rune(v))
		buf = append(buf, '\'')
	}
	p.pad(buf, ' ')
}

package fmt

import (
	"strconv"
	"unicode/utf8"
)

func (p *printer) padByte() byte {
	if p.flags&(zero|minus) == zero { // zeros only ever go to the left
		return '0'
	}
	return ' '
}

func (p *printer) writePadding(n int, with byte) {
	if n <= 0 {
		return
	}
	if cap(p.buf)-len(p.buf) < n {
		longer := make([]byte, len(p.buf), 2*cap(p.buf)+n)
		copy(longer, p.buf)
		p.buf = longer
	}
	start := len(p.buf)
	p.buf = p.buf[:start+n]
	padding := p.buf[start:]
	for i := range padding {
		padding[i] = with
	}
}

// insertPadding puts n bytes before what starts there in the buffer.
func (p *printer) insertPadding(start, n int, with byte) {
	end := len(p.buf)
	p.writePadding(n, with)
	copy(p.buf[start+n:], p.buf[start:end])
	padding := p.buf[start : start+n]
	for i := range padding {
		padding[i] = with
	}
}

// padFrom adds spaces to the ASCII text that starts there in the buffer, up to the width.
func (p *printer) padFrom(start int) {
	if p.flags&hasWid == 0 {
		return
	}
	missing := p.wid - (len(p.buf) - start)
	switch {
	case missing <= 0:
	case p.flags&minus != 0:
		p.writePadding(missing, ' ')
	default:
		p.insertPadding(start, missing, ' ')
	}
}

// pad writes b, and around it what is missing to the width.
func (p *printer) pad(b []byte, with byte) {
	missing := 0
	if p.flags&hasWid != 0 && p.wid > 0 {
		missing = p.wid - runeCount(b)
	}
	if p.flags&minus == 0 {
		p.writePadding(missing, with)
		p.buf = append(p.buf, b...)
		return
	}
	p.buf = append(p.buf, b...)
	p.writePadding(missing, with)
}

func (p *printer) padString(s string) {
	if p.flags&hasWid == 0 || p.wid == 0 {
		p.buf = append(p.buf, s...)
		return
	}
	missing := p.wid - utf8.RuneCountInString(s)
	if p.flags&minus == 0 {
		p.writePadding(missing, p.padByte())
		p.buf = append(p.buf, s...)
		return
	}
	p.buf = append(p.buf, s...)
	p.writePadding(missing, ' ')
}

// truncate cuts s to as many runes as the precision says.
func (p *printer) truncate(s string) string {
	if p.flags&hasPrec == 0 || len(s) <= p.prec {
		return s
	}
	n := p.prec
	for i := range s {
		n--
		if n < 0 {
			return s[:i]
		}
	}
	return s
}

// fmtS prints a string as it is.
func (p *printer) fmtS(s string) {
	p.padString(p.truncate(s))
}

// fmtBs prints bytes as a string.
func (p *printer) fmtBs(b []byte) {
	if p.flags&hasPrec != 0 && len(b) > p.prec {
		n := p.prec
		for i := 0; i < len(b); {
			n--
			if n < 0 {
				b = b[:i]
				break
			}
			_, size := utf8.DecodeRune(b[i:])
			i += size
		}
	}
	p.pad(b, p.padByte())
}

// fmtQ prints a string in quotes, with the sharp flag in back quotes where that is possible.
func (p *printer) fmtQ(s string) {
	s = p.truncate(s)
	if p.flags&sharp != 0 && strconv.CanBackquote(s) {
		p.padString("`" + s + "`")
		return
	}
	if p.flags&plus != 0 {
		p.pad(strconv.AppendQuoteToASCII(nil, s), p.padByte())
	} else {
		p.pad(strconv.AppendQuote(nil, s), p.padByte())
	}
}

// fmtSx prints the bytes of a string in hexadecimal.
func (p *printer) fmtSx(s string, digits string) { p.fmtBx([]byte(s), digits) }

// fmtBx prints bytes in hexadecimal: with the space flag one by one, with the sharp flag after 0x.
func (p *printer) fmtBx(b []byte, digits string) {
	if p.flags&hasPrec != 0 && p.prec < len(b) {
		b = b[:p.prec]
	}
	if len(b) == 0 {
		if p.flags&hasWid != 0 {
			p.writePadding(p.wid, p.padByte())
		}
		return
	}
	width := 2 * len(b)
	if p.flags&space != 0 {
		if p.flags&sharp != 0 {
			width *= 2
		}
		width += len(b) - 1
	} else if p.flags&sharp != 0 {
		width += 2
	}
	missing := 0
	if p.flags&hasWid != 0 {
		missing = p.wid - width
	}
	if p.flags&minus == 0 {
		p.writePadding(missing, p.padByte())
	}
	for i, c := range b {
		if i > 0 && p.flags&space != 0 {
			p.buf = append(p.buf, ' ')
		}
		if p.flags&sharp != 0 && (i == 0 || p.flags&space != 0) {
			p.buf = append(p.buf, '0', digits[16])
		}
		p.buf = append(p.buf, digits[c>>4], digits[c&15])
	}
	if p.flags&minus != 0 {
		p.writePadding(missing, ' ')
	}
}

package fmt

import "internal/fmtvalue"

// Which verbs each kind of basic value knows.

func (p *printer) fmtBool(v bool, verb rune) {
	if verb != 't' && verb != 'v' {
		p.badVerb(verb)
		return
	}
	if v {
		p.padString("true")
	} else {
		p.padString("false")
	}
}

func (p *printer) fmtInt(v uint64, signed bool, verb rune) {
	switch verb {
	case 'v':
		if p.flags&sharpV != 0 && !signed {
			p.fmt0x64(v, true)
		} else {
			p.fmtInteger(v, 10, signed, verb)
		}
	case 'd':
		p.fmtInteger(v, 10, signed, verb)
	case 'b':
		p.fmtInteger(v, 2, signed, verb)
	case 'o', 'O':
		p.fmtInteger(v, 8, signed, verb)
	case 'x', 'X':
		p.fmtInteger(v, 16, signed, verb)
	case 'c':
		p.fmtC(v)
	case 'q':
		p.fmtQc(v)
	case 'U':
		p.fmtUnicode(v)
	default:
		p.badVerb(verb)
	}
}

// fmt0x64 prints in hexadecimal, with or without the leading 0x whatever the flag says.
func (p *printer) fmt0x64(v uint64, leading0x bool) {
	flags := p.flags
	if leading0x {
		p.flags |= sharp
	} else {
		p.flags &^= sharp
	}
	p.fmtInteger(v, 16, false, 'v')
	p.flags = flags
}

func (p *printer) fmtFloat(v float64, size int, verb rune) {
	switch verb {
	case 'v':
		p.formatFloat(v, size, 'g', -1)
	case 'b', 'g', 'G', 'x', 'X':
		p.formatFloat(v, size, verb, -1)
	case 'f', 'e', 'E':
		p.formatFloat(v, size, verb, 6)
	case 'F':
		p.formatFloat(v, size, 'f', 6)
	default:
		p.badVerb(verb)
	}
}

func (p *printer) fmtComplex(v complex128, size int, verb rune) {
	switch verb {
	case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E':
		flags := p.flags
		p.buf = append(p.buf, '(')
		p.fmtFloat(real(v), size/2, verb)
		p.flags |= plus // the imaginary part always has a sign
		p.fmtFloat(imag(v), size/2, verb)
		p.buf = append(p.buf, "i)"...)
		p.flags = flags
	default:
		p.badVerb(verb)
	}
}

func (p *printer) fmtString(v string, verb rune) {
	switch verb {
	case 'v':
		if p.flags&sharpV != 0 {
			p.fmtQ(v)
		} else {
			p.fmtS(v)
		}
	case 's':
		p.fmtS(v)
	case 'x':
		p.fmtSx(v, lowerDigits)
	case 'X':
		p.fmtSx(v, upperDigits)
	case 'q':
		p.fmtQ(v)
	default:
		p.badVerb(verb)
	}
}

func (p *printer) fmtBytes(v []byte, isNil bool, verb rune, typeString string) {
	switch verb {
	case 'v', 'd':
		if p.flags&sharpV != 0 {
			p.buf = append(p.buf, typeString...)
			if isNil {
				p.buf = append(p.buf, "(nil)"...)
				return
			}
			p.buf = append(p.buf, '{')
			for i, c := range v {
				p.separate(i)
				p.fmt0x64(uint64(c), true)
			}
			p.buf = append(p.buf, '}')
			return
		}
		p.buf = append(p.buf, '[')
		for i, c := range v {
			p.separate(i)
			p.fmtInteger(uint64(c), 10, false, verb)
		}
		p.buf = append(p.buf, ']')
	case 's':
		p.fmtBs(v)
	case 'x':
		p.fmtBx(v, lowerDigits)
	case 'X':
		p.fmtBx(v, upperDigits)
	case 'q':
		p.fmtQ(string(v))
	default:
		p.printValue(v, fmtvalue.TypeOf(v), verb, 0, false)
	}
}

func (p *printer) fmtPointer(v any, verb rune) {
	switch fmtvalue.KindOfValue(v) {
	case fmtvalue.ChanKind, fmtvalue.FuncKind, fmtvalue.MapKind, fmtvalue.PointerKind, fmtvalue.SliceKind,
		fmtvalue.UnsafePointerKind:
	default:
		p.badVerb(verb)
		return
	}
	u := fmtvalue.Address(v)
	switch verb {
	case 'v':
		switch {
		case p.flags&sharpV != 0:
			p.buf = append(p.buf, '(')
			p.buf = append(p.buf, fmtvalue.TypeString(fmtvalue.TypeOf(v))...)
			p.buf = append(p.buf, ")("...)
			if u == 0 {
				p.buf = append(p.buf, "nil"...)
			} else {
				p.fmt0x64(u, true)
			}
			p.buf = append(p.buf, ')')
		case u == 0:
			p.padString("<nil>")
		default:
			p.fmt0x64(u, p.flags&sharp == 0)
		}
	case 'p':
		p.fmt0x64(u, p.flags&sharp == 0)
	case 'b', 'o', 'd', 'x', 'X':
		p.fmtInt(u, false, verb)
	default:
		p.badVerb(verb)
	}
}

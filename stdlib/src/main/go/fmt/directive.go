package fmt

import (
	"internal/fmtvalue"
	"unicode/utf8"
)

// Widths and precisions beyond are taken for mistakes.
const maxSize = 1e6

// printf goes through the format: literal text, then a directive
// %[flags][[index]width][.[[index]precision]][[index]]verb, and so on.
func (p *printer) printf(format string, a []any) {
	arg := 0
	end := len(format)
	p.reordered = false
	for i := 0; i < end; {
		p.buf, i, arg = plainf(p, p.buf, format, i, a, arg, ask)
		if i >= end {
			break
		}
		i++ // the %
		p.badIndex = false
		p.clearFlags()
		i = p.parseFlags(format, i)

		afterIndex := false
		if i < end && !('a' <= format[i] && format[i] <= 'z') {
			arg, i, afterIndex = p.parseIndex(format, i, arg, len(a))
			arg, i, afterIndex = p.parseWidth(format, i, arg, a, afterIndex)
			if i+1 < end && format[i] == '.' {
				if afterIndex {
					p.badIndex = true
				}
				arg, i, afterIndex = p.parsePrecision(format, i+1, arg, a)
			}
			if !afterIndex {
				arg, i, _ = p.parseIndex(format, i, arg, len(a))
			}
		}

		if i >= end {
			p.buf = append(p.buf, "%!(NOVERB)"...)
			break
		}
		verb, size := rune(format[i]), 1
		if verb >= utf8.RuneSelf {
			verb, size = utf8.DecodeRuneInString(format[i:])
		}
		i += size

		switch {
		case verb == '%':
			p.buf = append(p.buf, '%')
		case p.badIndex:
			p.complain(verb, "(BADINDEX)")
		case arg >= len(a):
			p.complain(verb, "(MISSING)")
		default:
			if verb == 'v' || verb == 'w' {
				if verb == 'w' {
					p.wrapped = append(p.wrapped, arg)
				}
				if p.flags&sharp != 0 {
					p.flags = p.flags&^sharp | sharpV
				}
				if p.flags&plus != 0 {
					p.flags = p.flags&^plus | plusV
				}
			}
			p.printArg(a[arg], verb)
			arg++
		}
	}
	if !p.reordered && arg < len(a) {
		p.extra(a[arg:])
	}
}

func (p *printer) complain(verb rune, what string) {
	p.buf = append(p.buf, "%!"...)
	p.writeRune(verb)
	p.buf = append(p.buf, what...)
}

// extra reports operands that no directive asked for.
func (p *printer) extra(a []any) {
	p.clearFlags()
	p.buf = append(p.buf, "%!(EXTRA "...)
	for i, arg := range a {
		if i > 0 {
			p.buf = append(p.buf, ", "...)
		}
		if arg == nil {
			p.buf = append(p.buf, "<nil>"...)
			continue
		}
		p.buf = append(p.buf, fmtvalue.TypeString(fmtvalue.TypeOf(arg))...)
		p.buf = append(p.buf, '=')
		p.printArg(arg, 'v')
	}
	p.buf = append(p.buf, ')')
}

func (p *printer) parseFlags(format string, i int) int {
	for ; i < len(format); i++ {
		switch format[i] {
		case '#':
			p.flags |= sharp
		case '0':
			p.flags |= zero
		case '+':
			p.flags |= plus
		case '-':
			p.flags |= minus
		case ' ':
			p.flags |= space
		default:
			return i
		}
	}
	return i
}

func (p *printer) parseWidth(format string, i, arg int, a []any, afterIndex bool) (int, int, bool) {
	if i < len(format) && format[i] == '*' {
		n, ok := intOperand(a, arg)
		if arg < len(a) {
			arg++
		}
		if !ok {
			p.buf = append(p.buf, "%!(BADWIDTH)"...)
			return arg, i + 1, false
		}
		if n < 0 {
			n = -n
			p.flags = p.flags&^zero | minus
		}
		p.wid = n
		p.flags |= hasWid
		return arg, i + 1, false
	}
	n, ok, next := parsenum(format, i, len(format))
	if ok {
		p.wid = n
		p.flags |= hasWid
		if afterIndex { // %[3]2d
			p.badIndex = true
		}
	}
	return arg, next, afterIndex
}

func (p *printer) parsePrecision(format string, i, arg int, a []any) (int, int, bool) {
	arg, i, afterIndex := p.parseIndex(format, i, arg, len(a))
	if i < len(format) && format[i] == '*' {
		n, ok := intOperand(a, arg)
		if arg < len(a) {
			arg++
		}
		if !ok || n < 0 {
			p.buf = append(p.buf, "%!(BADPREC)"...)
		} else {
			p.prec = n
			p.flags |= hasPrec
		}
		return arg, i + 1, false
	}
	n, ok, next := parsenum(format, i, len(format))
	if !ok {
		n = 0
	}
	p.prec = n
	p.flags |= hasPrec
	return arg, next, afterIndex
}

// parseIndex reads [n] where it stands; the operand in turn becomes the n-th.
func (p *printer) parseIndex(format string, i, arg, numArgs int) (newArg, next int, found bool) {
	if i >= len(format) || format[i] != '[' {
		return arg, i, false
	}
	p.reordered = true
	if len(format)-i < 3 {
		p.badIndex = true
		return arg, i + 1, false
	}
	for close := i + 1; close < len(format); close++ {
		if format[close] != ']' {
			continue
		}
		n, ok, stop := parsenum(format, i+1, close)
		if !ok || stop != close {
			p.badIndex = true
			return arg, close + 1, false
		}
		if n < 1 || numArgs < n {
			p.badIndex = true
			return arg, close + 1, true
		}
		return n - 1, close + 1, true
	}
	p.badIndex = true
	return arg, i + 1, false
}

// parsenum reads decimal digits of s from start on.
func parsenum(s string, start, end int) (num int, isnum bool, next int) {
	if start >= end {
		return 0, false, end
	}
	for next = start; next < end && '0' <= s[next] && s[next] <= '9'; next++ {
		if num > maxSize {
			return 0, false, end
		}
		num = num*10 + int(s[next]-'0')
		isnum = true
	}
	return num, isnum, next
}

// intOperand gets the number for a *.
func intOperand(a []any, arg int) (num int, ok bool) {
	if arg >= len(a) {
		return 0, false
	}
	num, ok = a[arg].(int)
	if !ok {
		switch kind := fmtvalue.KindOfValue(a[arg]); {
		case fmtvalue.IntKind <= kind && kind <= fmtvalue.Int64Kind:
			num, ok = int(fmtvalue.Int(a[arg])), true
		case fmtvalue.UintKind <= kind && kind <= fmtvalue.UintptrKind:
			u := fmtvalue.Uint(a[arg])
			num, ok = int(u), int64(u) >= 0
		}
	}
	if !ok || num > maxSize || num < -maxSize {
		return 0, false
	}
	return num, true
}

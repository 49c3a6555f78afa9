package fmt

import (
	"internal/fmtvalue"
	"strconv"
	"unicode/utf8"
)

// Flags of a directive.
const (
	hasWid = 1 << iota
	hasPrec
	minus
	plus
	sharp
	space
	zero
	plusV  // %+v; plus is then off, so that numbers within do not get signs
	sharpV // %#v; sharp is then off
)

// A printer is one call of a printing function, and the State that Formatters see.
type printer struct {
	buf   []byte
	flags int
	wid   int
	prec  int

	// The operand in work, for the texts about wrong verbs: arg, or where that is nil a value within with its type.
	arg    any
	inner  any
	innerT fmtvalue.Type

	reordered bool // some directive has an argument index
	badIndex  bool // the one of this directive is wrong
	panicking bool // printing the value of a panic
	erroring  bool // printing an operand of a wrong verb, without calling its methods
	wrapping  bool // for Errorf: %w is allowed
	wrapped   []int
}

func (p *printer) Write(b []byte) (n int, err error) {
	p.buf = append(p.buf, b...)
	return len(b), nil
}

func (p *printer) WriteString(s string) (n int, err error) {
	p.buf = append(p.buf, s...)
	return len(s), nil
}

func (p *printer) Width() (wid int, ok bool) { return p.wid, p.flags&hasWid != 0 }

func (p *printer) Precision() (prec int, ok bool) { return p.prec, p.flags&hasPrec != 0 }

func (p *printer) Flag(c int) bool {
	switch c {
	case '-':
		return p.flags&minus != 0
	case '+':
		return p.flags&(plus|plusV) != 0
	case '#':
		return p.flags&(sharp|sharpV) != 0
	case ' ':
		return p.flags&space != 0
	case '0':
		return p.flags&zero != 0
	}
	return false
}

func (p *printer) clearFlags() {
	p.flags = 0
	p.wid = 0
	p.prec = 0
}

func (p *printer) writeInt(n int) {
	p.buf = strconv.AppendInt(p.buf, int64(n), 10)
}

func (p *printer) writeRune(r rune) {
	p.buf = utf8.AppendRune(p.buf, r)
}

// print prints operands as %v does; with sparing only those have a space between them of which neither is a string.
func (p *printer) print(a []any, sparing bool) {
	for i := 0; ; i++ {
		p.buf, i = plain(p, p.buf, a, i, sparing, ask)
		if i >= len(a) {
			return
		}
		if i > 0 && !(sparing && (isString(a[i]) || isString(a[i-1]))) {
			p.buf = append(p.buf, ' ')
		}
		p.printArg(a[i], 'v')
	}
}

func isString(arg any) bool { return arg != nil && fmtvalue.KindOfValue(arg) == fmtvalue.StringKind }

func (p *printer) println(a []any) {
	p.print(a, false)
	p.buf = append(p.buf, '\n')
}

// badVerb says that the verb does not fit the operand: %!verb(type=value).
func (p *printer) badVerb(verb rune) {
	p.erroring = true
	p.buf = append(p.buf, "%!"...)
	p.writeRune(verb)
	p.buf = append(p.buf, '(')
	switch {
	case p.arg != nil:
		p.buf = append(p.buf, fmtvalue.TypeString(fmtvalue.TypeOf(p.arg))...)
		p.buf = append(p.buf, '=')
		p.printArg(p.arg, 'v')
	case p.innerT != nil:
		p.buf = append(p.buf, fmtvalue.TypeString(p.innerT)...)
		p.buf = append(p.buf, '=')
		p.printValue(p.inner, p.innerT, 'v', 0, true)
	default:
		p.buf = append(p.buf, "<nil>"...)
	}
	p.buf = append(p.buf, ')')
	p.erroring = false
}

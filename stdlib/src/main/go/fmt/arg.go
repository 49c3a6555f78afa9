package fmt

import "internal/fmtvalue"

// printArg prints an operand.
func (p *printer) printArg(arg any, verb rune) {
	if s, ok := arg.(string); ok && p.flags == 0 && (verb == 'v' || verb == 's') {
		p.buf = append(p.buf, s...)
		return
	}
	p.arg = arg
	p.innerT = nil
	if arg == nil {
		if verb == 'v' || verb == 'T' {
			p.padString("<nil>")
		} else {
			p.badVerb(verb)
		}
		return
	}
	switch verb {
	case 'T':
		p.fmtS(fmtvalue.TypeString(fmtvalue.TypeOf(arg)))
		return
	case 'p':
		p.fmtPointer(arg, 'p')
		return
	}

	switch x := arg.(type) {
	case int:
		p.fmtInt(uint64(x), true, verb)
	case string:
		p.fmtString(x, verb)
	case bool:
		p.fmtBool(x, verb)
	case float64:
		p.fmtFloat(x, 64, verb)
	case float32:
		p.fmtFloat(float64(x), 32, verb)
	case int8:
		p.fmtInt(uint64(x), true, verb)
	case int16:
		p.fmtInt(uint64(x), true, verb)
	case int32:
		p.fmtInt(uint64(x), true, verb)
	case int64:
		p.fmtInt(uint64(x), true, verb)
	case uint:
		p.fmtInt(uint64(x), false, verb)
	case uint8:
		p.fmtInt(uint64(x), false, verb)
	case uint16:
		p.fmtInt(uint64(x), false, verb)
	case uint32:
		p.fmtInt(uint64(x), false, verb)
	case uint64:
		p.fmtInt(x, false, verb)
	case uintptr:
		p.fmtInt(uint64(x), false, verb)
	case complex64:
		p.fmtComplex(complex128(x), 64, verb)
	case complex128:
		p.fmtComplex(x, 128, verb)
	case []byte:
		p.fmtBytes(x, x == nil, verb, "[]byte")
	default:
		p.printOther(arg, verb)
	}
}

func (p *printer) printOther(arg any, verb rune) {
	if fmtvalue.Unwrap != nil {
		if v, static, hidden, ok := fmtvalue.Unwrap(arg); ok {
			if static == nil {
				p.printValue(nil, nil, verb, 0, true)
				return
			}
			if !hidden {
				p.arg = v
				if p.handleMethods(verb) {
					return
				}
			}
			p.printValue(v, static, verb, 0, hidden)
			return
		}
	}
	if !p.handleMethods(verb) {
		p.printValue(arg, fmtvalue.TypeOf(arg), verb, 0, false)
	}
}

// handleMethods lets p.arg's own methods do the work where it has some for the verb.
func (p *printer) handleMethods(verb rune) (handled bool) {
	if p.erroring {
		return false
	}
	if verb == 'w' {
		if _, ok := p.arg.(error); !ok || !p.wrapping {
			p.badVerb(verb)
			return true
		}
		verb = 'v'
	}
	if f, ok := p.arg.(Formatter); ok {
		p.callFormat(f, verb)
		return true
	}
	if p.flags&sharpV != 0 {
		if g, ok := p.arg.(GoStringer); ok {
			p.callGoString(g, verb)
			return true
		}
		return false
	}
	switch verb {
	case 'v', 's', 'x', 'X', 'q':
		switch x := p.arg.(type) {
		case error:
			p.callError(x, verb)
			return true
		case Stringer:
			p.callString(x, verb)
			return true
		}
	}
	return false
}

func (p *printer) callFormat(f Formatter, verb rune) {
	defer p.catchPanic(p.arg, verb, "Format")
	f.Format(p, verb)
}

func (p *printer) callGoString(g GoStringer, verb rune) {
	defer p.catchPanic(p.arg, verb, "GoString")
	p.fmtS(g.GoString())
}

func (p *printer) callError(e error, verb rune) {
	defer p.catchPanic(p.arg, verb, "Error")
	p.fmtString(e.Error(), verb)
}

func (p *printer) callString(s Stringer, verb rune) {
	defer p.catchPanic(p.arg, verb, "String")
	p.fmtString(s.String(), verb)
}

// catchPanic is deferred around a method of an operand. A nil pointer is printed as <nil>: the usual cause.
func (p *printer) catchPanic(arg any, verb rune, method string) {
	err := recover()
	if err == nil {
		return
	}
	if fmtvalue.KindOfValue(arg) == fmtvalue.PointerKind && fmtvalue.IsNil(arg) {
		p.buf = append(p.buf, "<nil>"...)
		return
	}
	if p.panicking { // while printing the value of a panic: give up
		panic(err)
	}
	flags, wid, prec := p.flags, p.wid, p.prec
	p.clearFlags()
	p.buf = append(p.buf, "%!"...)
	p.writeRune(verb)
	p.buf = append(p.buf, "(PANIC="...)
	p.buf = append(p.buf, method...)
	p.buf = append(p.buf, " method: "...)
	p.panicking = true
	p.printArg(err, 'v')
	p.panicking = false
	p.buf = append(p.buf, ')')
	p.flags, p.wid, p.prec = flags, wid, prec
}

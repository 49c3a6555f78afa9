package fmt

import "internal/fmtvalue"

// An askFunc is ask, as the runtime gets it.
type askFunc func(p *printer, buf []byte, v any, static fmtvalue.Type, flags, wid, prec int, verb rune, depth int, hidden bool) []byte

// ask prints a value inside another, as printValue does.
func ask(p *printer, buf []byte, v any, static fmtvalue.Type, flags, wid, prec int, verb rune, depth int, hidden bool) []byte {
	p.buf, p.flags, p.wid, p.prec = buf, flags, wid, prec
	p.printValue(v, static, verb, depth, hidden)
	return p.buf
}

// printValue prints a value of any type by its structure. v lies at a place of type static; where that is an
// interface type, v is what it holds. Values in unexported fields are hidden: their methods are not called.
func (p *printer) printValue(v any, static fmtvalue.Type, verb rune, depth int, hidden bool) {
	if depth > 0 && static != nil && !hidden {
		p.arg = v
		if p.handleMethods(verb) {
			return
		}
	}
	p.arg = nil
	p.inner = v
	p.innerT = static
	switch kind := fmtvalue.KindOf(static); kind {
	case fmtvalue.Invalid:
		switch {
		case depth == 0:
			p.buf = append(p.buf, "<invalid reflect.Value>"...)
		case verb == 'v':
			p.buf = append(p.buf, "<nil>"...)
		default:
			p.badVerb(verb)
		}
	case fmtvalue.BoolKind:
		p.fmtBool(fmtvalue.Bool(v), verb)
	case fmtvalue.IntKind, fmtvalue.Int8Kind, fmtvalue.Int16Kind, fmtvalue.Int32Kind, fmtvalue.Int64Kind:
		p.fmtInt(uint64(fmtvalue.Int(v)), true, verb)
	case fmtvalue.UintKind, fmtvalue.Uint8Kind, fmtvalue.Uint16Kind, fmtvalue.Uint32Kind,
		fmtvalue.Uint64Kind, fmtvalue.UintptrKind:
		p.fmtInt(fmtvalue.Uint(v), false, verb)
	case fmtvalue.Float32Kind:
		p.fmtFloat(fmtvalue.Float(v), 32, verb)
	case fmtvalue.Float64Kind:
		p.fmtFloat(fmtvalue.Float(v), 64, verb)
	case fmtvalue.Complex64Kind:
		p.fmtComplex(fmtvalue.Complex(v), 64, verb)
	case fmtvalue.Complex128Kind:
		p.fmtComplex(fmtvalue.Complex(v), 128, verb)
	case fmtvalue.StringKind:
		p.fmtString(fmtvalue.String(v), verb)
	case fmtvalue.MapKind:
		p.printMap(v, static, verb, depth, hidden)
	case fmtvalue.StructKind:
		p.printStruct(v, static, verb, depth, hidden)
	case fmtvalue.InterfaceKind:
		switch {
		case v != nil:
			p.printValue(v, fmtvalue.TypeOf(v), verb, depth+1, hidden)
		case p.flags&sharpV != 0:
			p.buf = append(p.buf, fmtvalue.TypeString(static)...)
			p.buf = append(p.buf, "(nil)"...)
		default:
			p.buf = append(p.buf, "<nil>"...)
		}
	case fmtvalue.ArrayKind, fmtvalue.SliceKind:
		p.printList(v, static, kind, verb, depth, hidden)
	case fmtvalue.PointerKind:
		if depth == 0 && !fmtvalue.IsNil(v) {
			elem := fmtvalue.ElemType(static)
			switch fmtvalue.KindOf(elem) {
			case fmtvalue.ArrayKind, fmtvalue.SliceKind, fmtvalue.StructKind, fmtvalue.MapKind:
				p.buf = append(p.buf, '&')
				p.printValue(fmtvalue.Elem(v), elem, verb, depth+1, hidden)
				return
			}
		}
		p.fmtPointer(v, verb)
	default: // chan, func, unsafe.Pointer
		p.fmtPointer(v, verb)
	}
}

// open writes what comes before the elements of a map, slice or array.
func (p *printer) open(t fmtvalue.Type, isNil bool, plain string) (done bool) {
	if p.flags&sharpV == 0 {
		p.buf = append(p.buf, plain...)
		return false
	}
	p.buf = append(p.buf, fmtvalue.TypeString(t)...)
	if isNil {
		p.buf = append(p.buf, "(nil)"...)
		return true
	}
	p.buf = append(p.buf, '{')
	return false
}

func (p *printer) separate(i int) {
	if i == 0 {
		return
	}
	if p.flags&sharpV != 0 {
		p.buf = append(p.buf, ", "...)
	} else {
		p.buf = append(p.buf, ' ')
	}
}

func (p *printer) close(plain byte) {
	if p.flags&sharpV != 0 {
		plain = '}'
	}
	p.buf = append(p.buf, plain)
}

func (p *printer) printMap(v any, t fmtvalue.Type, verb rune, depth int, hidden bool) {
	if p.open(t, fmtvalue.IsNil(v), "map[") {
		return
	}
	keyType, elemType := fmtvalue.KeyType(t), fmtvalue.ElemType(t)
	entries := fmtvalue.SortedMap(v)
	for i := 0; i < len(entries); i += 2 {
		p.separate(i)
		p.printValue(entries[i], keyType, verb, depth+1, hidden)
		p.buf = append(p.buf, ':')
		p.printValue(entries[i+1], elemType, verb, depth+1, hidden)
	}
	p.close(']')
}

func (p *printer) printStruct(v any, t fmtvalue.Type, verb rune, depth int, hidden bool) {
	if p.flags&sharpV != 0 {
		p.buf = append(p.buf, fmtvalue.TypeString(t)...)
	}
	p.buf = append(p.buf, '{')
	for i, n := 0, fmtvalue.NumField(t); i < n; i++ {
		p.separate(i)
		if p.flags&(plusV|sharpV) != 0 {
			if name := fmtvalue.FieldName(t, i); name != "" {
				p.buf = append(p.buf, name...)
				p.buf = append(p.buf, ':')
			}
		}
		p.printValue(fmtvalue.Field(v, i), fmtvalue.FieldType(t, i), verb, depth+1,
			hidden || !fmtvalue.FieldExported(t, i))
	}
	p.buf = append(p.buf, '}')
}

func (p *printer) printList(v any, t fmtvalue.Type, kind int, verb rune, depth int, hidden bool) {
	elem := fmtvalue.ElemType(t)
	isNil := kind == fmtvalue.SliceKind && fmtvalue.IsNil(v)
	switch verb {
	case 's', 'q', 'x', 'X':
		if fmtvalue.KindOf(elem) == fmtvalue.Uint8Kind {
			p.fmtBytes(fmtvalue.Bytes(v), isNil, verb, fmtvalue.TypeString(t))
			return
		}
	}
	if p.open(t, isNil, "[") {
		return
	}
	for i, n := 0, fmtvalue.Len(v); i < n; i++ {
		p.separate(i)
		p.printValue(fmtvalue.Index(v, i), elem, verb, depth+1, hidden)
	}
	p.close(']')
}

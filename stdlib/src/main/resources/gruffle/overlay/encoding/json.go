package json

import (
	"encoding"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"unsafe"
)

// Texts that are well-formed, as nearly all are, are looked through by the runtime, without a call of a function value for each byte. What is not goes the way of
// the scanner, which knows what to complain about.

// valid reports whether data is one JSON value.
func valid(data []byte) bool

// literalEnd returns where the literal ends whose first byte is before data[i].
func literalEnd(data []byte, i int) int

// unquoted returns the text of a quoted string, s itself within its quotes where nothing is escaped; nil where it is none.
func unquoted(s []byte) []byte

// quote appends src as a quoted string.
func quote(dst []byte, src string, escapeHTML bool) []byte

func checkValid(data []byte, scan *scanner) error {
	if !valid(data) {
		return go_checkValid(data, scan)
	}
	scan.reset()
	scan.bytes += int64(len(data))
	return nil
}

func (d *decodeState) rescanLiteral() {
	i := literalEnd(d.data, d.off)
	d.opcode = scanEnd
	if i < len(d.data) {
		d.opcode = stateEndValue(&d.scan, d.data[i])
	}
	d.off = i + 1
}

// isPlain reports whether v is no pointer or interface, and nobody has a method by which it could want to be read.
func isPlain(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		return false
	}
	return !v.CanAddr() || reflect.PointerTo(v.Type()).NumMethod() == 0
}

// Most values are plain, which is told without the walk through pointers, addresses and methods.
func indirect(v reflect.Value, decodingNull bool) (Unmarshaler, encoding.TextUnmarshaler, reflect.Value) {
	if isPlain(v) {
		return nil, nil, v
	}
	return go_indirect(v, decodingNull)
}

// A literal that fits a plain variable is stored by code that is small enough to be compiled soon; Go's, which knows what to complain about, is ten times as large.
func (d *decodeState) literalStore(item []byte, v reflect.Value, fromQuoted bool) error {
	if !fromQuoted && len(item) > 0 && v.CanSet() && (isPlain(v) && storePlain(item, v) || v.Kind() == reflect.Interface && d.storeAny(item, v)) {
		return nil
	}
	return d.go_literalStore(item, v, fromQuoted)
}

// storePlain reports whether it has stored the literal.
func storePlain(item []byte, v reflect.Value) bool {
	switch c := item[0]; c {
	case '"':
		if v.Kind() == reflect.String {
			if s := unquoted(item); s != nil {
				v.SetString(string(s))
				return true
			}
		}
		return false
	case 't', 'f':
		if v.Kind() == reflect.Bool {
			v.SetBool(c == 't')
			return true
		}
		return false
	case 'n':
		return false
	}
	switch v.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n, err := strconv.ParseInt(string(item), 10, 64)
		if err == nil && !v.OverflowInt(n) {
			v.SetInt(n)
			return true
		}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		n, err := strconv.ParseUint(string(item), 10, 64)
		if err == nil && !v.OverflowUint(n) {
			v.SetUint(n)
			return true
		}
	case reflect.Float32, reflect.Float64:
		n, err := strconv.ParseFloat(string(item), v.Type().Bits())
		if err == nil && !v.OverflowFloat(n) {
			v.SetFloat(n)
			return true
		}
	}
	return false
}

// storeAny does the same for an interface of any type that holds nothing yet.
func (d *decodeState) storeAny(item []byte, v reflect.Value) bool {
	if v.NumMethod() != 0 || !v.IsNil() {
		return false
	}
	switch c := item[0]; c {
	case 'n':
		return false
	case 't', 'f':
		v.Set(reflect.ValueOf(c == 't'))
	case '"':
		s := unquoted(item)
		if s == nil {
			return false
		}
		v.Set(reflect.ValueOf(string(s)))
	default:
		n, err := d.convertNumber(string(item))
		if err != nil {
			return false
		}
		v.Set(reflect.ValueOf(n))
	}
	return true
}

func unquoteBytes(s []byte) (t []byte, ok bool) {
	t = unquoted(s)
	return t, t != nil
}

func appendString[Bytes []byte | string](dst []byte, src Bytes, escapeHTML bool) []byte {
	return quote(dst, string(src), escapeHTML)
}

func appendIndent(dst, src []byte, prefix, indent string) ([]byte, error) {
	if !valid(src) {
		return go_appendIndent(dst, src, prefix, indent)
	}
	start := len(dst)
	depth := 0
	opened := false // nothing has come since the last { or [
	for i := 0; i < len(src); {
		c := src[i]
		i++
		if isSpace(c) {
			if depth == 0 && len(dst) > start { // after the value
				dst = append(dst, c)
			}
			continue
		}
		if opened && c != '}' && c != ']' {
			opened = false
			dst = appendNewline(dst, prefix, indent, depth)
		}
		switch c {
		case '{', '[':
			dst = append(dst, c)
			depth++
			opened = true
		case '}', ']':
			depth--
			if !opened {
				dst = appendNewline(dst, prefix, indent, depth)
			}
			opened = false
			dst = append(dst, c)
		case ',':
			dst = append(dst, c)
			dst = appendNewline(dst, prefix, indent, depth)
		case ':':
			dst = append(dst, c, ' ')
		default:
			end := literalEnd(src, i)
			dst = append(dst, src[i-1:end]...)
			i = end
		}
	}
	return dst, nil
}

// compact appends src, which is well-formed, without white space.
func compact(dst, src []byte, escapeHTML bool) []byte

func appendCompact(dst, src []byte, escape bool) ([]byte, error) {
	if !valid(src) {
		return go_appendCompact(dst, src, escape)
	}
	return compact(dst, src, escape), nil
}

// A scan looks for the end of an object or array in a text that comes piece by piece.
func newScan() unsafe.Pointer

// scanOn returns where the value ends that goes on with data[i:].
func scanOn(scan unsafe.Pointer, data []byte, i int) int

// What scanOn returns else: data ends before the value; it is another value, or not well-formed.
const (
	scanMore  = -1
	scanOther = -2
)

func (dec *Decoder) readValue() (int, error) {
	scan := newScan()
	var err error
	for seen := 0; ; {
		end := scanOn(scan, dec.buf[dec.scanp:], seen)
		if end == scanOther {
			return dec.go_readValue()
		}
		if end != scanMore {
			dec.scan.bytes += int64(end)
			return end, nil
		}
		if err != nil {
			if err == io.EOF && nonSpace(dec.buf) {
				err = io.ErrUnexpectedEOF
			}
			dec.err = err
			return 0, err
		}
		seen = len(dec.buf) - dec.scanp
		err = dec.refill()
	}
}

// --- plans ---
//
// Values of types without methods that matter here are read and written by Java code, by plans made of what cachedTypeFields finds: its methods are few and small, where Go's
// are generic code over package reflect, all of which has to be compiled before it is quick. What is out of the ordinary it has done by Go's code, one value at a time.

// plans are those of this program.
var plans = newPlans([]any{[]any(nil), map[string]any(nil), RawMessage(nil), Number(""), (*Unmarshaler)(nil),
	(*encoding.TextUnmarshaler)(nil), (*Marshaler)(nil), (*encoding.TextMarshaler)(nil)})

func newPlans(known []any) unsafe.Pointer

// define tells the fields of the struct type that of points to: of each the name, and how it is written with and without HTML escaped, flags, and the index, that
// ends where ends says.
func define(plans unsafe.Pointer, of any, texts []string, flags, index, ends []int)

// isReadable reports whether read is of use for what p points to.
func isReadable(plans unsafe.Pointer, p any) bool

// read reads the value that begins at data[at:] into what p points to, and returns where it ends; -1 if call has reported an error that ends the reading.
func read(plans unsafe.Pointer, data []byte, at int, p any, describe func(of any), call func(what, at, end int, p, within any, fields []string) bool) int

// write returns the text of x, which is in level others; call that of something in it.
func write(plans unsafe.Pointer, x any, level int, escapeHTML bool, describe func(of any), call func(level int, x any, method int, pointer, quoted bool) []byte) []byte

// Flags of a field, as Java knows them.
const (
	fieldOmitEmpty = 1 << iota
	fieldOmitZero
	fieldQuoted
	fieldAsked // by a method of the field's type
)

// describe defines the struct type that of points to.
func describe(of any) {
	list := cachedTypeFields(reflect.TypeOf(of).Elem()).list
	var texts []string
	var flags, index, ends []int
	for i := range list {
		f := &list[i]
		texts = append(texts, f.name, f.nameEscHTML, f.nameNonEsc)
		index = append(index, f.index...)
		ends = append(ends, len(index))
		bits := 0
		if f.omitEmpty {
			bits |= fieldOmitEmpty
		}
		if f.omitZero {
			bits |= fieldOmitZero
		}
		if f.quoted {
			bits |= fieldQuoted
		}
		if f.isZero != nil {
			bits |= fieldAsked
		}
		flags = append(flags, bits)
	}
	define(plans, of, texts, flags, index, ends)
}

func (d *decodeState) unmarshal(v any) error {
	if d.useNumber || d.disallowUnknownFields || !isReadable(plans, v) {
		return d.go_unmarshal(v)
	}
	if _, err := d.read(0, v); err != nil {
		return d.addErrorContext(err)
	}
	return d.savedError
}

// Within what Go's code reads there may be values that have a plan.
func (d *decodeState) value(v reflect.Value) error {
	nested := d.opcode == scanBeginArray || d.opcode == scanBeginObject
	if nested && v.CanAddr() && v.CanInterface() && !d.useNumber && !d.disallowUnknownFields {
		if p := v.Addr().Interface(); isReadable(plans, p) {
			end, err := d.read(d.readIndex(), p)
			if err != nil {
				return err
			}
			d.scan.popParseState()
			d.off = end
			d.scanNext()
			return nil
		}
	}
	return d.go_value(v)
}

// read reads the value at d.data[at:] into what p points to, and returns where it ends.
func (d *decodeState) read(at int, p any) (end int, err error) {
	end = read(plans, d.data, at, p, describe, func(what, at, end int, p, within any, fields []string) bool {
		err = d.readOdd(what, at, end, p, within, fields)
		return err != nil
	})
	return end, err
}

// What readOdd is asked for, as Java knows it.
const (
	oddValue  = iota // a value that has to be read by Go's code
	oddMethod        // one whose type has UnmarshalJSON
	oddNumber        // a number that is too large
	oddKey           // a key that is no number, in the map that p points to
	oddQuoted        // a value within a string, because of the field's tag
)

// readOdd does what Java does not, with d.data[at:end] and what p points to, in these fields of structs, the last one of the type that within points to.
func (d *decodeState) readOdd(what, at, end int, p, within any, fields []string) error {
	var outer errorContext
	if d.errorContext != nil {
		outer = *d.errorContext
	}
	if len(fields) > 0 {
		if d.errorContext == nil {
			d.errorContext = new(errorContext)
		}
		d.errorContext.Struct = reflect.TypeOf(within).Elem()
		d.errorContext.FieldStack = append(outer.FieldStack[:len(outer.FieldStack):len(outer.FieldStack)], fields...)
	}
	if err := d.readOddly(what, at, end, p); err != nil {
		return err // in that context
	}
	if d.errorContext != nil {
		*d.errorContext = outer
	}
	return nil
}

func (d *decodeState) readOddly(what, at, end int, p any) error {
	data, off, opcode := d.data, d.off, d.opcode
	var err error
	switch what {
	case oddMethod:
		return p.(Unmarshaler).UnmarshalJSON(data[at:end])
	case oddNumber:
		d.off = end + 1
		if _, err := d.convertNumber(string(data[at:end])); err != nil {
			d.saveError(err)
		}
	case oddKey:
		key, _ := unquote(data[at:end])
		d.saveError(&UnmarshalTypeError{Value: "number " + key, Type: reflect.TypeOf(p).Elem().Key(), Offset: int64(at + 1)})
	case oddQuoted:
		d.off = end + 1
		err = d.readQuoted(data[at:end], reflect.ValueOf(p).Elem())
	default:
		scan := d.scan
		d.scan = scanner{}
		d.scan.reset()
		d.data, d.off = data[:end], at
		d.scanWhile(scanSkipSpace)
		err = d.go_value(reflect.ValueOf(p).Elem())
		d.scan = scan
	}
	d.data, d.off, d.opcode = data, off, opcode
	return err
}

func (d *decodeState) readQuoted(item []byte, v reflect.Value) error {
	switch item[0] {
	case 'n':
		return d.literalStore(nullLiteral, v, false)
	case '"':
		s, _ := unquote(item)
		return d.literalStore([]byte(s), v, true)
	case '{', '[', 't', 'f':
	default: // a number, which is of the wrong kind, and perhaps too large besides
		if _, err := d.convertNumber(string(item)); err != nil {
			d.saveError(err)
		}
	}
	d.saveError(fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal unquoted value into %v", v.Type()))
	return nil
}

func (e *encodeState) reflectValue(v reflect.Value, opts encOpts) {
	if !v.IsValid() || opts.quoted || !v.CanInterface() {
		e.go_reflectValue(v, opts)
		return
	}
	e.Write(write(plans, v.Interface(), int(e.ptrLevel), opts.escapeHTML, describe, func(level int, x any, method int, pointer, quoted bool) []byte {
		if method != 0 {
			return e.writeByMethod(x, method == byJSON, pointer, opts.escapeHTML)
		}
		return e.writeOdd(level, x, pointer, encOpts{quoted: quoted, escapeHTML: opts.escapeHTML})
	}))
}

// By which method Java asks for a text, if by one.
const (
	byJSON = 1 + iota
	byText
)

// writeByMethod returns the text that a method of x gives; with pointer x points to the value that is meant.
func (e *encodeState) writeByMethod(x any, isJSON, pointer, escapeHTML bool) []byte {
	var text []byte
	var err error
	method := "MarshalText"
	if isJSON {
		method = "MarshalJSON"
		if text, err = x.(Marshaler).MarshalJSON(); err == nil {
			text, err = appendCompact(nil, text, escapeHTML)
		}
	} else if text, err = x.(encoding.TextMarshaler).MarshalText(); err == nil {
		text = quote(nil, string(text), escapeHTML)
	}
	if err != nil {
		t := reflect.TypeOf(x)
		if pointer {
			t = t.Elem()
		}
		e.error(&MarshalerError{t, err, method})
	}
	return text
}

// writeOdd returns what Go's code writes for x, or for the variable that it points to.
func (e *encodeState) writeOdd(level int, x any, pointer bool, opts encOpts) []byte {
	start, outer := e.Len(), e.ptrLevel
	e.ptrLevel = uint(level)
	v := reflect.ValueOf(x)
	if pointer {
		v = v.Elem()
	}
	valueEncoder(v)(e, v, opts)
	e.ptrLevel = outer
	text := e.Bytes()[start:]
	e.Truncate(start)
	return text
}

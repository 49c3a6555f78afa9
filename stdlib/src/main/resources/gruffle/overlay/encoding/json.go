package json

import (
	"encoding"
	"reflect"
	"strconv"
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

package json

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

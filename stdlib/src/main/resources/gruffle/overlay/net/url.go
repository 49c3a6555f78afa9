package url

// Texts are escaped and taken back by the runtime; those that are not as they should be are Go's, which knows what to complain about.

// escaped returns s with its bytes that table does not allow in the mode written as %XX; with plus a space is written as +.
func escaped(s string, table []encoding, mode int, plus bool) string

// unescaped is the way back, where the bytes of s that are not escaped are to be allowed if strict and of ASCII. It reports whether all of s is as it should be; with strict nothing
// may be escaped.
func unescaped(s string, table []encoding, mode int, plus, strict bool) (t string, ok bool)

// hasControl reports whether some byte of s is below space or DEL.
func hasControl(s string) bool

func escape(s string, mode encoding) string {
	return escaped(s, table[:], int(mode), mode == encodeQueryComponent)
}

func unescape(s string, mode encoding) (string, error) {
	if t, ok := unescaped(s, table[:], int(mode), mode == encodeQueryComponent, mode&(encodeHost|encodeZone) != 0); ok {
		return t, nil
	}
	return go_unescape(s, mode)
}

func stringContainsCTLByte(s string) bool { return hasControl(s) }

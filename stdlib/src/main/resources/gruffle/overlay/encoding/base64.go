package base64

// encodeTriples encodes all of src that are three bytes together.
func encodeTriples(dst, src, alphabet []byte)

// decodeQuads decodes groups of four characters, as far as all of src are of the alphabet and there is room, and returns how many.
func decodeQuads(dst, src, values []byte) int

func (enc *Encoding) Encode(dst, src []byte) {
	whole := len(src) / 3 * 3
	if len(dst) < enc.EncodedLen(len(src)) {
		whole = 0 // where it panics is gc's to say
	}
	if whole > 0 {
		encodeTriples(dst, src[:whole], enc.encode[:])
		dst, src = dst[whole/3*4:], src[whole:]
	}
	enc.go_Encode(dst, src)
}

func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	for si := 0; err == nil && si < len(src); {
		quads := decodeQuads(dst[n:], src[si:], enc.decodeMap[:])
		n += 3 * quads
		si += 4 * quads
		if si < len(src) {
			var more int
			si, more, err = enc.decodeQuantum(dst[n:], src, si)
			n += more
		}
	}
	return n, err
}

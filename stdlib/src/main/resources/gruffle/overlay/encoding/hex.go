package hex

// digits writes two digits for each byte of src.
func digits(dst, src []byte)

// undigits makes bytes of pairs of digits, as far as they are digits, and returns how many.
func undigits(dst, src []byte) int

func Encode(dst, src []byte) int {
	if len(dst) < 2*len(src) {
		return go_Encode(dst, src) // which panics
	}
	digits(dst, src)
	return 2 * len(src)
}

func Decode(dst, src []byte) (int, error) {
	if len(dst) < len(src)/2 {
		return go_Decode(dst, src)
	}
	n := undigits(dst, src)
	rest, err := go_Decode(dst[n:], src[2*n:])
	return n + rest, err
}

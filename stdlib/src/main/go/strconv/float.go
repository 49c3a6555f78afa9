package strconv

// FormatFloat writes f, rounded as a float of bitSize bits (32 or 64), in one of the formats b, e, E, f, g, G, x
// and X. prec is the number of digits after the point (of all digits for g and G); -1 is the fewest that give f back.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	checkFloatSize(bitSize)
	return formatFloat(f, fmt, prec, bitSize)
}

// AppendFloat appends what FormatFloat returns.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	checkFloatSize(bitSize)
	return appendFloat(dst, f, fmt, prec, bitSize)
}

func checkFloatSize(bitSize int) {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal AppendFloat/FormatFloat bitSize")
	}
}

// What parseFloat found.
const (
	parsed = iota
	badSyntax
	outOfRange
)

// ParseFloat reads s as a float of bitSize bits: decimal or hexadecimal, inf, infinity or nan.
// The error is a *NumError around ErrSyntax, or around ErrRange: then f is an infinity.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, n, err := parseFloatPrefix(s, bitSize)
	if n != len(s) && (err == nil || err.(*NumError).Err != ErrSyntax) {
		return 0, syntaxError("ParseFloat", s)
	}
	return f, err
}

func parseFloatPrefix(s string, bitSize int) (f float64, n int, err error) {
	f, n, result := parseFloat(s, bitSize)
	switch result {
	case badSyntax:
		return 0, n, syntaxError("ParseFloat", s)
	case outOfRange:
		return f, n, rangeError("ParseFloat", s)
	}
	return f, n, nil
}

package strconv

// FormatComplex returns (a+bi), both parts as FormatFloat writes them; bitSize is 64 or 128.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	half := bitSize / 2
	im := FormatFloat(imag(c), fmt, prec, half)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + FormatFloat(real(c), fmt, prec, half) + im + "i)"
}

// ParseComplex reads N, Ni or N±Ni, perhaps in parentheses; bitSize is 64 or 128.
// The errors are those of ParseFloat.
func ParseComplex(s string, bitSize int) (complex128, error) {
	half := 64
	if bitSize == 64 {
		half = 32
	}
	whole := s
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}

	var overflow error
	re, n, err := parseFloatPrefix(s, half)
	if err != nil {
		if err.(*NumError).Err != ErrRange {
			return 0, complexError(whole, err)
		}
		overflow = complexError(whole, err)
	}
	s = s[n:]
	switch {
	case s == "":
		return complex(re, 0), overflow
	case s == "i":
		return complex(0, re), overflow
	case s[0] == '+':
		if len(s) > 1 && s[1] != '+' { // +NaNi: the sign is not part of the number
			s = s[1:]
		}
	case s[0] != '-':
		return 0, syntaxError("ParseComplex", whole)
	}

	im, n, err := parseFloatPrefix(s, half)
	if err != nil {
		if err.(*NumError).Err != ErrRange {
			return 0, complexError(whole, err)
		}
		overflow = complexError(whole, err)
	}
	if s[n:] != "i" {
		return 0, syntaxError("ParseComplex", whole)
	}
	return complex(re, im), overflow
}

func complexError(text string, err error) error {
	return numError("ParseComplex", text, err.(*NumError).Err)
}

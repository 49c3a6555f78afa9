package fmt

import (
	"errors"
	"internal/fmtvalue"
	"io"
	"math"
	"strconv"
)

const (
	floatVerbs    = "beEfFgGv"
	decimalDigits = "0123456789"
	hexDigits     = "0123456789aAbBcCdDeEfF"
)

var (
	errBool    = errors.New("syntax error scanning boolean")
	errComplex = errors.New("syntax error scanning complex number")
)

// scanOne reads one operand, as its type wants.
func (s *scanner) scanOne(verb rune, arg any) {
	s.token = s.token[:0]
	if own, ok := arg.(Scanner); ok {
		err := own.Scan(s, verb)
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			s.fail(err)
		}
		return
	}
	switch v := arg.(type) {
	case *int:
		if n := s.scanInt(verb, 64); s.err == nil {
			*v = int(n)
		}
	case *string:
		if text := s.scanString(verb); s.err == nil {
			*v = text
		}
	case *float64:
		if s.okVerb(verb, floatVerbs, "float64") {
			if f := s.scanFloat(64); s.err == nil {
				*v = f
			}
		}
	case *float32:
		if s.okVerb(verb, floatVerbs, "float32") {
			if f := s.scanFloat(32); s.err == nil {
				*v = float32(f)
			}
		}
	case *[]byte:
		if text := s.scanString(verb); s.err == nil {
			*v = []byte(text)
		}
	default:
		s.scanThrough(verb, arg)
	}
}

// scanThrough reads into a variable of any basic type, named ones included.
func (s *scanner) scanThrough(verb rune, arg any) {
	t := fmtvalue.TypeOf(arg)
	if fmtvalue.KindOf(t) != fmtvalue.PointerKind {
		s.failText("type not a pointer: " + fmtvalue.TypeString(t))
		return
	}
	elem := fmtvalue.ElemType(t)
	switch kind := fmtvalue.KindOf(elem); kind {
	case fmtvalue.BoolKind:
		if b := s.scanBool(verb); s.err == nil {
			fmtvalue.SetBool(arg, b)
		}
	case fmtvalue.IntKind, fmtvalue.Int8Kind, fmtvalue.Int16Kind, fmtvalue.Int32Kind, fmtvalue.Int64Kind:
		if n := s.scanInt(verb, bitsOf(kind)); s.err == nil {
			fmtvalue.SetInt(arg, n)
		}
	case fmtvalue.UintKind, fmtvalue.Uint8Kind, fmtvalue.Uint16Kind, fmtvalue.Uint32Kind,
		fmtvalue.Uint64Kind, fmtvalue.UintptrKind:
		if n := s.scanUint(verb, bitsOf(kind)); s.err == nil {
			fmtvalue.SetUint(arg, n)
		}
	case fmtvalue.Float32Kind, fmtvalue.Float64Kind:
		if f := s.scanFloat(bitsOf(kind)); s.err == nil {
			fmtvalue.SetFloat(arg, f)
		}
	case fmtvalue.Complex64Kind, fmtvalue.Complex128Kind:
		if c := s.scanComplex(verb, bitsOf(kind)); s.err == nil {
			fmtvalue.SetComplex(arg, c)
		}
	case fmtvalue.StringKind:
		if text := s.scanString(verb); s.err == nil {
			fmtvalue.SetString(arg, text)
		}
	case fmtvalue.SliceKind:
		if fmtvalue.KindOf(fmtvalue.ElemType(elem)) == fmtvalue.Uint8Kind {
			if text := s.scanString(verb); s.err == nil {
				fmtvalue.SetBytes(arg, []byte(text))
			}
			return
		}
		s.failText("can't scan type: " + fmtvalue.TypeString(t))
	default:
		s.failText("can't scan type: " + fmtvalue.TypeString(t))
	}
}

func bitsOf(kind int) int {
	switch kind {
	case fmtvalue.Int8Kind, fmtvalue.Uint8Kind:
		return 8
	case fmtvalue.Int16Kind, fmtvalue.Uint16Kind:
		return 16
	case fmtvalue.Int32Kind, fmtvalue.Uint32Kind, fmtvalue.Float32Kind:
		return 32
	case fmtvalue.Complex128Kind:
		return 128
	}
	return 64
}

func (s *scanner) okVerb(verb rune, verbs, what string) bool {
	if contains(verbs, verb) {
		return true
	}
	s.failText("bad verb '%" + string(verb) + "' for " + what)
	return false
}

func (s *scanner) scanBool(verb rune) bool {
	s.SkipSpace()
	s.notEOF()
	if !s.okVerb(verb, "tv", "boolean") {
		return false
	}
	switch s.next() {
	case '1':
		return true
	case 't', 'T':
		if s.accept("rR") && !(s.accept("uU") && s.accept("eE")) {
			s.fail(errBool)
		}
		return true
	case 'f', 'F':
		if s.accept("aA") && !(s.accept("lL") && s.accept("sS") && s.accept("eE")) {
			s.fail(errBool)
		}
	}
	return false
}

// integerToken reads the text of an integer, and tells its base for strconv.
func (s *scanner) integerToken(verb rune, signed bool) (token string, base int) {
	s.SkipSpace()
	s.notEOF()
	s.okVerb(verb, "bdoUxXv", "integer")
	base = 10
	digits := decimalDigits
	switch verb {
	case 'b':
		base, digits = 2, "01"
	case 'o':
		base, digits = 8, "01234567"
	case 'x', 'X', 'U':
		base, digits = 16, hexDigits
	}
	if verb == 'U' {
		if !s.skip("U") || !s.skip("+") {
			s.next()
			s.failText("bad unicode format ")
		}
	} else if signed {
		s.accept("+-")
	}
	some := false
	if verb == 'v' {
		base, digits = 0, decimalDigits+"_"
		if s.accept("0") {
			some = true
			switch {
			case s.accept("bB"):
				digits = "01_"
			case s.accept("xX"):
				digits = hexDigits + "_"
			default:
				s.accept("oO")
				digits = "01234567_"
			}
		}
	}
	if !some {
		s.notEOF()
		if !s.accept(digits) {
			s.failText("expected integer")
		}
	}
	for s.accept(digits) {
	}
	return string(s.token), base
}

func (s *scanner) scanInt(verb rune, bitSize int) int64 {
	if verb == 'c' {
		return s.scanRune(bitSize)
	}
	token, base := s.integerToken(verb, true)
	if s.err != nil {
		return 0
	}
	n, err := strconv.ParseInt(token, base, 64)
	if err != nil {
		s.fail(err)
		return 0
	}
	if cut := uint(64 - bitSize); n<<cut>>cut != n {
		s.failText("integer overflow on token " + token)
	}
	return n
}

func (s *scanner) scanUint(verb rune, bitSize int) uint64 {
	if verb == 'c' {
		return uint64(s.scanRune(bitSize))
	}
	token, base := s.integerToken(verb, false)
	if s.err != nil {
		return 0
	}
	n, err := strconv.ParseUint(token, base, 64)
	if err != nil {
		s.fail(err)
		return 0
	}
	if cut := uint(64 - bitSize); n<<cut>>cut != n {
		s.failText("unsigned integer overflow on token " + token)
	}
	return n
}

func (s *scanner) scanRune(bitSize int) int64 {
	s.notEOF()
	r := int64(s.next())
	if cut := uint(64 - bitSize); r<<cut>>cut != r {
		s.failText("overflow on character value " + string(rune(r)))
	}
	return r
}

func (s *scanner) scanFloat(bitSize int) float64 {
	s.SkipSpace()
	s.notEOF()
	return s.convertFloat(s.floatToken(), bitSize)
}

// floatToken reads what looks like a float; strconv will say whether it is one.
func (s *scanner) floatToken() string {
	s.token = s.token[:0]
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.token)
	}
	s.accept("+-")
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.token)
	}
	digits, exponent := decimalDigits+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exponent = hexDigits+"_", "pP"
	}
	for s.accept(digits) {
	}
	if s.accept(".") {
		for s.accept(digits) {
		}
	}
	if s.accept(exponent) {
		s.accept("+-")
		for s.accept(decimalDigits + "_") {
		}
	}
	return string(s.token)
}

func (s *scanner) convertFloat(token string, bitSize int) float64 {
	if s.err != nil {
		return 0
	}
	mantissa, exponent := token, 0
	for i, c := range token {
		if c == 'x' || c == 'X' {
			mantissa = token
			break
		}
		if c == 'p' { // a decimal number with a binary exponent, which strconv does not know
			mantissa = token[:i]
		}
	}
	f, err := strconv.ParseFloat(mantissa, bitSize)
	if err == nil && len(mantissa) < len(token) {
		exponent, err = strconv.Atoi(token[len(mantissa)+1:])
		f = math.Ldexp(f, exponent)
	}
	if err != nil {
		if wrong, ok := err.(*strconv.NumError); ok {
			wrong.Num = token
		}
		s.fail(err)
	}
	return f
}

// scanComplex reads N±Ni, perhaps in parentheses.
func (s *scanner) scanComplex(verb rune, bitSize int) complex128 {
	if !s.okVerb(verb, floatVerbs, "complex") {
		return 0
	}
	s.SkipSpace()
	s.notEOF()
	parens := s.accept("(")
	re := s.floatToken()
	s.token = s.token[:0]
	if !s.accept("+-") {
		s.fail(errComplex)
	}
	sign := string(s.token)
	im := sign + s.floatToken()
	if !s.accept("i") || parens && !s.accept(")") {
		s.fail(errComplex)
	}
	return complex(s.convertFloat(re, bitSize/2), s.convertFloat(im, bitSize/2))
}

func (s *scanner) scanString(verb rune) string {
	if !s.okVerb(verb, "svqxX", "string") {
		return ""
	}
	s.SkipSpace()
	s.notEOF()
	switch verb {
	case 'q':
		return s.quotedString()
	case 'x', 'X':
		return s.hexString()
	}
	s.collect(notSpace)
	return string(s.token)
}

func (s *scanner) quotedString() string {
	quote := s.next()
	switch quote {
	case '`':
		s.collect(func(r rune) bool { return r != '`' })
		s.mustNext()
		return string(s.token)
	case '"':
		s.token = append(s.token, '"')
		for r := rune(0); r != '"' && r != eof; {
			s.collect(func(r rune) bool { return r != '"' && r != '\\' })
			r = s.mustNext()
			if r == '\\' { // the next one is part of the escape, whatever it is
				s.token = append(s.token, '\\')
				if next := s.mustNext(); next != eof {
					s.token = append(s.token, string(next)...)
				}
			}
		}
		if s.err != nil {
			return ""
		}
		text, err := strconv.Unquote(string(append(s.token, '"')))
		if err != nil {
			s.fail(err)
		}
		return text
	}
	s.failText("expected quoted string")
	return ""
}

func (s *scanner) hexString() string {
	for {
		r := s.next()
		if r == eof {
			break
		}
		high, ok := hexValue(r)
		if !ok {
			s.UnreadRune()
			break
		}
		low, ok := hexValue(s.mustNext())
		if !ok {
			s.failText("illegal hex digit")
			return ""
		}
		s.token = append(s.token, high<<4|low)
	}
	if len(s.token) == 0 {
		s.failText("no hex data for %x string")
	}
	return string(s.token)
}

func hexValue(r rune) (byte, bool) {
	switch {
	case '0' <= r && r <= '9':
		return byte(r - '0'), true
	case 'a' <= r && r <= 'f':
		return byte(r-'a') + 10, true
	case 'A' <= r && r <= 'F':
		return byte(r-'A') + 10, true
	}
	return 0, false
}

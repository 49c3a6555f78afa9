package fmt

import "unicode/utf8"

// scanf reads input as the format describes, and returns how many operands it filled.
func (s *scanner) scanf(format string, a []any) (filled int) {
	inText := false // what stands before is text, not a verb
	for i := 0; i < len(format); {
		afterText := inText
		inText = true
		r, size := utf8.DecodeRuneInString(format[i:])
		switch {
		case isSpace(r):
			i = s.matchSpace(format, i)
		case r != '%':
			i += size
			s.matchLiteral(r)
		case i+1 == len(format):
			s.failText("missing verb: % at end of format string")
		case format[i+1] == '%' && (afterText || s.sees("%")):
			i += 2
			s.matchLiteral('%')
		default:
			inText = false
			wid, ok, next := parsenum(format, i+1, len(format)-1)
			if !ok {
				wid = hugeWid
			}
			verb, size := utf8.DecodeRuneInString(format[next:])
			i = next + size
			s.maxWid = wid
			if verb != 'c' {
				s.SkipSpace()
			}
			if verb == '%' {
				s.notEOF()
				if !s.accept("%") {
					s.failText("missing literal %")
				}
				break
			}
			s.limit = hugeWid
			if wid < hugeWid-s.count {
				s.limit = s.count + wid
			}
			if filled >= len(a) {
				s.failText("too few operands for format '%" + format[next:] + "'")
				break
			}
			if s.err == nil {
				s.scanOne(verb, a[filled])
			}
			if s.err == nil {
				filled++
			}
			s.limit = hugeWid
		}
		if s.err != nil {
			return filled
		}
	}
	if filled < len(a) {
		s.failText("too many operands")
	}
	return filled
}

func (s *scanner) matchLiteral(want rune) {
	r := s.mustNext()
	if r != eof && r != want {
		s.UnreadRune()
		s.failText("input does not match format")
	}
}

// matchSpace handles a run of spaces of the format: each newline in it stands for spaces and a newline or the end of
// the input; spaces after a newline for any number of spaces; spaces alone for one or more, or the end.
func (s *scanner) matchSpace(format string, i int) (next int) {
	newlines := 0
	trailing := false
	for i < len(format) {
		r, size := utf8.DecodeRuneInString(format[i:])
		if !isSpace(r) {
			break
		}
		trailing = r != '\n'
		if !trailing {
			newlines++
		}
		i += size
	}
	for n := 0; n < newlines; n++ {
		if r := s.skipBlanks(s.next()); r != '\n' && r != eof {
			s.failText("newline in format does not match input")
			return i
		}
	}
	if !trailing {
		return i
	}
	r := s.next()
	if newlines == 0 {
		switch {
		case r == eof:
		case r == '\n':
			s.failText("newline in input does not match format")
			return i
		case !isSpace(r):
			s.failText("expected space in input to match format")
			return i
		}
	}
	if r = s.skipBlanks(r); r != eof {
		s.UnreadRune()
	}
	return i
}

// skipBlanks returns the first rune, r or after it, that is no space or is a newline.
func (s *scanner) skipBlanks(r rune) rune {
	for isSpace(r) && r != '\n' {
		r = s.next()
	}
	return r
}

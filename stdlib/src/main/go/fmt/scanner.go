package fmt

import (
	"errors"
	"io"
	"unicode/utf8"
)

// ScanState is what a Scanner reads from.
type ScanState interface {
	// ReadRune returns the next rune; EOF also after the newline that ends a Scanln, and at the end of the width.
	ReadRune() (r rune, size int, err error)
	// UnreadRune takes the last rune back.
	UnreadRune() error
	// SkipSpace skips spaces, and newlines where the operation counts them as such.
	SkipSpace()
	// Token skips space if asked to, and returns the runes up to the first that f does not want; f nil wants all but
	// spaces. The next call may overwrite the result.
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	// Width returns the width in runes, and whether there is one.
	Width() (wid int, ok bool)
	// Read only returns an error: use ReadRune.
	Read(buf []byte) (n int, err error)
}

// Scanner is for types that read themselves. The receiver must be a pointer to be of use.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

const (
	eof     = -1
	hugeWid = 1 << 30
)

// A scanner is one call of a scanning function. The first failure stays in err; from then on there is no more input,
// so that everything comes to an end by itself.
type scanner struct {
	source    io.RuneScanner // nil: text
	text      string
	pos       int // in text
	last      int // width of the rune of text before pos; 0: it cannot be taken back
	token     []byte
	count     int // runes read
	limit     int // how many may be read for this operand
	maxWid    int
	atEOF     bool
	nlIsSpace bool
	nlIsEnd   bool
	err       error
}

func (s *scanner) fail(err error) {
	if s.err == nil {
		s.err = err
	}
}

func (s *scanner) failText(text string) { s.fail(errors.New(text)) }

func (s *scanner) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *scanner) ReadRune() (r rune, size int, err error) {
	if s.atEOF || s.count >= s.limit || s.err != nil {
		return 0, 0, io.EOF
	}
	if s.source == nil {
		if r, size = s.textRune(); size == 0 {
			err = io.EOF
		}
	} else {
		r, size, err = s.source.ReadRune()
	}
	if err == nil {
		s.count++
		s.atEOF = s.nlIsEnd && r == '\n'
	} else if err == io.EOF {
		s.atEOF = true
	}
	return r, size, err
}

// textRune takes the next rune of the text; its size is 0 at the end.
func (s *scanner) textRune() (r rune, size int) {
	if s.pos < len(s.text) {
		r, size = rune(s.text[s.pos]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s.text[s.pos:])
		}
	}
	s.pos += size
	s.last = size
	return r, size
}

func (s *scanner) UnreadRune() error {
	if s.source == nil {
		s.pos -= s.last
		s.last = 0
	} else {
		s.source.UnreadRune()
	}
	s.atEOF = false
	s.count--
	return nil
}

func (s *scanner) Width() (wid int, ok bool) {
	if s.maxWid == hugeWid {
		return 0, false
	}
	return s.maxWid, true
}

func (s *scanner) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	if f == nil {
		f = notSpace
	}
	before := s.err
	s.err = nil
	s.token = s.token[:0]
	if skipSpace {
		s.SkipSpace()
	}
	s.collect(f)
	err = s.err
	s.err = before
	if err != nil {
		return nil, err
	}
	return s.token, nil
}

func (s *scanner) SkipSpace() {
	for {
		r := s.next()
		switch {
		case r == eof:
			return
		case r == '\r' && s.sees("\n"):
		case r == '\n':
			if !s.nlIsSpace {
				s.failText("unexpected newline")
				return
			}
		case !isSpace(r):
			s.UnreadRune()
			return
		}
	}
}

// collect adds runes to the token while f wants them.
func (s *scanner) collect(f func(rune) bool) {
	for {
		r := s.next()
		if r == eof {
			return
		}
		if !f(r) {
			s.UnreadRune()
			return
		}
		s.token = utf8.AppendRune(s.token, r)
	}
}

// next returns eof where there is no more input.
func (s *scanner) next() rune {
	if s.source == nil {
		if s.atEOF || s.count >= s.limit || s.err != nil {
			return eof
		}
		r, size := s.textRune()
		if size == 0 {
			s.atEOF = true
			return eof
		}
		s.count++
		s.atEOF = s.nlIsEnd && r == '\n'
		return r
	}
	r, _, err := s.ReadRune()
	if err != nil {
		if err != io.EOF {
			s.fail(err)
		}
		return eof
	}
	return r
}

// mustNext is next where an end of the input is a mistake.
func (s *scanner) mustNext() rune {
	r := s.next()
	if r == eof {
		s.fail(io.ErrUnexpectedEOF)
	}
	return r
}

// notEOF fails with EOF where there is no more input.
func (s *scanner) notEOF() {
	if s.next() == eof {
		s.fail(io.EOF)
		return
	}
	s.UnreadRune()
}

// contains reports whether r is in a set of ASCII characters.
func contains(set string, r rune) bool {
	for i := 0; i < len(set); i++ {
		if rune(set[i]) == r {
			return true
		}
	}
	return false
}

// sees reports whether the next rune is one of the set.
func (s *scanner) sees(set string) bool {
	r := s.next()
	if r == eof {
		return false
	}
	s.UnreadRune()
	return contains(set, r)
}

// skip drops the next rune if it is one of the set.
func (s *scanner) skip(set string) bool {
	if !s.sees(set) {
		return false
	}
	s.next()
	return true
}

// accept adds the next rune to the token if it is one of the set.
func (s *scanner) accept(set string) bool {
	r := s.next()
	if r == eof {
		return false
	}
	if !contains(set, r) {
		s.UnreadRune()
		return false
	}
	s.token = utf8.AppendRune(s.token, r)
	return true
}

func isSpace(r rune) bool {
	switch {
	case '\t' <= r && r <= '\r', r == ' ', r == 0x85, r == 0xA0:
		return true
	case r < 0x1680:
		return false
	case 0x2000 <= r && r <= 0x200A:
		return true
	}
	switch r {
	case 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
		return true
	}
	return false
}

func notSpace(r rune) bool { return !isSpace(r) }

package fmt

import (
	"io"
	"os"
)

// Scan reads words from standard input into the operands, which are pointers; newlines are spaces.
// It returns how many it filled, and if not all, why.
func Scan(a ...any) (n int, err error) { return Fscan(os.Stdin, a...) }

// Scanln is like Scan, but ends at a newline, which must follow the last word.
func Scanln(a ...any) (n int, err error) { return Fscanln(os.Stdin, a...) }

// Scanf reads standard input as a format describes; newlines must match those of the format.
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }

// Sscan is Scan from a string.
func Sscan(str string, a ...any) (n int, err error) {
	s := textScanner(str)
	s.nlIsSpace = true
	return s.scan(a), s.err
}

// Sscanln is Scanln from a string.
func Sscanln(str string, a ...any) (n int, err error) {
	s := textScanner(str)
	s.nlIsEnd = true
	return s.scan(a), s.err
}

// Sscanf is Scanf from a string.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	s := textScanner(str)
	return s.scanf(format, a), s.err
}

// Fscan is Scan from r. Unless r is an io.RuneScanner, one rune after the last word may be lost.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	s := newScanner(r)
	s.nlIsSpace = true
	return s.scan(a), s.err
}

// Fscanln is Scanln from r.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	s := newScanner(r)
	s.nlIsEnd = true
	return s.scan(a), s.err
}

// Fscanf is Scanf from r.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	s := newScanner(r)
	return s.scanf(format, a), s.err
}

func textScanner(text string) *scanner {
	return &scanner{text: text, maxWid: hugeWid, limit: hugeWid}
}

func newScanner(r io.Reader) *scanner {
	s := &scanner{maxWid: hugeWid, limit: hugeWid}
	if source, ok := r.(io.RuneScanner); ok {
		s.source = source
	} else {
		s.source = &runeSource{reader: r}
	}
	return s
}

func (s *scanner) scan(a []any) int {
	for i, arg := range a {
		s.scanOne('v', arg)
		if s.err != nil {
			return i
		}
	}
	if s.nlIsEnd {
		for {
			r := s.next()
			if r == '\n' || r == eof {
				break
			}
			if !isSpace(r) {
				s.failText("expected newline")
			}
		}
	}
	return len(a)
}

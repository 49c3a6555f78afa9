package fmt

import (
	"errors"
	"io"
	"unicode/utf8"
)

var errNoRune = errors.New("fmt: scanning called UnreadRune with no rune available")

// A runeSource makes runes of what a Reader gives, byte by byte so that none is read too early.
type runeSource struct {
	reader io.Reader
	ahead  []byte // bytes that were read while looking for the end of a rune, and did not belong to it
	one    [1]byte
	last   rune
	size   int  // of last; 0: none
	unread bool // last comes again
}

func (s *runeSource) readByte() (byte, error) {
	if len(s.ahead) > 0 {
		b := s.ahead[0]
		s.ahead = s.ahead[1:]
		return b, nil
	}
	if _, err := io.ReadFull(s.reader, s.one[:]); err != nil {
		return 0, err
	}
	return s.one[0], nil
}

func (s *runeSource) ReadRune() (r rune, size int, err error) {
	if s.unread {
		s.unread = false
		return s.last, s.size, nil
	}
	b, err := s.readByte()
	if err != nil {
		return 0, 0, err
	}
	s.last, s.size = rune(b), 1
	if b < utf8.RuneSelf {
		return s.last, 1, nil
	}
	encoded := make([]byte, 1, utf8.UTFMax)
	encoded[0] = b
	for !utf8.FullRune(encoded) {
		b, err = s.readByte()
		if err == io.EOF {
			break
		}
		if err != nil {
			return 0, 0, err
		}
		encoded = append(encoded, b)
	}
	s.last, s.size = utf8.DecodeRune(encoded)
	if s.size < len(encoded) {
		s.ahead = append(encoded[s.size:], s.ahead...)
	}
	return s.last, s.size, nil
}

func (s *runeSource) UnreadRune() error {
	if s.unread || s.size == 0 {
		return errNoRune
	}
	s.unread = true
	return nil
}

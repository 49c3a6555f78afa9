package bufio

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"
)

const (
	// MaxScanTokenSize is the longest token that a Scanner takes unless Buffer says otherwise.
	MaxScanTokenSize = 64 * 1024

	startSize = 4096
)

var (
	ErrTooLong         = errors.New("bufio.Scanner: token too long")
	ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count")
	ErrAdvanceTooFar   = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
	ErrBadReadCount    = errors.New("bufio.Scanner: Read returned impossible count")
)

// ErrFinalToken is for a SplitFunc: the token, if it is not nil, is the last one, and all is well.
var ErrFinalToken = errors.New("final token")

// SplitFunc finds the next token in data, the input that is there so far; atEOF says that there will be no more.
// It returns how far to advance and the token. (0, nil, nil) asks for more input.
type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

// A Scanner cuts input into tokens, lines by default.
type Scanner struct {
	r       io.Reader
	split   SplitFunc
	cut     int // what split finds, if the runtime can find it
	maxSize int
	token   []byte
	buf     []byte
	start   int // unused input is buf[start:end]
	end     int
	err     error
	empties int // tokens in a row that were empty and did not advance
	begun   bool
	done    bool
}

// NewScanner returns a Scanner of the lines of r.
func NewScanner(r io.Reader) *Scanner {
	return &Scanner{r: r, split: ScanLines, cut: cutLines, maxSize: MaxScanTokenSize}
}

// Err returns the first error that was not EOF.
func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

// Bytes returns the token; the next Scan may overwrite it.
func (s *Scanner) Bytes() []byte { return s.token }

// Text returns the token as a string.
func (s *Scanner) Text() string { return string(s.token) }

func (s *Scanner) fail(err error) {
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
}

// Buffer sets the first buffer and the longest token. It panics once scanning has begun.
func (s *Scanner) Buffer(buf []byte, max int) {
	if s.begun {
		panic("Buffer called after Scan")
	}
	s.buf = buf[0:cap(buf)]
	s.maxSize = max
}

// Split sets what finds the tokens. It panics once scanning has begun.
func (s *Scanner) Split(split SplitFunc) {
	if s.begun {
		panic("Split called after Scan")
	}
	s.split = split
	s.cut = cutOf(split)
}

// Scan moves to the next token; false at the end of input or an error.
func (s *Scanner) Scan() bool {
	if s.cut != 0 && s.start < s.end { // most tokens are whole in the buffer
		from, stop, next := s.start, 0, 0
		if s.cut == cutLines {
			stop, next = line(s.buf, s.start, s.end)
		} else {
			from, stop, next = word(s.buf, s.start, s.end)
		}
		if next > 0 {
			s.begun = true
			s.empties = 0
			s.start = next
			s.token = s.buf[from:stop]
			return true
		}
	}
	return s.scan()
}

// scan asks the SplitFunc, and reads more where that needs it.
func (s *Scanner) scan() bool {
	if s.done {
		return false
	}
	s.begun = true
	for {
		if s.end > s.start || s.err != nil {
			found, stop := s.next()
			if stop {
				return found
			}
		}
		if s.err != nil {
			s.start = 0
			s.end = 0
			s.token = nil
			return false
		}
		if !s.makeRoom() {
			return false
		}
		s.read()
	}
}

// next asks the SplitFunc. Unless stop, more input is needed.
func (s *Scanner) next() (found, stop bool) {
	advance, token, err := s.split(s.buf[s.start:s.end], s.err != nil)
	switch {
	case err == ErrFinalToken:
		s.token = token
		s.done = true
		return token != nil, true
	case err != nil:
	case advance < 0:
		err = ErrNegativeAdvance
	case advance > s.end-s.start:
		err = ErrAdvanceTooFar
	}
	if err != nil {
		s.fail(err)
		return false, true
	}
	s.start += advance
	s.token = token
	if token == nil {
		return false, false
	}
	if s.err == nil || advance > 0 {
		s.empties = 0
	} else if s.empties++; s.empties > maxEmptyReads {
		panic("bufio.Scan: too many empty tokens without progressing")
	}
	return true, true
}

// makeRoom moves the input to the front of the buffer where that helps, and makes it bigger where that is needed.
func (s *Scanner) makeRoom() bool {
	if s.start > 0 && (s.end == len(s.buf) || s.start > len(s.buf)/2) {
		copy(s.buf, s.buf[s.start:s.end])
		s.end -= s.start
		s.start = 0
	}
	if s.end < len(s.buf) {
		return true
	}
	if len(s.buf) >= s.maxSize {
		s.fail(ErrTooLong)
		return false
	}
	size := 2 * len(s.buf)
	if size == 0 {
		size = startSize
	}
	bigger := make([]byte, min(size, s.maxSize))
	copy(bigger, s.buf[s.start:s.end])
	s.buf = bigger
	s.end -= s.start
	s.start = 0
	return true
}

func (s *Scanner) read() {
	for tries := 0; ; tries++ {
		n, err := s.r.Read(s.buf[s.end:])
		if n < 0 || len(s.buf)-s.end < n {
			s.fail(ErrBadReadCount)
			return
		}
		s.end += n
		switch {
		case err != nil:
			s.fail(err)
			return
		case n > 0:
			s.empties = 0
			return
		case tries >= maxEmptyReads:
			s.fail(io.ErrNoProgress)
			return
		}
	}
}

// ScanBytes is a SplitFunc: each byte is a token.
func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[:1], nil
}

// ScanRunes is a SplitFunc: each rune is a token, a byte that is not UTF-8 the encoding of U+FFFD.
func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	if data[0] < utf8.RuneSelf {
		return 1, data[:1], nil
	}
	if _, size := utf8.DecodeRune(data); size > 1 {
		return size, data[:size], nil
	}
	if !atEOF && !utf8.FullRune(data) {
		return 0, nil, nil
	}
	return 1, []byte(string(utf8.RuneError)), nil
}

// ScanLines is a SplitFunc: each line is a token, without its end, which is \n or \r\n. The last one needs none.
func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if i := bytes.IndexByte(data, '\n'); i >= 0 {
		return i + 1, withoutReturn(data[:i]), nil
	}
	if atEOF && len(data) > 0 {
		return len(data), withoutReturn(data), nil
	}
	return 0, nil, nil
}

func withoutReturn(line []byte) []byte {
	if n := len(line); n > 0 && line[n-1] == '\r' {
		return line[:n-1]
	}
	return line
}

// ScanWords is a SplitFunc: what stands between white space is a token.
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start := skipRunes(data, 0, true)
	end := skipRunes(data, start, false)
	if end < len(data) {
		_, size := utf8.DecodeRune(data[end:])
		return end + size, data[start:end], nil
	}
	if atEOF && end > start {
		return end, data[start:end], nil
	}
	return start, nil, nil
}

// skipRunes returns where the first rune at or after i begins that is not, or is, white space.
func skipRunes(data []byte, i int, space bool) int {
	for i < len(data) {
		r, size := rune(data[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(data[i:])
		}
		if isSpace(r) != space {
			break
		}
		i += size
	}
	return i
}

func isSpace(r rune) bool {
	switch {
	case r <= ' ':
		return r == ' ' || '\t' <= r && r <= '\r'
	case r < 0x1680:
		return r == 0x85 || r == 0xA0
	case 0x2000 <= r && r <= 0x200A:
		return true
	}
	switch r {
	case 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
		return true
	}
	return false
}

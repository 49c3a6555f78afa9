package bufio

var IsSpace = isSpace

const (
	DefaultBufSize    = defaultSize
	defaultBufSize    = defaultSize
	minReadBufferSize = minSize
)

func (s *Scanner) MaxTokenSize(n int) {
	if n < 4 || n > 1e9 {
		panic("bad max token size")
	}
	if n < len(s.buf) {
		s.buf = make([]byte, n)
	}
	s.maxSize = n
}

func (s *Scanner) ErrOrEOF() error { return s.err }

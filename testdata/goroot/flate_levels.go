// Texts of several kinds compressed at all levels, in pieces, with flushes and dictionaries: the bytes are the same as real Go's.
package main

import (
	"bytes"
	"compress/flate"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
)

type source uint32

func (s *source) below(n int) int {
	*s = *s*1664525 + 1013904223
	return int(*s>>8) % n
}

func (s *source) text(kind, n int) []byte {
	var b []byte
	for len(b) < n {
		switch kind {
		case 0:
			b = append(b, byte(s.below(256)))
		case 1:
			b = append(b, byte('a'+s.below(3)))
		case 2:
			b = fmt.Appendf(b, "line %d of %d words: %x\n", s.below(1000), s.below(10), s.below(100))
		case 3:
			b = append(b, bytes.Repeat([]byte{byte(s.below(4))}, s.below(300))...)
		case 4:
			if len(b) < 10 || s.below(2) == 0 {
				b = append(b, byte(s.below(256)), byte(s.below(256)))
				continue
			}
			back := s.below(min(len(b), 40000)) + 1
			for range s.below(300) {
				b = append(b, b[len(b)-back])
			}
		case 5:
			b = append(b, 0)
		}
	}
	return b[:n]
}

// full takes so many bytes.
type full int

func (f *full) Write(p []byte) (int, error) {
	if *f -= full(len(p)); *f < 0 {
		return 0, errors.New("full")
	}
	return len(p), nil
}

func main() {
	var s source = 7
	for level := -2; level <= 9; level++ {
		for kind := range 6 {
			text := s.text(kind, 20000*kind+s.below(60000))
			var out bytes.Buffer
			w, err := flate.NewWriter(&out, level)
			if kind%2 == 1 {
				w, err = flate.NewWriterDict(&out, level, text[:len(text)/3])
			}
			if err != nil {
				panic(err)
			}
			for rest := text; len(rest) > 0; {
				n := min(len(rest), s.below(50000)+1)
				w.Write(rest[:n])
				if rest = rest[n:]; s.below(4) == 0 {
					w.Flush()
				}
			}
			w.Close()
			sum := crc32.ChecksumIEEE(out.Bytes())
			back, err := io.ReadAll(flate.NewReaderDict(&out, text[:len(text)/3]))
			fmt.Println(level, kind, len(text), sum, kind%2 == 0 || bytes.Equal(back, text), err)

			room := full(s.below(5000))
			w.Reset(&room)
			n, err := w.Write(text)
			fmt.Println(n, err, w.Flush(), w.Close(), room)
		}
	}
}

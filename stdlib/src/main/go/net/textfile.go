package net

import (
	"io"
	"os"
	"time"
)

// Files of configuration are read by lines.

// maxTextFile is as much of a file as is read; a line longer than this ends it.
const maxTextFile = 64 << 10

// A file is one that is read line by line.
type file struct {
	file  *os.File
	data  []byte
	atEOF bool
}

func open(name string) (*file, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	return &file{file: f}, nil
}

func (f *file) close() { f.file.Close() }

// readLine returns the next line without its end.
func (f *file) readLine() (s string, ok bool) {
	for {
		for i, c := range f.data {
			if c == '\n' {
				s = string(f.data[:i])
				f.data = f.data[i+1:]
				return s, true
			}
		}
		if f.atEOF || len(f.data) >= maxTextFile {
			break
		}
		chunk := make([]byte, max(4096, 2*len(f.data)))
		n := copy(chunk, f.data)
		m, err := io.ReadFull(f.file, chunk[n:])
		f.data = chunk[:n+m]
		f.atEOF = err != nil
	}
	if !f.atEOF || len(f.data) == 0 {
		return "", false
	}
	s = string(f.data)
	f.data = nil
	return s, true
}

func (f *file) stat() (mtime time.Time, size int64, err error) {
	st, err := f.file.Stat()
	if err != nil {
		return time.Time{}, 0, err
	}
	return st.ModTime(), st.Size(), nil
}

func stat(name string) (mtime time.Time, size int64, err error) {
	st, err := os.Stat(name)
	if err != nil {
		return time.Time{}, 0, err
	}
	return st.ModTime(), st.Size(), nil
}

func isSpace(b byte) bool { return b == ' ' || b == '\t' || b == '\n' || b == '\r' }

func trimSpace(x string) string {
	for x != "" && isSpace(x[0]) {
		x = x[1:]
	}
	for x != "" && isSpace(x[len(x)-1]) {
		x = x[:len(x)-1]
	}
	return x
}

// getFields returns what white space separates.
func getFields(s string) []string {
	var fields []string
	start := -1
	for i := 0; i <= len(s); i++ {
		space := i == len(s) || isSpace(s[i])
		if space && start >= 0 {
			fields = append(fields, s[start:i])
			start = -1
		} else if !space && start < 0 {
			start = i
		}
	}
	return fields
}

// removeComment cuts what comes after #.
func removeComment(line string) string {
	if i := index(line, '#'); i >= 0 {
		return line[:i]
	}
	return line
}

// big is what dtoi gives up at.
const big = 0xFFFFFF

// dtoi reads decimal digits at the beginning: the number, how many bytes it took, and whether there is one that is not too large.
func dtoi(s string) (n int, i int, ok bool) {
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		if n = n*10 + int(s[i]-'0'); n >= big {
			return big, i, false
		}
		i++
	}
	return n, i, i > 0
}

func hasUpperCase(s string) bool {
	for i := range len(s) {
		if 'A' <= s[i] && s[i] <= 'Z' {
			return true
		}
	}
	return false
}

func lowerASCII(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		b += 'a' - 'A'
	}
	return b
}

func lower(s string) string {
	if !hasUpperCase(s) {
		return s
	}
	b := []byte(s)
	for i, c := range b {
		b[i] = lowerASCII(c)
	}
	return string(b)
}

func stringsEqualFold(s, t string) bool { return len(s) == len(t) && lower(s) == lower(t) }

func stringsHasSuffixFold(s, suffix string) bool {
	return len(s) >= len(suffix) && stringsEqualFold(s[len(s)-len(suffix):], suffix)
}

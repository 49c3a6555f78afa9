package strings

import "unicode/utf8"

// A Builder puts a string together piece by piece. Its zero value is ready; it must not be copied once in use.
type Builder struct {
	addr *Builder // itself, to notice copies
	buf  []byte   // only ever appended to: strings share it
}

func (b *Builder) check() {
	if b.addr == nil {
		b.addr = b
	} else if b.addr != b {
		panic("strings: illegal use of non-zero Builder copied by value")
	}
}

// String returns what was written.
func (b *Builder) String() string { return shareBytes(b.buf) }

// Len returns the length of String.
func (b *Builder) Len() int { return len(b.buf) }

// Cap returns how much there is room for, including what was written.
func (b *Builder) Cap() int { return cap(b.buf) }

// Reset empties b.
func (b *Builder) Reset() {
	b.addr = nil
	b.buf = nil
}

// Grow makes room for n more bytes.
func (b *Builder) Grow(n int) {
	b.check()
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	if cap(b.buf)-len(b.buf) < n {
		longer := make([]byte, len(b.buf), 2*cap(b.buf)+n)
		copy(longer, b.buf)
		b.buf = longer
	}
}

// Write appends p; the error is always nil.
func (b *Builder) Write(p []byte) (int, error) {
	b.check()
	b.buf = append(b.buf, p...)
	return len(p), nil
}

// WriteByte appends c; the error is always nil.
func (b *Builder) WriteByte(c byte) error {
	b.check()
	b.buf = append(b.buf, c)
	return nil
}

// WriteRune appends r, and returns its length; the error is always nil.
func (b *Builder) WriteRune(r rune) (int, error) {
	if uint32(r) < utf8.RuneSelf {
		b.WriteByte(byte(r))
		return 1, nil
	}
	b.check()
	n := len(b.buf)
	b.buf = utf8.AppendRune(b.buf, r)
	return len(b.buf) - n, nil
}

// WriteString appends s; the error is always nil.
func (b *Builder) WriteString(s string) (int, error) {
	b.check()
	b.buf = append(b.buf, s...)
	return len(s), nil
}

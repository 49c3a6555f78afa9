package bytes

import (
	"errors"
	"io"
	"unicode/utf8"
)

// MinRead is the least room that ReadFrom offers to a Read.
const MinRead = 512

// ErrTooLarge is what a Buffer panics with when there is no memory to grow into.
var ErrTooLarge = errors.New("bytes.Buffer: too large")

var errNegativeRead = errors.New("bytes.Buffer: reader returned negative count from Read")

// What the last operation was, for UnreadByte and UnreadRune: a positive number is the width of a rune read.
const (
	opInvalid = 0
	opRead    = -1
)

// A Buffer is bytes to read at the front and to append to at the end. Its zero value is empty and ready.
type Buffer struct {
	buf    []byte
	off    int // read up to here
	lastOp int
}

// NewBuffer returns a Buffer that begins with the bytes of buf, which it takes over.
func NewBuffer(buf []byte) *Buffer { return &Buffer{buf: buf} }

// NewBufferString returns a Buffer that begins with the bytes of s.
func NewBufferString(s string) *Buffer { return &Buffer{buf: []byte(s)} }

// Bytes returns what is not read yet, valid until the next change of b.
func (b *Buffer) Bytes() []byte { return b.buf[b.off:] }

// AvailableBuffer returns an empty slice with the free room of b, to append to and to pass to Write.
func (b *Buffer) AvailableBuffer() []byte { return b.buf[len(b.buf):] }

// String returns what is not read yet; "<nil>" for a nil Buffer.
func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return string(b.buf[b.off:])
}

// Len returns how many bytes are not read yet.
func (b *Buffer) Len() int { return len(b.buf) - b.off }

// Cap returns how many bytes there is room for, read ones included.
func (b *Buffer) Cap() int { return cap(b.buf) }

// Available returns how many bytes can be written without growing.
func (b *Buffer) Available() int { return cap(b.buf) - len(b.buf) }

// Truncate drops all but the next n bytes to read.
func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.lastOp = opInvalid
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.buf = b.buf[:b.off+n]
}

// Reset empties b and keeps its memory.
func (b *Buffer) Reset() {
	b.buf = b.buf[:0]
	b.off = 0
	b.lastOp = opInvalid
}

// room sees to it that n bytes can be appended in place.
func (b *Buffer) room(n int) {
	if n > cap(b.buf)-len(b.buf) {
		b.grow(n)
	}
}

func (b *Buffer) grow(n int) {
	unread := len(b.buf) - b.off
	if b.off > 0 && unread == 0 {
		b.Reset()
	}
	switch {
	case n <= cap(b.buf)/2-unread: // enough read at the front to move into
		copy(b.buf[:cap(b.buf)], b.buf[b.off:])
		b.buf = b.buf[:unread]
	case n > maxLength-cap(b.buf)-unread:
		panic(ErrTooLarge)
	default:
		size := unread + n
		if double := 2 * cap(b.buf); size < double {
			size = double
		}
		if size < 64 {
			size = 64
		}
		longer := make([]byte, unread, size)
		copy(longer, b.buf[b.off:])
		b.buf = longer
	}
	b.off = 0
}

// Grow makes room for n more bytes.
func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	b.room(n)
}

// Write appends p; the error is always nil.
func (b *Buffer) Write(p []byte) (n int, err error) {
	b.lastOp = opInvalid
	b.room(len(p))
	b.buf = append(b.buf, p...)
	return len(p), nil
}

// WriteString appends s; the error is always nil.
func (b *Buffer) WriteString(s string) (n int, err error) {
	b.lastOp = opInvalid
	b.room(len(s))
	b.buf = append(b.buf, s...)
	return len(s), nil
}

// WriteByte appends c; the error is always nil.
func (b *Buffer) WriteByte(c byte) error {
	b.lastOp = opInvalid
	b.room(1)
	b.buf = append(b.buf, c)
	return nil
}

// WriteRune appends r, and returns its length; the error is always nil.
func (b *Buffer) WriteRune(r rune) (n int, err error) {
	if uint32(r) < utf8.RuneSelf {
		b.WriteByte(byte(r))
		return 1, nil
	}
	b.lastOp = opInvalid
	b.room(utf8.UTFMax)
	m := len(b.buf)
	b.buf = utf8.AppendRune(b.buf, r)
	return len(b.buf) - m, nil
}

// ReadFrom appends all that r has.
func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	b.lastOp = opInvalid
	for {
		b.room(MinRead)
		m := len(b.buf)
		got, err := r.Read(b.buf[m:cap(b.buf)])
		if got < 0 {
			panic(errNegativeRead)
		}
		b.buf = b.buf[:m+got]
		n += int64(got)
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

// WriteTo writes all that is not read yet to w.
func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.lastOp = opInvalid
	if unread := b.Len(); unread > 0 {
		m, err := w.Write(b.buf[b.off:])
		if m > unread {
			panic("bytes.Buffer.WriteTo: invalid Write count")
		}
		b.off += m
		n = int64(m)
		if err != nil {
			return n, err
		}
		if m != unread {
			return n, io.ErrShortWrite
		}
	}
	b.Reset()
	return n, nil
}

// Read takes up to len(p) bytes; EOF if there are none.
func (b *Buffer) Read(p []byte) (n int, err error) {
	b.lastOp = opInvalid
	if b.off >= len(b.buf) {
		b.Reset()
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.off:])
	b.off += n
	if n > 0 {
		b.lastOp = opRead
	}
	return n, nil
}

// Next takes up to n bytes; the slice is valid until the next change of b.
func (b *Buffer) Next(n int) []byte {
	b.lastOp = opInvalid
	if n > b.Len() {
		n = b.Len()
	}
	data := b.buf[b.off : b.off+n]
	b.off += n
	if n > 0 {
		b.lastOp = opRead
	}
	return data
}

// Peek returns the next n bytes without taking them; EOF if there are fewer.
func (b *Buffer) Peek(n int) ([]byte, error) {
	if b.Len() < n {
		return b.buf[b.off:], io.EOF
	}
	return b.buf[b.off : b.off+n], nil
}

// ReadByte takes one byte; EOF if there is none.
func (b *Buffer) ReadByte() (byte, error) {
	if b.off >= len(b.buf) {
		b.Reset()
		return 0, io.EOF
	}
	c := b.buf[b.off]
	b.off++
	b.lastOp = opRead
	return c, nil
}

// ReadRune takes one rune; EOF if there is none.
func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.off >= len(b.buf) {
		b.Reset()
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRune(b.buf[b.off:])
	b.off += size
	b.lastOp = size
	return r, size, nil
}

// UnreadRune gives the rune back that the last operation, ReadRune, took.
func (b *Buffer) UnreadRune() error {
	if b.lastOp <= opInvalid {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	b.off -= b.lastOp
	b.lastOp = opInvalid
	return nil
}

var errUnreadByte = errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")

// UnreadByte gives the last byte back that the last operation, a read, took.
func (b *Buffer) UnreadByte() error {
	if b.lastOp == opInvalid {
		return errUnreadByte
	}
	b.lastOp = opInvalid
	if b.off > 0 {
		b.off--
	}
	return nil
}

// ReadBytes takes all up to and including the first delim. Without one it takes the rest, with EOF.
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	part, err := b.readSlice(delim)
	return append(line, part...), err
}

// ReadString is ReadBytes as a string.
func (b *Buffer) ReadString(delim byte) (line string, err error) {
	part, err := b.readSlice(delim)
	return string(part), err
}

func (b *Buffer) readSlice(delim byte) (line []byte, err error) {
	end := len(b.buf)
	if i := IndexByte(b.buf[b.off:], delim); i >= 0 {
		end = b.off + i + 1
	} else {
		err = io.EOF
	}
	line = b.buf[b.off:end]
	b.off = end
	b.lastOp = opRead
	return line, err
}

// Package io has the interfaces of whatever can be read and written, and helpers over them.
package io

import "errors"

// Where an offset counts from.
const (
	SeekStart   = 0
	SeekCurrent = 1
	SeekEnd     = 2
)

var (
	// ErrShortWrite says that a write took fewer bytes than it was given, without saying why.
	ErrShortWrite = errors.New("short write")

	// ErrShortBuffer says that a read needs a longer buffer.
	ErrShortBuffer = errors.New("short buffer")

	// EOF is what Read returns, itself and never wrapped, when there is no more input.
	EOF = errors.New("EOF")

	// ErrUnexpectedEOF says that the input ended in the middle of something.
	ErrUnexpectedEOF = errors.New("unexpected EOF")

	// ErrNoProgress says that many reads returned neither data nor an error.
	ErrNoProgress = errors.New("multiple Read calls return no data or error")

	errInvalidWrite = errors.New("invalid write result")
	errWhence       = errors.New("Seek: invalid whence")
	errOffset       = errors.New("Seek: invalid offset")
)

// Reader: Read fills p with up to len(p) bytes and returns how many. At the end of input it returns EOF, perhaps
// along with the last bytes; what was read counts before the error.
type Reader interface {
	Read(p []byte) (n int, err error)
}

// Writer: Write writes all of p, or returns an error that tells why not. It neither changes nor keeps p.
type Writer interface {
	Write(p []byte) (n int, err error)
}

// Closer: what a second Close does is not defined.
type Closer interface {
	Close() error
}

// Seeker: Seek sets the offset of the next Read or Write, and returns it as counted from the start.
type Seeker interface {
	Seek(offset int64, whence int) (int64, error)
}

type ReadWriter interface {
	Reader
	Writer
}

type ReadCloser interface {
	Reader
	Closer
}

type WriteCloser interface {
	Writer
	Closer
}

type ReadWriteCloser interface {
	Reader
	Writer
	Closer
}

type ReadSeeker interface {
	Reader
	Seeker
}

type ReadSeekCloser interface {
	Reader
	Seeker
	Closer
}

type WriteSeeker interface {
	Writer
	Seeker
}

type ReadWriteSeeker interface {
	Reader
	Writer
	Seeker
}

// ReaderFrom: ReadFrom reads all of r; EOF is not reported. Copy uses it.
type ReaderFrom interface {
	ReadFrom(r Reader) (n int64, err error)
}

// WriterTo: WriteTo writes all that is left to w. Copy uses it.
type WriterTo interface {
	WriteTo(w Writer) (n int64, err error)
}

// ReaderAt: ReadAt fills p from the given offset, whole or with an error; calls may run in parallel.
type ReaderAt interface {
	ReadAt(p []byte, off int64) (n int, err error)
}

// WriterAt: WriteAt writes p at the given offset; calls for disjoint ranges may run in parallel.
type WriterAt interface {
	WriteAt(p []byte, off int64) (n int, err error)
}

type ByteReader interface {
	ReadByte() (byte, error)
}

// ByteScanner: UnreadByte makes the next ReadByte return the last byte again.
type ByteScanner interface {
	ByteReader
	UnreadByte() error
}

type ByteWriter interface {
	WriteByte(c byte) error
}

// RuneReader: ReadRune returns a rune of UTF-8 and its width in bytes.
type RuneReader interface {
	ReadRune() (r rune, size int, err error)
}

// RuneScanner: UnreadRune makes the next ReadRune return the last rune again.
type RuneScanner interface {
	RuneReader
	UnreadRune() error
}

type StringWriter interface {
	WriteString(s string) (n int, err error)
}

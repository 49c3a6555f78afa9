package xml

import (
	"bufio"
	"bytes"
	"strings"
	"unsafe"
)

// Texts and names that are whole in what the decoder reads from, with nothing unusual in them, are taken in one piece. All else is read by
// Go's code byte by byte, before anything is taken.

// plainText returns how many bytes of p are text before the quote, or before < if there is none, -1 if Go is to read it; how many lines end in it,
// and where the last of these does. It begins with the byte first, if that is not negative.
func plainText(p []byte, first, quote int) (n, lines, lastLine int)

// nameLength returns how many bytes of p belong to a name, -1 if Go is to read it.
func nameLength(p []byte, first int) int

// asciiName tells whether s is a name: 0 no, 1 yes, -1 if it is not of ASCII alone.
func asciiName(s []byte) int

func asciiNameString(s string) int

func isName(s []byte) bool {
	if n := asciiName(s); n >= 0 {
		return n > 0
	}
	return go_isName(s)
}

func isNameString(s string) bool {
	if n := asciiNameString(s); n >= 0 {
		return n > 0
	}
	return go_isNameString(s)
}

func (d *Decoder) text(quote int, cdata bool) []byte {
	if !cdata && d.take(quote, false) {
		return d.buf.Bytes()
	}
	return d.go_text(quote, cdata)
}

func (d *Decoder) readName() bool {
	return d.take(-1, true) || d.go_readName()
}

// take appends a text or a name to d.buf, and reports whether it did.
func (d *Decoder) take(quote int, name bool) bool {
	if d.err != nil || d.saved != nil {
		return false
	}
	t := taker{d: d, quote: quote, name: name}
	switch r := d.r.(type) {
	case *bytes.Reader:
		r.WriteTo(&t)
	case *strings.Reader:
		r.WriteTo(&t)
	case *bytes.Buffer:
		if n := t.cut(r.Bytes()); n > 0 {
			r.Next(n)
		}
	case *bufio.Reader:
		if r.Buffered() == 0 {
			break
		}
		// What has been read before can be taken back, here and behind.
		back := 0
		if r.UnreadByte() == nil {
			back = 1
		}
		p, _ := r.Peek(r.Buffered())
		if n := back + t.cut(p[back:]); n > 0 {
			r.Discard(n - 1)
			r.ReadByte()
		}
	}
	return t.done
}

// A taker is shown what a reader has, by WriteTo, and takes as much of it as it says that it has written.
type taker struct {
	d     *Decoder
	quote int
	name  bool
	done  bool
}

func (t *taker) Write(p []byte) (int, error) { return t.cut(p), nil }

func (t *taker) WriteString(s string) (int, error) {
	return t.cut(unsafe.Slice(unsafe.StringData(s), len(s))), nil
}

// cut returns how many bytes of p it has taken: with the byte behind the text or name, which is given back but for a quote.
func (t *taker) cut(p []byte) int {
	d := t.d
	n, lines, lastLine := 0, 0, 0
	if t.name {
		n = nameLength(p, d.nextByte)
	} else {
		n, lines, lastLine = plainText(p, d.nextByte, t.quote)
	}
	if n < 0 {
		return 0
	}
	if !t.name {
		d.buf.Reset()
	}
	d.line += lines
	if lines > 0 {
		d.linestart = d.offset + int64(lastLine)
	}
	if d.nextByte >= 0 {
		d.buf.WriteByte(byte(d.nextByte))
		d.offset++
	}
	d.buf.Write(p[:n])
	d.offset += int64(n)
	if t.quote >= 0 {
		d.nextByte = -1
		d.offset++
	} else {
		d.nextByte = int(p[n])
		if p[n] == '\n' {
			d.linestart = d.offset + 1 // as it is when that byte is read, and then given back
		}
	}
	t.done = true
	return n + 1
}

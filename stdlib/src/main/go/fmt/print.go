package fmt

import (
	"io"
	"os"
)

// firstCap is the capacity of a buffer that has not grown.
const firstCap = 64

// State is what a Formatter writes to and learns its flags from.
type State interface {
	// Write appends to the output.
	Write(b []byte) (n int, err error)
	// Width returns the width, and whether there is one.
	Width() (wid int, ok bool)
	// Precision returns the precision, and whether there is one.
	Precision() (prec int, ok bool)
	// Flag reports whether a flag, one of "+-# 0", is set.
	Flag(c int) bool
}

// Formatter is for types that want every verb for themselves.
type Formatter interface {
	Format(f State, verb rune)
}

// Stringer gives the text for %s and %v.
type Stringer interface {
	String() string
}

// GoStringer gives the text for %#v.
type GoStringer interface {
	GoString() string
}

// Printf prints to standard output by a format.
func Printf(format string, a ...any) (n int, err error) { return Fprintf(os.Stdout, format, a...) }

// Print prints to standard output, with a space between operands of which neither is a string.
func Print(a ...any) (n int, err error) { return Fprint(os.Stdout, a...) }

// Println prints to standard output, with spaces between operands and a newline at the end.
func Println(a ...any) (n int, err error) { return Fprintln(os.Stdout, a...) }

// Fprintf is Printf to w.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	p := printer{buf: make([]byte, 0, firstCap)}
	p.printf(format, a)
	return w.Write(p.buf)
}

// Fprint is Print to w.
func Fprint(w io.Writer, a ...any) (n int, err error) {
	p := printer{buf: make([]byte, 0, firstCap)}
	p.print(a, true)
	return w.Write(p.buf)
}

// Fprintln is Println to w.
func Fprintln(w io.Writer, a ...any) (n int, err error) {
	p := printer{buf: make([]byte, 0, firstCap)}
	p.println(a)
	return w.Write(p.buf)
}

// Sprintf is Printf to a string.
func Sprintf(format string, a ...any) string {
	p := printer{buf: make([]byte, 0, firstCap)}
	p.printf(format, a)
	return string(p.buf)
}

// Sprint is Print to a string.
func Sprint(a ...any) string {
	p := printer{buf: make([]byte, 0, firstCap)}
	p.print(a, true)
	return string(p.buf)
}

// Sprintln is Println to a string.
func Sprintln(a ...any) string {
	p := printer{buf: make([]byte, 0, firstCap)}
	p.println(a)
	return string(p.buf)
}

// Appendf is Printf to the end of b.
func Appendf(b []byte, format string, a ...any) []byte {
	p := printer{buf: make([]byte, 0, firstCap)}
	p.printf(format, a)
	return append(b, p.buf...)
}

// Append is Print to the end of b.
func Append(b []byte, a ...any) []byte {
	p := printer{buf: make([]byte, 0, firstCap)}
	p.print(a, true)
	return append(b, p.buf...)
}

// Appendln is Println to the end of b.
func Appendln(b []byte, a ...any) []byte {
	p := printer{buf: make([]byte, 0, firstCap)}
	p.println(a)
	return append(b, p.buf...)
}

// FormatString returns the directive that led to a call of Format with this state and verb.
func FormatString(state State, verb rune) string {
	var p printer
	p.buf = append(p.buf, '%')
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			p.buf = append(p.buf, byte(c))
		}
	}
	if w, ok := state.Width(); ok {
		p.writeInt(w)
	}
	if prec, ok := state.Precision(); ok {
		p.buf = append(p.buf, '.')
		p.writeInt(prec)
	}
	p.writeRune(verb)
	return string(p.buf)
}

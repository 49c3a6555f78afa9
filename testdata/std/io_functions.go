package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type slow struct{ s string }

func (r *slow) Read(p []byte) (int, error) {
	if r.s == "" {
		return 0, io.EOF
	}
	p[0] = r.s[0]
	r.s = r.s[1:]
	return 1, nil
}

type broken struct{}

func (broken) Read([]byte) (int, error)    { return 0, errors.New("broken reader") }
func (broken) Write(p []byte) (int, error) { return len(p) / 2, nil }

func main() {
	b, err := io.ReadAll(&slow{"hello"})
	fmt.Println(string(b), err)
	b, err = io.ReadAll(io.MultiReader(strings.NewReader("a-"), &slow{"b-"}, strings.NewReader("c")))
	fmt.Println(string(b), err)
	b, err = io.ReadAll(broken{})
	fmt.Println(len(b), err)
	buf := make([]byte, 4)
	n, err := io.ReadFull(&slow{"abcdef"}, buf)
	fmt.Println(n, err, string(buf))
	n, err = io.ReadFull(&slow{"ab"}, buf)
	fmt.Println(n, err, errors.Is(err, io.ErrUnexpectedEOF))
	n, err = io.ReadFull(&slow{}, buf)
	fmt.Println(n, err)
	n, err = io.ReadAtLeast(&slow{"abc"}, buf, 2)
	fmt.Println(n, err)
	n, err = io.ReadAtLeast(&slow{"abc"}, buf, 9)
	fmt.Println(n, err)
	var w bytes.Buffer
	m, err := io.Copy(&w, &slow{"copied"})
	fmt.Println(m, err, w.String())
	m, err = io.CopyN(&w, strings.NewReader("12345"), 3)
	fmt.Println(m, err, w.String())
	m, err = io.CopyN(&w, strings.NewReader("1"), 3)
	fmt.Println(m, err)
	m, err = io.CopyBuffer(&w, &slow{"xy"}, make([]byte, 1))
	fmt.Println(m, err)
	m, err = io.Copy(broken{}, strings.NewReader("four"))
	fmt.Println(m, err)
	var x, y bytes.Buffer
	mw := io.MultiWriter(&x, &y)
	n, err = io.WriteString(mw, "both")
	fmt.Println(n, err, x.String(), y.String())
	tee := io.TeeReader(strings.NewReader("tee"), &x)
	io.ReadAll(tee)
	fmt.Println(x.String())
	s := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	b, _ = io.ReadAll(s)
	pos, err := s.Seek(-2, io.SeekEnd)
	n, err2 := s.ReadAt(buf, 3)
	fmt.Println(string(b), pos, err, n, err2, s.Size())
	l := &io.LimitedReader{R: strings.NewReader("limited"), N: 3}
	b, _ = io.ReadAll(l)
	fmt.Println(string(b), l.N)
	fmt.Println(io.Discard.Write([]byte("xx")))
	rc := io.NopCloser(strings.NewReader("x"))
	fmt.Println(rc.Close())
	_, wt := rc.(io.WriterTo)
	fmt.Println(wt, io.EOF, io.ErrShortBuffer, io.ErrNoProgress, io.ErrClosedPipe)
	ow := io.NewOffsetWriter(nil, 5)
	_, err = ow.Seek(-10, io.SeekStart)
	fmt.Println(err)
}

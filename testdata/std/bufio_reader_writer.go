package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type failing struct{ n int }

func (f *failing) Write(p []byte) (int, error) {
	f.n--
	if f.n < 0 {
		return 0, errors.New("disk full")
	}
	return len(p), nil
}

func main() {
	r := bufio.NewReaderSize(strings.NewReader("line one\nline two\r\n日本 rest of it\x00tail"), 16)
	s, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", s, err)
	p, err := r.Peek(4)
	fmt.Printf("%q %v %d\n", p, err, r.Buffered())
	line, more, err := r.ReadLine()
	fmt.Printf("%q %v %v\n", line, more, err)
	c, size, err := r.ReadRune()
	fmt.Println(string(c), size, err, r.UnreadRune(), r.UnreadRune())
	b, err := r.ReadByte()
	fmt.Println(b, err, r.UnreadByte())
	n, err := r.Discard(6)
	fmt.Println(n, err)
	sl, err := r.ReadSlice('f')
	fmt.Printf("%q %v\n", sl, err)
	by, err := r.ReadBytes(0)
	fmt.Printf("%q %v\n", by, err)
	_, err = r.Peek(100)
	fmt.Println(err)
	s, err = r.ReadString('x')
	fmt.Printf("%q %v\n", s, err)
	_, err = r.ReadByte()
	fmt.Println(err, r.Size())
	r.Reset(strings.NewReader(strings.Repeat("y", 40) + "\n"))
	_, err = r.ReadSlice('\n')
	fmt.Println(err)
	line, more, err = r.ReadLine()
	fmt.Println(len(line), more, err)
	rest, err := io.ReadAll(r)
	fmt.Println(len(rest), err)
	_, err = r.Discard(-1)
	fmt.Println(err)

	var out bytes.Buffer
	w := bufio.NewWriterSize(&out, 10)
	fmt.Fprintf(w, "%s-%d", "abc", 5)
	fmt.Println(out.Len(), w.Buffered(), w.Available(), w.Size())
	w.WriteString("a longer string than the buffer")
	w.WriteByte('!')
	w.WriteRune('é')
	fmt.Println(out.Len() > 0, w.Buffered() > 0)
	fmt.Println(w.Flush(), out.String())
	m, err := w.ReadFrom(strings.NewReader("from reader"))
	w.Flush()
	fmt.Println(m, err, out.Len())
	fw := bufio.NewWriterSize(&failing{1}, 4)
	n, err = fw.WriteString("abcd")
	fmt.Println(n, err)
	n, err = fw.WriteString("efghijklm")
	fmt.Println(n, err)
	fmt.Println(fw.Flush(), fw.WriteByte('x'))
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in")), bufio.NewWriter(&out))
	x, _ := rw.ReadString(0)
	rw.WriteString(x)
	rw.Flush()
	fmt.Println(strings.HasSuffix(out.String(), "in"))
	var sb strings.Builder
	k, err := bufio.NewReader(strings.NewReader("write to")).WriteTo(&sb)
	fmt.Println(k, err, sb.String())
}

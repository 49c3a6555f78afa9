package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

func main() {
	var b bytes.Buffer
	b.WriteString("hello ")
	b.Write([]byte("world"))
	b.WriteByte('!')
	b.WriteRune('é')
	fmt.Fprintf(&b, "%d", 42)
	fmt.Println(b.String(), b.Len())
	p := make([]byte, 5)
	n, err := b.Read(p)
	fmt.Println(n, err, string(p), b.Len())
	c, err := b.ReadByte()
	fmt.Println(c, err, b.UnreadByte(), b.UnreadByte())
	line, err := b.ReadString('!')
	fmt.Printf("%q %v\n", line, err)
	r, size, err := b.ReadRune()
	fmt.Println(string(r), size, err, b.UnreadRune(), b.Len())
	rest, err := b.ReadBytes('x')
	fmt.Println(string(rest), err)
	n, err = b.Read(p)
	fmt.Println(n, err)
	n, err = b.Read(nil)
	fmt.Println(n, err)
	b.WriteString("abcdef")
	b.Truncate(4)
	fmt.Println(b.String(), string(b.Next(2)), b.String())
	b.Bytes()[0] = 'X'
	fmt.Println(b.String())
	m, err := b.ReadFrom(strings.NewReader("from reader"))
	fmt.Println(m, err, b.String())
	var w strings.Builder
	m, err = b.WriteTo(&w)
	fmt.Println(m, err, w.String(), b.Len())
	b.Reset()
	b.Grow(100)
	fmt.Println(b.Cap() >= 100, b.Available() >= 100, b.String() == "")
	x := bytes.NewBufferString("init")
	y := bytes.NewBuffer([]byte{1, 2, 3})
	x.WriteString("ial")
	fmt.Println(x.String(), y.Len(), y.Bytes())
	for i := range 1000 {
		fmt.Fprint(x, i, ",")
	}
	fmt.Println(x.Len())
	rd := bytes.NewReader([]byte("reader"))
	all, _ := io.ReadAll(io.LimitReader(rd, 3))
	fmt.Println(string(all), rd.Len(), rd.Size())
	_, err = rd.Seek(-10, io.SeekCurrent)
	fmt.Println(err)
	rd.Seek(0, 0)
	var sink bytes.Buffer
	io.Copy(&sink, rd)
	fmt.Println(sink.String())
	func() {
		defer func() { fmt.Println(recover()) }()
		sink.Truncate(100)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		sink.Grow(-1)
	}()
	_, err = (&bytes.Buffer{}).ReadByte()
	fmt.Println(errors.Is(err, io.EOF), (*bytes.Buffer)(nil).String())
}

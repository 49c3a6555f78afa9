package main

import (
	"fmt"
	"io"
	"strings"
)

func main() {
	var b strings.Builder
	b.Grow(10)
	b.WriteString("héllo")
	b.WriteByte(' ')
	b.WriteRune('世')
	n, err := b.Write([]byte("!!"))
	fmt.Fprintf(&b, "%03d", 7)
	fmt.Println(b.String(), b.Len(), n, err, b.Cap() >= b.Len())
	b.Reset()
	fmt.Println(b.Len(), b.String() == "")
	func() {
		defer func() { fmt.Println(recover()) }()
		var x strings.Builder
		x.WriteString("a")
		y := x
		y.WriteString("b")
	}()
	r := strings.NewReader("hello, 世界")
	fmt.Println(r.Len(), r.Size())
	c, _ := r.ReadByte()
	fmt.Println(string(c), r.UnreadByte(), r.Len())
	buf := make([]byte, 7)
	n, err = r.Read(buf)
	fmt.Println(n, err, string(buf))
	ch, size, err := r.ReadRune()
	fmt.Println(string(ch), size, err, r.UnreadRune(), r.UnreadRune())
	rest, err := io.ReadAll(r)
	fmt.Println(string(rest), err)
	n, err = r.Read(buf)
	fmt.Println(n, err)
	_, err = r.ReadByte()
	fmt.Println(err)
	pos, err := r.Seek(-3, io.SeekEnd)
	fmt.Println(pos, err, r.Len())
	pos, err = r.Seek(2, io.SeekStart)
	fmt.Println(pos, err)
	_, err = r.Seek(-1, io.SeekStart)
	fmt.Println(err)
	n, err = r.ReadAt(buf, 10)
	fmt.Println(n, err)
	_, err = r.ReadAt(buf, -1)
	fmt.Println(err)
	var w strings.Builder
	m, err := r.WriteTo(&w)
	fmt.Println(m, err, w.String())
	r.Reset("new")
	fmt.Println(r.Len(), r.UnreadByte())
}

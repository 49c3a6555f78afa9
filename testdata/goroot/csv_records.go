// Records that encoding/csv's Reader finds whole in its buffer, and those that it does not: their fields, places, errors, and how often it reads.
package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing/iotest"
)

type counter struct {
	r io.Reader
	n int
}

func (c *counter) Read(p []byte) (int, error) {
	c.n++
	return c.r.Read(p)
}

func show(name string, src io.Reader, set func(r *csv.Reader)) {
	fmt.Println("---", name)
	c := &counter{r: src}
	r := csv.NewReader(c)
	if set != nil {
		set(r)
	}
	for errs := 0; errs < 2; {
		rec, err := r.Read()
		fmt.Printf("%q %d %v", rec, r.InputOffset(), err)
		for i := range rec {
			line, col := r.FieldPos(i)
			fmt.Print(" ", line, ":", col)
		}
		fmt.Println()
		if err != nil {
			errs++
			var p *csv.ParseError
			if errors.As(err, &p) {
				fmt.Println(p.StartLine, p.Line, p.Column, p.Err)
			}
		}
	}
	fmt.Println("reads", c.n)
}

func text(s string) io.Reader { return strings.NewReader(s) }

func main() {
	show("plain", text("a,b,c\n1,,3\r\nlast,one,x"), nil)
	show("quoted", text("\"a, b\",\"say \"\"hi\"\"\",\"\"\n\"two\r\nlines\",x,\"y\"\r\n\"end\",\"\",z\r"), nil)
	show("empty lines and comments", text("\n\r\n# one\na,#b\n\n#two\n"), func(r *csv.Reader) { r.Comment = '#' })
	show("trimmed", text(" a, \"b\" ,c\n x,\t\"y\", \n \u00a0z,é, \r\n  \n"), func(r *csv.Reader) { r.TrimLeadingSpace = true; r.FieldsPerRecord = -1 })
	show("bare quote", text("a,b\"c\nd,e\n"), nil)
	show("quote in quotes", text("a,\"b\"c\nd,\"e\n\nf"), nil)
	show("lazy", text("a \"word\",\"b\"c\"\n"), func(r *csv.Reader) { r.LazyQuotes = true })
	show("fields", text("a,b\nc\nd,e\n"), nil)
	show("fields given", text("a,b\nc,d,e"), func(r *csv.Reader) { r.FieldsPerRecord = 3 })
	show("reused", text("a,b\nc,\"d\"\n\"\",\n"), func(r *csv.Reader) { r.ReuseRecord = true })
	show("wide comma", text("aébéc\n\"x\"éy\n"), func(r *csv.Reader) { r.Comma = 'é' })
	show("comma is a quote", text("a"), func(r *csv.Reader) { r.Comma = '"' })
	show("byte by byte", iotest.OneByteReader(text("ab,\"c\nd\",e\r\n1,2,3\n")), nil)
	show("end with the data", iotest.DataErrReader(text("a,b\nc,d")), nil)
	show("only an end", text(""), nil)
	show("a carriage return", text("a\n\r"), nil)
	show("time out", iotest.TimeoutReader(iotest.OneByteReader(text("ab,cd\nef,gh\n"))), nil)
	show("failure", io.MultiReader(text("a,b\nc,\"d"), iotest.ErrReader(errors.New("broken"))), nil)

	var big strings.Builder
	for i := range 2000 {
		fmt.Fprintf(&big, "%d,\"%s\",%s\n", i, strings.Repeat("q\"\"\n", i%9), strings.Repeat("w", i%70))
	}
	big.WriteString("x,\"" + strings.Repeat("long ", 3000) + "\",y\nz," + strings.Repeat("longer ", 2000) + ",\n")
	r := csv.NewReader(text(big.String()))
	sum, fields := 0, 0
	for {
		rec, err := r.Read()
		if err != nil {
			fmt.Println(err, sum, fields, r.InputOffset())
			break
		}
		fields += len(rec)
		for i, f := range rec {
			line, col := r.FieldPos(i)
			sum += line*7 + col + len(f)
		}
	}

	for _, crlf := range []bool{false, true} {
		var b bytes.Buffer
		w := csv.NewWriter(&b)
		w.UseCRLF = crlf
		for _, rec := range [][]string{{"a", "", "c d"}, {""}, {}, {"x,y", "say \"hi\"", "two\nlines", "cr\r\nlf"}, {" lead", "\u00a0lead", "trail ", "\\.", "\\", "#"}, {strings.Repeat("long\"", 1500), "end"}} {
			fmt.Println(w.Write(rec))
		}
		w.Comma = ';'
		w.Write([]string{"a,b", "c;d"})
		w.Comma = 'é'
		w.Write([]string{"a,b", "cé"})
		w.Comma = '\n'
		fmt.Println(w.Write([]string{"a"}))
		w.Flush()
		s := b.String()
		fmt.Printf("%d %q %q %v\n", len(s), s[:120], s[len(s)-40:], w.Error())
	}
	w := csv.NewWriter(failing{})
	for i := range 2000 {
		if err := w.Write([]string{"some", "text"}); err != nil {
			fmt.Println(i, err)
			break
		}
	}
}

type failing struct{}

func (failing) Write(p []byte) (int, error) { return 0, errors.New("full") }

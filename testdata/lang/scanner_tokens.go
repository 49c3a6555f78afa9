// Lines and words that a Scanner finds whole in its buffer, and those that it does not.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing/iotest"
)

func show(name string, r io.Reader, set func(s *bufio.Scanner)) {
	s := bufio.NewScanner(r)
	if set != nil {
		set(s)
	}
	fmt.Print(name)
	n := 0
	for s.Scan() {
		if n++; n <= 12 {
			fmt.Printf(" %q", s.Text())
		}
	}
	fmt.Println(" |", n, s.Err(), s.Text() == "", s.Scan())
}

func words(s *bufio.Scanner) { s.Split(bufio.ScanWords) }

func lines(s *bufio.Scanner) { s.Split(bufio.ScanLines) }

func main() {
	text := "one two\r\n\n three\u00a0four\u2003five\t\x85\xc2 six \xe2\x80 é\vlast\rword\r\n\r\nend\r"
	for _, r := range []func() io.Reader{
		func() io.Reader { return strings.NewReader(text) },
		func() io.Reader { return iotest.OneByteReader(strings.NewReader(text)) },
		func() io.Reader { return iotest.DataErrReader(strings.NewReader(text)) },
		func() io.Reader {
			return io.MultiReader(strings.NewReader(text), iotest.ErrReader(errors.New("broken")))
		},
	} {
		show("default", r(), nil)
		show("lines", r(), lines)
		show("words", r(), words)
		show("own", r(), func(s *bufio.Scanner) {
			s.Split(func(data []byte, end bool) (int, []byte, error) {
				if len(data) > 0 && data[0] == 'e' {
					return 0, nil, bufio.ErrFinalToken
				}
				return bufio.ScanWords(data, end)
			})
		})
		show("small buffer", r(), func(s *bufio.Scanner) { s.Buffer(make([]byte, 0, 4), 16) })
		show("too long", r(), func(s *bufio.Scanner) { s.Buffer(nil, 5); words(s) })
	}
	show("empty", strings.NewReader(""), nil)
	show("newlines", strings.NewReader("\n\n\r\n"), nil)
	show("space", strings.NewReader(" \t\n "), words)
	var b strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&b, "%d %s\n", i, strings.Repeat("x", i%50))
	}
	show("many lines", strings.NewReader(b.String()), nil)
	show("many words", strings.NewReader(b.String()), words)

	s := bufio.NewScanner(strings.NewReader("a\nb\n"))
	s.Scan()
	defer func() {
		fmt.Println(recover(), s.Text(), cap(s.Bytes()) > 1)
		defer func() { fmt.Println(recover()) }()
		s.Split(nil)
	}()
	s.Buffer(nil, 1)
}

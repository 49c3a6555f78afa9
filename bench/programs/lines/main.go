// Lines measures reading text line by line: bufio.Scanner, fields, numbers, a Writer for what comes out. Size: lines.
package main

import (
	"bufio"
	"io"
	"strconv"
	"strings"

	"gruffle.bench/harness"
)

func main() {
	harness.Run(7_500_000, func(size int) any {
		in := bufio.NewScanner(&log{left: size})
		out := counter{}
		w := bufio.NewWriter(&out)
		sum, longest := 0, 0
		for in.Scan() {
			line := in.Text()
			longest = max(longest, len(line))
			name, rest, found := strings.Cut(line, "=")
			if !found {
				w.WriteString(strings.TrimSpace(line))
				continue
			}
			n, err := strconv.Atoi(rest)
			if err != nil {
				w.WriteString(err.Error())
				continue
			}
			sum += n * len(name)
			if n%5 == 0 {
				w.WriteByte('\n')
				w.WriteString(strconv.Itoa(n))
			}
		}
		w.Flush()
		return (sum*31+longest)*31 + out.n
	})
}

// log is a Reader of that many lines.
type log struct {
	left int
	rest []byte
}

func (l *log) Read(p []byte) (int, error) {
	if len(l.rest) == 0 {
		if l.left == 0 {
			return 0, io.EOF
		}
		for range min(l.left, 256) {
			l.rest = l.line(l.rest)
			l.left--
		}
	}
	n := copy(p, l.rest)
	l.rest = l.rest[n:]
	return n, nil
}

func (l *log) line(b []byte) []byte {
	switch l.left % 8 {
	case 0:
		b = append(b, "  a comment without a value  "...)
	case 1:
		b = append(b, "broken=12x"...)
	default:
		b = append(b, "key"...)
		b = strconv.AppendInt(b, int64(l.left%1000), 10)
		b = append(b, '=')
		b = strconv.AppendInt(b, int64(l.left)*7919%100_000, 10)
	}
	return append(b, '\n')
}

type counter struct{ n int }

func (c *counter) Write(p []byte) (int, error) {
	for _, b := range p {
		c.n += int(b)
	}
	return len(p), nil
}

package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strings"
)

func scan(s string, split bufio.SplitFunc) {
	sc := bufio.NewScanner(strings.NewReader(s))
	sc.Split(split)
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println(sc.Err(), sc.Scan(), len(sc.Bytes()))
}

func main() {
	scan("a\nb\r\n\nlast", bufio.ScanLines)
	scan("", bufio.ScanLines)
	scan("\n\n", bufio.ScanLines)
	scan("x\r", bufio.ScanLines)
	scan("  one two\tthree\nfour  ", bufio.ScanWords)
	scan("héß\xff日", bufio.ScanRunes)
	scan("abc", bufio.ScanBytes)
	scan("1,2,,3", func(data []byte, atEOF bool) (int, []byte, error) {
		for i, b := range data {
			if b == ',' {
				return i + 1, data[:i], nil
			}
		}
		if atEOF && len(data) > 0 {
			return len(data), data, bufio.ErrFinalToken
		}
		return 0, nil, nil
	})
	scan("abc stop def", func(data []byte, atEOF bool) (int, []byte, error) {
		n, tok, err := bufio.ScanWords(data, atEOF)
		if string(tok) == "stop" {
			return 0, nil, errors.New("stopped")
		}
		return n, tok, err
	})
	long := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 70000)))
	fmt.Println(long.Scan(), long.Err())
	long = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 70000) + "\nend"))
	long.Buffer(make([]byte, 10), 100000)
	fmt.Println(long.Scan(), len(long.Text()), long.Scan(), long.Text(), long.Err())
	in := bufio.NewScanner(os.Stdin)
	n, words := 0, 0
	for in.Scan() {
		n++
		words += len(strings.Fields(in.Text()))
		fmt.Printf("%d: %s\n", n, in.Text())
	}
	fmt.Println(n, words, in.Err())
}

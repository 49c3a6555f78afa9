// Runes taken off strings and byte slices in loops: what is not UTF-8, what ends in the midst of a rune, what is empty, results that nobody takes.
package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

var texts = []string{
	"", "a", "plain", "Grüße, Жизнь 日本語 😀", "\xff", "a\xc3", "\xe6\x97", "\xf0\x9f\x98", "\xed\xa0\x80x", "\xc0\x80", "\xf4\x90\x80\x80", "\x80\xbf", "x\xe6\x97\xa5\xe6", "\u2028\x00\x7f\u0080",
}

type lexer struct {
	src   string
	pos   int
	width int
	last  rune
}

func (l *lexer) next() rune {
	if l.pos >= len(l.src) {
		l.width = 0
		return -1
	}
	l.last, l.width = utf8.DecodeRuneInString(l.src[l.pos:])
	l.pos += l.width
	return l.last
}

func sum(s string) (h int) {
	for len(s) > 0 {
		r, w := utf8.DecodeRuneInString(s)
		h = h*31 + int(r)*8 + w
		s = s[w:]
	}
	return h
}

func sumBytes(b []byte) (h int) {
	for len(b) > 0 {
		r, w := utf8.DecodeRune(b)
		h = h*31 + int(r)*8 + w
		b = b[w:]
	}
	return h
}

func sumRange(s string) (h int) {
	for i, r := range s {
		h = h*31 + i ^ int(r)
	}
	return h
}

func captured(s string) (h int) {
	var r rune
	var w int
	f := func() { h += int(r) << w }
	for i := 0; i < len(s); i += w {
		r, w = utf8.DecodeRuneInString(s[i:])
		f()
	}
	return h
}

func past(s string, i int) (msg any) {
	defer func() { msg = recover() }()
	r, w := utf8.DecodeRuneInString(s[i:])
	return fmt.Sprint(r, w)
}

func main() {
	for _, t := range texts {
		r, w := utf8.DecodeRuneInString(t)
		q, v := utf8.DecodeRune([]byte(t))
		_, only := utf8.DecodeRuneInString(t)
		rune1, _ := utf8.DecodeRune([]byte(t))
		_, _ = utf8.DecodeRuneInString(t)
		utf8.DecodeRune(nil)
		fmt.Println(r, w, q, v, only, rune1, sum(t), sumBytes([]byte(t)), sumRange(t), captured(t))
	}
	long := strings.Repeat(strings.Join(texts, "-"), 200)
	for range 20 {
		l := &lexer{src: long}
		h := 0
		for r := l.next(); r >= 0; r = l.next() {
			h = h*7 + int(r) + l.width
		}
		if h == 0 || sum(long) != sumBytes([]byte(long)) {
			panic("sums")
		}
	}
	fmt.Println(sum(long), sumRange(long), captured(long), sum(strings.Repeat("ascii only ", 5000)))
	fmt.Println(past("abc", 1), past("abc", 3), past("abc", 4), past("", -1+len("")))
	f := utf8.DecodeRuneInString
	fmt.Println(f("é"))
	fmt.Println(utf8.DecodeRune([]byte("語x")))
	for i, r := range "é\xffa" {
		func() { fmt.Print(i, r, " ") }()
	}
	fmt.Println()
}

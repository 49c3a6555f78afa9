package main

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

func main() {
	for _, r := range []rune{'a', 'Z', '5', ' ', '\n', 'é', 'É', '日', 'ß', 'ǅ', '٣', '½', '€', '_', '\u0301', '\u200b', 0x1F600, '\u00ad', -1, 0x10FFFF, 'Σ', 'ı'} {
		fmt.Print(string(r), " ")
		for i, f := range []func(rune) bool{unicode.IsLetter, unicode.IsDigit, unicode.IsNumber, unicode.IsSpace, unicode.IsUpper, unicode.IsLower, unicode.IsTitle, unicode.IsPunct, unicode.IsControl, unicode.IsGraphic, unicode.IsPrint, unicode.IsSymbol, unicode.IsMark} {
			if f(r) {
				fmt.Print(i, " ")
			}
		}
		fmt.Println(string(unicode.ToUpper(r)), string(unicode.ToLower(r)), string(unicode.ToTitle(r)), unicode.SimpleFold(r))
	}
	fmt.Println(unicode.Is(unicode.Han, '世'), unicode.In('α', unicode.Greek, unicode.Latin), unicode.Is(unicode.Cyrillic, 'a'), unicode.IsOneOf([]*unicode.RangeTable{unicode.Letter}, 'x'))
	for _, s := range []string{"", "a", "é", "日", "😀", "\xff", "\xc0\x80", "\xe6\x97", "\xed\xa0\x80", "a\x80"} {
		r, n := utf8.DecodeRuneInString(s)
		l, m := utf8.DecodeLastRuneInString(s)
		fmt.Println(len(s), r, n, l, m, utf8.RuneCountInString(s), utf8.ValidString(s), utf8.FullRuneInString(s))
	}
	for _, r := range []rune{'a', 'é', '日', 0x1F600, -1, 0xD800, 0x110000} {
		fmt.Println(utf8.RuneLen(r), utf8.ValidRune(r), utf8.AppendRune(nil, r))
	}
	buf := make([]byte, 4)
	n := utf8.EncodeRune(buf, '世')
	fmt.Println(buf[:n], utf8.RuneStart(buf[0]), utf8.RuneStart(buf[1]), utf8.RuneCount(buf[:n]), utf8.Valid(buf))
	fmt.Println(utf8.RuneError, utf8.UTFMax, utf8.MaxRune, utf8.RuneSelf, unicode.MaxRune, unicode.ReplacementChar)
	counts := map[string]int{}
	for r := rune(0); r < 0x3000; r++ {
		if unicode.IsLetter(r) {
			counts["letter"]++
		}
		if unicode.IsUpper(r) {
			counts["upper"]++
		}
		if unicode.IsPrint(r) {
			counts["print"]++
		}
		if unicode.IsSpace(r) {
			counts["space"]++
		}
		counts["fold"] += int(unicode.ToUpper(r)-r) & 7
	}
	fmt.Println(counts)
}

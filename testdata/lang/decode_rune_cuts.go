// Runes at the beginning of cuts of strings: of variables, results and sums, in hot code and out of range.
package main

import (
	"fmt"
	"unicode/utf8"
)

func at(s string, i int) (r rune, w int) {
	r, w = utf8.DecodeRuneInString(s[i:])
	return
}

func between(s string, i, j int) (r rune, w int) {
	r, w = utf8.DecodeRuneInString(s[i:j])
	return
}

func text(n *int) string { *n++; return "aé€😀\xff"[*n%3:] }

func bytes(b []byte, i int) (r rune, w int) {
	r, w = utf8.DecodeRune(b[i:])
	return
}

func joined(a, b string, i int) int {
	_, w := utf8.DecodeRuneInString((a + b)[i:])
	r, _ := utf8.DecodeRuneInString((a + b)[i:])
	return w*1000 + int(r)
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	f()
}

func main() {
	s := "aé€😀\xffz\xe2\x82"
	sum, n := 0, 0
	for k := range 300_000 {
		i := k % (len(s) + 1)
		r, w := at(s, i)
		sum += int(r) + w
		r, w = between(s, i, min(i+2, len(s)))
		sum += int(r)*3 + w
		r, w = bytes([]byte(s), i)
		sum += int(r)*5 + w
		sum += joined(s, s[i:], i)
		r, w = utf8.DecodeRuneInString(text(&n)[n%2:])
		sum += int(r)*7 + w*11
	}
	fmt.Println(sum, n)
	for _, i := range []int{-1, 13, 14, 100} {
		try(func() { fmt.Println(at(s, i)) })
		try(func() { fmt.Println(between(s, i, 5)) })
		try(func() { fmt.Println(between(s, 2, i)) })
		try(func() { fmt.Println(bytes([]byte(s), i)) })
		try(func() { fmt.Println(joined("ab", "c", i)) })
	}
}

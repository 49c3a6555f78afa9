package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"", "plain", "tab\tnl\n\"q\" 'a' \\", "é日😀", "\x00\x7f\x80\xff", "\u200b\ufeff\U000e0001", "a`b", "\a\b\f\r\v", "\u0301", "\ufffd"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
	}
	for _, r := range []rune{'a', '\'', '"', '\n', 0x7f, 'é', 0x1F600, -1, 0xD800, 0x110000, 0xFFFD, 0xA0} {
		fmt.Print(strconv.QuoteRune(r), " ", strconv.QuoteRuneToASCII(r), " ", strconv.IsPrint(r), strconv.IsGraphic(r), "; ")
	}
	fmt.Println()
	for _, s := range []string{`"a"`, `"\n\t\\\""`, "`raw\\n`", `'x'`, `'\''`, `"\x41\101\u0041\U00000041"`, `"bad`, `bad"`, `"\q"`, `''`, `'ab'`, `"\400"`, `"new
line"`, `"\ud800"`, `"'"`, `"\'"`, ``, "`a`b`"} {
		u, err := strconv.Unquote(s)
		fmt.Printf("%q %v\n", u, err)
	}
	c, mb, tail, err := strconv.UnquoteChar(`\u00e9rest`, '"')
	fmt.Println(c, mb, tail, err)
	p, err := strconv.QuotedPrefix("\"quoted\" and more")
	fmt.Println(p, err)
	fmt.Println(string(strconv.AppendQuote([]byte("q:"), "x\ny")), string(strconv.AppendQuoteRune(nil, '☺')))
}

package main

import "fmt"

func main() {
	fmt.Println(`abc`, `\n
second \x41 line`, len(`\n`))
	fmt.Println("\n", "\"", "Hello, world!\a\b", "日本語", "\u65e5本\U00008a9e", "\xff\u00FF", len("\xff\u00FF"))
	fmt.Println("日本語" == `日本語`, "日本語" == "\u65e5\u672c\u8a9e", "日本語" == "\U000065e5\U0000672c\U00008a9e",
		"日本語" == "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e")
	fmt.Printf("%q %q %q\n", "\101\x42\u0043\U00000044", "\a\b\f\n\r\t\v\\\"", '\'')
	fmt.Println("a"+"b"+`c`, len("ä"), len("\u00e4"), len("\344"), "" == ``)
	s := "\x00mid\x00"
	fmt.Printf("%d %x %q\n", len(s), s, s)
	fmt.Println("tab\tquote\"'", `back "quote" '`)
}

package main

import "fmt"

type bytes []byte
type runes []rune
type myByte byte
type text string

func main() {
	for _, r := range []rune{'a', 0xe9, 0x65e5, 0x1F600, -1, 0xD800, 0x110000, 0, 0xFFFD} {
		s := string(r)
		fmt.Printf("%q %x %d\n", s, s, len(s))
	}
	fmt.Println(string(rune(65)), string(byte(200)) == "È", string(text("x")), len(string(rune(1<<30))))
	s := "héllo, 世界\xff\xc0\x80\xed\xa0\x80!"
	b := []byte(s)
	r := []rune(s)
	fmt.Println(len(s), len(b), len(r), r)
	fmt.Printf("%q %q\n", string(b), string(r))
	fmt.Println(string(b) == s, string(r) == s)
	b[0] = 'H'
	fmt.Println(s[:1], string(b[:1]))
	c := []byte("abc")
	t := string(c)
	c[0] = 'x'
	fmt.Println(t, string(c), string(c[1:]), string([]byte{}), string([]byte(nil)) == "", string([]rune(nil)) == "")
	fmt.Println([]byte(""), []byte("") == nil, []rune("") == nil, len([]rune("é\u0301")))
	nb := bytes("named")
	nr := runes("näméd")
	fmt.Println(string(nb), string(nr), text(nb), text(nr[1:2]), []byte(text("q")), len(nb), len(nr))
	mb := []myByte("mine")
	fmt.Println(mb, string(mb))
	fmt.Println(string([]rune{0x65e5, -5, 0x10FFFF + 1, 0xDFFF, 'z'}), string([]byte{0xe6, 0x97, 0xa5, 0xff}) == "日\xff")
	var x byte = 0xe9
	fmt.Printf("%q %q %q\n", string(rune(x)), string([]byte{x}), fmt.Sprint(string(rune(int8(-1)))))
	u := []byte("日本")
	for i, c := range string(u) {
		fmt.Print(i, ":", c, " ")
	}
	fmt.Println(string(append([]byte("pre"), "post"...)), string([]byte("a")[0]))
	if string(c) == "xbc" {
		c = append(c, string(c)...)
	}
	fmt.Println(string(c))
}

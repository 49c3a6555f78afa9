package main

import (
	"bytes"
	"fmt"
	"unicode"
)

func main() {
	a, b := []byte("hello world"), []byte("o")
	fmt.Println(bytes.Equal(a, []byte("hello world")), bytes.Equal(nil, []byte{}), bytes.Compare(a, b), bytes.Contains(a, b), bytes.Count(a, b), bytes.Index(a, []byte("wor")), bytes.LastIndex(a, b), bytes.IndexByte(a, 'w'), bytes.IndexAny(a, "xyzw"), bytes.IndexRune([]byte("日本"), '本'))
	fmt.Printf("%s %q %q %q\n", bytes.ToUpper(a), bytes.Split(a, []byte(" ")), bytes.Fields([]byte(" a  b ")), bytes.SplitN(a, b, 2))
	fmt.Printf("%s %s %s %s\n", bytes.TrimSpace([]byte("  x ")), bytes.Trim(a, "hd"), bytes.TrimPrefix(a, []byte("hello ")), bytes.TrimRight(a, "dl"))
	fmt.Printf("%s %s %s\n", bytes.Replace(a, b, []byte("00"), 1), bytes.ReplaceAll(a, []byte("l"), nil), bytes.Repeat([]byte("ab"), 3))
	fmt.Printf("%s %s\n", bytes.Join([][]byte{[]byte("x"), []byte("y")}, []byte("--")), bytes.Map(func(r rune) rune { return unicode.ToTitle(r) }, []byte("éa")))
	before, after, ok := bytes.Cut(a, []byte(" "))
	fmt.Println(string(before), string(after), ok, bytes.HasPrefix(a, before), bytes.HasSuffix(a, after), bytes.EqualFold([]byte("Go"), []byte("gO")), bytes.ContainsAny(a, "zw"))
	fmt.Println(bytes.Runes([]byte("hé\xff")), bytes.Title([]byte("abc"))[0], bytes.Clone(nil) == nil, bytes.MinRead)
	c := bytes.Clone(a)
	c[0] = 'J'
	parts := bytes.Split(a, []byte(" "))
	parts[0] = append(parts[0], 'X')
	parts[1][0] = 'W'
	fmt.Println(string(a), string(c), string(parts[0]))
	t := bytes.TrimSpace(a)
	t[0] = 'Y'
	fmt.Println(string(a), string(bytes.ToLower(a)), &bytes.ToLower(a)[0] == &a[0])
	fmt.Println(bytes.IndexFunc(a, unicode.IsSpace), bytes.LastIndexByte(a, 'o'), bytes.Index(a, nil), bytes.Index(nil, a), string(bytes.ToValidUTF8([]byte("a\xff"), []byte("?"))))
}

package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	s := "Hello, 世界! hello"
	fmt.Println(strings.Contains(s, "世"), strings.ContainsAny(s, "xyz!"), strings.ContainsRune(s, '界'), strings.ContainsFunc(s, unicode.IsDigit))
	fmt.Println(strings.Index(s, "hello"), strings.Index(s, ""), strings.Index(s, "no"), strings.IndexByte(s, 'o'), strings.IndexRune(s, '界'), strings.IndexAny(s, "!世"), strings.LastIndex(s, "l"), strings.LastIndexByte(s, 'H'), strings.LastIndexAny(s, "世,"), strings.IndexFunc(s, unicode.IsPunct), strings.LastIndexFunc(s, unicode.IsUpper))
	fmt.Println(strings.Count("cheese", "e"), strings.Count("five", ""), strings.Count("日本", ""), strings.HasPrefix(s, "Hell"), strings.HasSuffix(s, "lo"))
	fmt.Printf("%q %q %q %q\n", strings.Split("a,b,c", ","), strings.Split("abc", ""), strings.Split("", ","), strings.Split("x", "long"))
	fmt.Printf("%q %q %q %q %q\n", strings.SplitN("a,b,c", ",", 2), strings.SplitN("a,b", ",", 0), strings.SplitN("a,b", ",", -1), strings.SplitAfter("a,b,", ","), strings.SplitAfterN("a,b,c", ",", 2))
	fmt.Printf("%q %q %q\n", strings.Fields("  a  b\tc\n\u00a0d "), strings.Fields(" "), strings.FieldsFunc("a1b22c", unicode.IsDigit))
	fmt.Println(strings.Join([]string{"a", "b", "c"}, "-"), strings.Join(nil, "x") == "", strings.Join([]string{"one"}, "x"), strings.Repeat("ab", 3), strings.Repeat("", 5) == "")
	fmt.Println(strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("aaa", "aa", "b"), strings.Replace("abc", "", "-", -1), strings.Replace("abc", "b", "", -1))
	fmt.Println(strings.ToUpper("héllo ßz"), strings.ToLower("ÀÉÎ ABC İ"), strings.ToTitle("ǆ abc"), strings.Title("hello wOrld"))
	fmt.Printf("%q %q %q %q %q %q %q\n", strings.TrimSpace(" \t\n x y \u2003"), strings.Trim("xxabcxx", "x"), strings.TrimLeft("xyxab", "xy"), strings.TrimRight("abc123", "0123456789"), strings.TrimPrefix("prefix-x", "prefix-"), strings.TrimSuffix("x.go", ".go"), strings.TrimFunc("12ab34", unicode.IsDigit))
	fmt.Println(strings.EqualFold("Go", "GO"), strings.EqualFold("Σ", "ς"), strings.EqualFold("a", "b"), strings.Compare("a", "b"), strings.Compare("b", "a"), strings.Compare("a", "a"))
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'a' {
			return -1
		}
		return unicode.ToUpper(r)
	}, "banana ß"), strings.ToValidUTF8("a\xffb\xc0\xafc", "?"))
	b, a, ok := strings.Cut("key=value=x", "=")
	fmt.Println(b, a, ok)
	b, a, ok = strings.Cut("none", "=")
	fmt.Printf("%q %q %v\n", b, a, ok)
	after, found := strings.CutPrefix("prefix", "pre")
	before, found2 := strings.CutSuffix("suffix", "fix")
	fmt.Println(after, found, before, found2)
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "ab", "X", "a", "Y", "", "")
	fmt.Println(r.Replace("<a>ab</a>"), strings.NewReplacer("a", "1", "b", "2").Replace("cabbage"), strings.NewReplacer("hello", "HI", "hell", "HE").Replace("hello hell"))
	fmt.Println(strings.Index(strings.Repeat("ab", 1000)+"abc", "abc"), strings.LastIndex(strings.Repeat("xy", 100), "yx"), strings.Count(strings.Repeat("aXb", 500), "Xb"))
	fmt.Println(strings.Clone("x"), strings.IndexByte("", 'x'), strings.ContainsAny("", ""), strings.LastIndex("", ""))
	defer func() { fmt.Println(recover()) }()
	strings.Repeat("x", -1)
}

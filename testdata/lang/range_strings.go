package main

import "fmt"

type text string

func main() {
	for _, s := range []string{"", "abc", "héß", "日本\x80語", "\xff", "a\xc0\xafb", "\xed\xa0\x80", "\xf0\x9f\x98\x80", "\xf0\x9f\x98", "\xe6\x97", "\xf4\x90\x80\x80", "\u0000x", "\xef\xbf\xbd", "\xfe\xfe"} {
		for i, r := range s {
			fmt.Printf("%d:%U ", i, r)
		}
		fmt.Printf("(%d)\n", len(s))
	}
	for i := range "né!" {
		fmt.Print(i, " ")
	}
	for range "日本" {
		fmt.Print("x")
	}
	for _, r := range text("ty") {
		fmt.Printf("%T ", r)
	}
	fmt.Println()
	s := "abc"
	for i, r := range s {
		s = "changed"
		r++
		fmt.Print(i, string(r), " ")
	}
	fmt.Println(s)
	for i, b := range []byte("é") {
		fmt.Print(i, b, " ")
	}
	for i, r := range []rune("é!") {
		fmt.Print(i, r, " ")
	}
	fmt.Println()
	var i int
	var r rune
	for i, r = range "xyz" {
		if r == 'y' {
			break
		}
	}
	fmt.Println(i, r)
	n, bytes := 0, 0
	for range "aé日😀" {
		n++
	}
	for range []byte("aé日😀") {
		bytes++
	}
	fmt.Println(n, bytes, len([]rune("aé日😀")))
	rev := ""
	for _, r := range "stressed 日本" {
		rev = string(r) + rev
	}
	fmt.Println(rev)
}

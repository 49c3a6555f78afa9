package main

import (
	"bytes"
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode"
)

func show(name string, s iter.Seq[string]) { fmt.Printf("%s %q\n", name, slices.Collect(s)) }

func showBytes(name string, s iter.Seq[[]byte]) {
	fmt.Print(name, " ")
	for b := range s {
		fmt.Printf("%q/%d ", b, cap(b)-len(b))
	}
	fmt.Println()
}

func main() {
	for _, s := range []string{"", "a", "a\nb\n", "\n\n", "x\ny"} {
		show("Lines", strings.Lines(s))
		showBytes("Lines", bytes.Lines([]byte(s)))
	}
	for _, c := range [][2]string{{"a,b,c", ","}, {"", ","}, {",", ","}, {"abc", ""}, {"a--b-", "--"}, {"héé\xff", ""}, {"", ""}, {"none", "x"}} {
		show("SplitSeq", strings.SplitSeq(c[0], c[1]))
		show("SplitAfterSeq", strings.SplitAfterSeq(c[0], c[1]))
		showBytes("SplitSeq", bytes.SplitSeq([]byte(c[0]), []byte(c[1])))
		showBytes("SplitAfterSeq", bytes.SplitAfterSeq([]byte(c[0]), []byte(c[1])))
		same := slices.Equal(slices.Collect(strings.SplitSeq(c[0], c[1])), strings.Split(c[0], c[1]))
		fmt.Println(same)
	}
	for _, s := range []string{"", "  ", "one", " one  two\tthree\n", "é\u00a0ü\u2003x", "\xffa \xfe"} {
		show("FieldsSeq", strings.FieldsSeq(s))
		showBytes("FieldsSeq", bytes.FieldsSeq([]byte(s)))
		fmt.Println(slices.Equal(slices.Collect(strings.FieldsSeq(s)), strings.Fields(s)))
	}
	show("FieldsFuncSeq", strings.FieldsFuncSeq("1a22bb3", unicode.IsLetter))
	showBytes("FieldsFuncSeq", bytes.FieldsFuncSeq([]byte("1a22bb3"), unicode.IsDigit))
	for l := range strings.Lines("first\nsecond\nthird") {
		if strings.HasPrefix(l, "s") {
			fmt.Printf("%q\n", l)
			break
		}
	}
	for f := range strings.FieldsSeq("a b c") {
		if f == "b" {
			break
		}
		fmt.Println(f)
	}
}

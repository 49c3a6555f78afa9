package main

import (
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
)

func main() {
	re := regexp.MustCompile(`(?P<user>[\w.]+)@(?P<host>\w+)\.(com|org)`)
	text := "ann@example.com, bob.b@site.org; nobody@nowhere"
	fmt.Println(re.MatchString(text), re.FindString(text), re.FindStringIndex(text))
	fmt.Printf("%q\n", re.FindAllStringSubmatch(text, -1))
	fmt.Println(re.FindAllStringSubmatchIndex(text, -1), re.SubexpNames(), re.NumSubexp(), re.SubexpIndex("host"))
	fmt.Println(re.ReplaceAllString(text, "<$host:${user}>"))
	fmt.Println(re.ReplaceAllLiteralString(text, "$1"))
	fmt.Println(re.ReplaceAllStringFunc(text, strings.ToUpper))
	fmt.Println(string(re.Expand(nil, []byte("$user at $host"), []byte(text), re.FindSubmatchIndex([]byte(text)))))
	fmt.Printf("%q\n", regexp.MustCompile(`\s*[,;]\s*`).Split(text, -1))
	for _, p := range []string{`a*`, `a*?b`, `(a|ab)(c|bcd)(d*)`, `^$`, `(?i)HELLO`, `(?m)^b.*$`, `(?s)a.b`, `\bfoo\b`, `[^aeiou\s]+`, `\p{Greek}+`, `[[:digit:]]{2,3}`, `x{0}y`, `(?U)a+`, `(a*)*b`, `\x{20AC}`, `日本?`} {
		r, err := regexp.Compile(p)
		if err != nil {
			fmt.Println(p, err)
			continue
		}
		for _, s := range []string{"", "aab", "abcd", "hello HELLO", "a\nb\nbar", "foo food", "αβγ x", "12345 y", "aaaa€", "日日本"} {
			fmt.Print(r.FindStringSubmatchIndex(s), " ")
		}
		fmt.Println(r)
	}
	for _, bad := range []string{`(`, `a**`, `[z-a]`, `\8`, `(?P<n>a)(?P<n>b)`, `x{1001}`, `[[:nope:]]`, `(?<`, "\xff", `a(?=b)`, `*`, strings.Repeat("(", 1001)} {
		_, err := regexp.Compile(bad)
		if err == nil {
			fmt.Printf("%.20q compiles\n", bad)
			continue
		}
		msg := err.Error()
		if len(msg) > 100 {
			msg = msg[:100]
		}
		fmt.Printf("%.20q %s\n", bad, msg)
	}
	posix := regexp.MustCompilePOSIX(`a+|a+b`)
	fmt.Println(posix.FindString("aab"), regexp.MustCompile(`a+|a+b`).FindString("aab"), regexp.QuoteMeta("[a.b]*"))
	p, err := syntax.Parse(`(a|b)*c+?[x-z]`, syntax.Perl)
	fmt.Println(p, err, p.Simplify(), p.MaxCap())
	prog, _ := syntax.Compile(p.Simplify())
	fmt.Println(prog)
	big := strings.Repeat("ab", 5000) + "c"
	fmt.Println(len(regexp.MustCompile(`(ab)+c`).FindString(big)), len(regexp.MustCompile(`b`).FindAllString(big, -1)))
	words := regexp.MustCompile(`\w+`).FindAllStringIndex("one two  three", 2)
	fmt.Println(words)
}

// Regular expressions made by a generator, on texts made by one, in all ways to look for matches: the engines for short texts are Gruffle's own.
package main

import (
	"fmt"
	"hash/fnv"
	"math/rand"
	"regexp"
	"strings"
)

type maker struct{ *rand.Rand }

func (m maker) pick(s ...string) string { return s[m.Intn(len(s))] }

func (m maker) expr(depth int) string {
	if depth == 0 {
		return m.pick("a", "b", "ab", ".", "[ab]", "[^a]", "[a-ce-g0-9_k-lx]", "é", `\d`, `\w`, `\s`, `\b`, `\B`, "^", "$", `\A`, `\z`, "", "(?i:K)", `[\x{80}-\x{10FFFF}]`, "(?s:.)", "(?m:^)", "(?m:$)", `\n`)
	}
	switch m.Intn(7) {
	case 0:
		return m.expr(depth-1) + m.expr(depth-1)
	case 1:
		return m.expr(depth-1) + "|" + m.expr(depth-1)
	case 2:
		return "(" + m.expr(depth-1) + ")"
	case 3:
		return "(?:" + m.expr(depth-1) + ")" + m.pick("*", "+", "?", "*?", "+?", "??", "{2}", "{1,3}")
	case 4:
		return "(" + m.expr(depth-1) + ")" + m.expr(depth-1)
	case 5:
		return "^" + m.expr(depth-1) + "$"
	}
	return m.expr(depth-1) + m.expr(depth-1) + m.expr(depth-1)
}

func (m maker) text() string {
	var b strings.Builder
	for range m.Intn(12) {
		b.WriteString(m.pick("a", "b", "ab", "c", "é", " ", "\n", "1", "_", "k", "K", "\u212a", "\xff", "\xe2\x82", "\x80", "世"))
	}
	return b.String()
}

func main() {
	m := maker{rand.New(rand.NewSource(7))}
	all := fnv.New64a()
	matches := 0
	for i := range 3000 {
		expr := m.expr(1 + i%4)
		re, err := regexp.Compile(expr)
		if err != nil {
			fmt.Fprintln(all, err)
			continue
		}
		h := fnv.New32a()
		for j := range 12 {
			s := m.text()
			if j%4 == 3 {
				re.Longest()
			}
			b := []byte(s)
			all := re.FindAllStringSubmatchIndex(s, -1)
			if all != nil {
				matches++
			}
			fmt.Fprint(h, re.MatchString(s), re.Match(b), re.FindStringIndex(s), re.FindSubmatchIndex(b), all)
			fmt.Fprint(h, re.ReplaceAllString(s, "<$0$1>"), re.Split(s, 3), re.FindReaderSubmatchIndex(strings.NewReader(s)))
			fmt.Fprint(h, string(re.ReplaceAllLiteral(b, []byte("-"))), re.FindAllIndex(b, 2))
		}
		fmt.Fprintf(all, "%d %x\n", i, h.Sum32())
		if i%100 == 0 {
			fmt.Printf("%q %x\n", expr, h.Sum32())
		}
	}
	fmt.Println(matches)
	fmt.Printf("%x\n", all.Sum64())

	// Long ones, where a search goes back often.
	text := strings.Repeat("aab ab aaab ", 40)
	for _, expr := range []string{"(a+)+b", "(a|aa)*b ", "(?:a?){12}a{12}", "(a*)*", "(|a)+", "(x+x+)+y", "a.*b.*a", "(ab|a)(bc|c)?"} {
		re := regexp.MustCompile(expr)
		fmt.Printf("%q %v %v\n", expr, re.FindStringSubmatchIndex(text), len(re.FindAllString(text, -1)))
	}

	// Bytes that change after the search.
	b := []byte("one two")
	found := regexp.MustCompile(`\w+`).FindAll(b, -1)
	copy(b, "ONE")
	fmt.Printf("%q\n", found)
	date := regexp.MustCompile(`^(\d{4})-(\d\d)-(\d\d)(T(\d\d))?$`)
	for _, s := range []string{"2026-11-26", "2026-11-26T12", "2026-11-26T", "2026-11", ""} {
		fmt.Printf("%q %v %v\n", date.FindStringSubmatch(s), date.FindSubmatchIndex([]byte(s)), date.MatchString(s))
	}
}

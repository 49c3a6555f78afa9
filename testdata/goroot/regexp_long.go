// Regular expressions on texts that no window of the backtracker has room for: short matches in them, matches that are
// longer than any window (of 256 Kbit for the instructions of all its places), ways that leave it and fail, in both modes, with captures and without.
package main

import (
	"fmt"
	"hash/fnv"
	"regexp"
	"strings"
)

type random uint64

func (r *random) below(n int) int {
	*r = *r*6364136223846793005 + 1442695040888963407
	return int(uint64(*r)>>33) % n
}

// pattern is one over a, b, é and digits.
func (r *random) pattern(depth int) string {
	if depth == 0 {
		return []string{"a", "b", "é", "[ab]", "[^a]", ".", `\d`, `\b`, "^", "$", "(?i:K)", "(?s:.)", "ab", `\w`, "(?m:^)", ""}[r.below(16)]
	}
	switch r.below(7) {
	case 0:
		return "(" + r.pattern(depth-1) + ")"
	case 1:
		return "(?:" + r.pattern(depth-1) + "|" + r.pattern(depth-1) + ")"
	case 2:
		return "(?:" + r.pattern(depth-1) + ")" + []string{"*", "+", "?", "*?", "+?", "{2}", "{1,3}"}[r.below(7)]
	default:
		return r.pattern(depth-1) + r.pattern(depth-1)
	}
}

func (r *random) text(n int) string {
	var b strings.Builder
	for b.Len() < n {
		switch r.below(12) {
		case 0:
			b.WriteString(strings.Repeat("a", r.below(400)))
		case 1:
			b.WriteString("\n")
		case 2:
			b.WriteString("éK")
		case 3:
			fmt.Fprint(&b, r.below(1000))
		default:
			b.WriteString([]string{"a", "b", "ab", " ", "k", "\u212a", "\xff"}[r.below(7)])
		}
	}
	return b.String()
}

func main() {
	r := random(1)
	texts := []string{r.text(100), r.text(4500), strings.Repeat("a", 4500) + "b"}
	sum := fnv.New64a()
	for i := range 12 {
		p := r.pattern(4)
		re := regexp.MustCompile(p + `(?:[0-9]{60})?`)
		if i%4 == 3 {
			re.Longest()
		}
		for _, t := range texts {
			fmt.Fprint(sum, re.MatchString(t), re.Match([]byte(t)), re.FindStringSubmatchIndex(t), re.MatchReader(strings.NewReader(t)))
			fmt.Fprint(sum, re.FindAllStringSubmatchIndex(t, 20), re.FindAllIndex([]byte(t), 9))
		}
		if i%3 == 2 {
			fmt.Printf("%s %x\n", p, sum.Sum64())
		}
	}

	long := strings.Repeat("x", 4500)
	for _, p := range []string{`x*y`, `(x*)(y?)$`, `x.*z|xy`, `(?:x|xx)+y`, `x{3}y`, `[^y]+y`, `(x+)(x+)y`, `(?i)X+Y`, `x+?y`, `\bx+\b`, `(z|x)*?y`, `x*z`, `^x+y`, `^(x|y)*$`, `^y`} {
		re := regexp.MustCompile(p + `(?:[0-9]{60})?`)
		for _, t := range []string{long, long + "y", "y" + long + "y y", "xy " + long + "\nxz"} {
			fmt.Println(p, re.MatchString(t), re.FindStringSubmatchIndex(t), len(re.FindAllString(t, -1)))
		}
		re.Longest()
		fmt.Println(p, re.FindStringSubmatchIndex(long+"yxy"))
	}
	empty := regexp.MustCompile(`y*`)
	fmt.Println(len(empty.FindAllStringIndex(long, -1)), len(empty.ReplaceAllString(long, "-")))
}

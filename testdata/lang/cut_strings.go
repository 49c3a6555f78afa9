// Strings that a loop cuts: their parts are in variables of their own, and what is made of them has to be the same as everywhere.
package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

func try(name string, f func() string) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	fmt.Println(name, f())
}

func glob(p, s string) bool {
	for p != "" {
		if p[0] == '*' {
			for i := 0; i <= len(s); i++ {
				if glob(p[1:], s[i:]) {
					return true
				}
			}
			return false
		}
		if s == "" || p[0] != '?' && p[0] != s[0] {
			return false
		}
		p, s = p[1:], s[1:]
	}
	return s == ""
}

func from(s string, n int) string {
	for range 3 {
		s = s[n:]
	}
	return s
}

func to(s string, n int) string {
	for range 3 {
		s = s[:len(s)-n]
	}
	return s
}

func both(s string, lo, hi int) string {
	for range 2 {
		s = s[lo:hi]
	}
	return s
}

func index(s string, n int) string {
	sum := 0
	for len(s) > 0 {
		sum += int(s[n])
		s = s[1:]
	}
	return fmt.Sprint(sum)
}

func unsigned(s string, n uint64, m uint8) string {
	for i := 0; i < 2; i++ {
		s = s[n:]
		s = s[:m]
	}
	return s + string(rune(s[n]))
}

// The result is what it was at the panic.
func named(n int) (s string) {
	defer func() {
		if recover() != nil {
			s += "!"
		}
	}()
	s = "abcdefgh"
	for {
		s = s[n:]
	}
}

// The cut changes nothing if its bounds panic.
func kept(s string) string {
	for range 2 {
		func() {
			defer func() { recover() }()
			n := len(s) + 1
			s = s[n:]
		}()
		s = s[1:]
	}
	return s
}

// Swaps and cuts of one another.
func zip(a, b string) string {
	var out []byte
	for a != "" {
		out = append(out, a[0])
		a, b = b, a[1:]
	}
	return string(out) + "|" + b
}

// A local that is a string's cut, assigned back to it on one way only.
func ways(s string) (n int) {
	t := s
	for len(t) > 1 {
		u := t[1:]
		if u[0] == 'x' {
			t = u[1:]
			n += 10
			continue
		}
		t = u
		n++
	}
	return n*1000 + len(s)
}

func jumps(s string) int {
	n := 0
	var rest string
again:
	if len(s) > 0 {
		rest = s[1:]
		if s[0] == 'b' {
			goto skip
		}
		n++
	skip:
		s = rest
		goto again
	}
	return n*10 + len(rest)
}

func sum(s string) int {
	if s == "" {
		return 0
	}
	return int(s[0]) + sum(s[1:])
}

type item struct{ key, value string }

func pairs(s string) (out []item) {
	for s != "" {
		var part string
		if i := strings.IndexByte(s, ';'); i >= 0 {
			part, s = s[:i], s[i+1:]
		} else {
			part, s = s, ""
		}
		if k, v, ok := strings.Cut(part, "="); ok {
			out = append(out, item{k, v})
		}
	}
	return out
}

func words(s string) map[string]int {
	m := map[string]int{}
	for {
		for s != "" && s[0] == ' ' {
			s = s[1:]
		}
		if s == "" {
			return m
		}
		i := 0
		for i < len(s) && s[i] != ' ' {
			i++
		}
		w := s[:i]
		m[w]++
		s = s[i:]
	}
}

func runes(s string) (out []rune) {
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		out = append(out, r)
		s = s[n:]
	}
	return
}

func backwards(s string) (out []rune) {
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		out = append(out, r)
		s = s[:len(s)-n]
	}
	return
}

func captured(s string) (fs []func() string) {
	for len(s) > 0 {
		t := s
		fs = append(fs, func() string { return t })
		s = s[2:]
	}
	return
}

func ranges(s string) (n int) {
	for len(s) > 2 {
		for i, r := range s {
			n += i * int(r)
			if r == 'q' {
				s = s[1:]
			}
		}
		s = s[2:]
	}
	return n
}

func prefixes(s string) string {
	out := ""
	for s != "" {
		switch {
		case strings.HasPrefix(s, "<<="):
			out += "A"
			s = s[3:]
		case strings.HasPrefix(s, "<<"), strings.HasSuffix(s, ">>>"):
			out += "B"
			s = s[2:]
		case s < "b":
			out += "C"
			s = s[1:]
		case s[:1] == "z":
			out += s[:1]
			s = s[1:len(s)]
		default:
			out += "."
			s = s[1:]
		}
	}
	return out
}

func long(n int) int {
	s := strings.Repeat("ab c", n)
	count := 0
	for len(s) > 0 {
		if s[0] == 'c' {
			count++
		}
		s = s[1:]
	}
	return count
}

func results(s string) (int, string) {
	n := 0
	for s != "" && s[0] >= '0' && s[0] <= '9' {
		n = n*10 + int(s[0]-'0')
		s = s[1:]
	}
	return n, s
}

func main() {
	for _, p := range []string{"*a*.go", "?e*.m?", "main.go", "", "*"} {
		for _, s := range []string{"main.go", "readme.md", "", "x.go"} {
			fmt.Print(glob(p, s), " ")
		}
	}
	fmt.Println()
	for _, n := range []int{0, 1, 2, 3, -1, 1 << 40} {
		try("from", func() string { return from("abcdef", n) })
		try("to", func() string { return to("abcdef", n) })
		try("index", func() string { return index("abcdef", n) })
	}
	for _, b := range [][2]int{{0, 3}, {1, 2}, {1, 4}, {4, 9}, {3, 2}, {-1, 2}, {2, -1}, {7, 7}, {0, 1 << 40}} {
		try("both", func() string { return both("abcdef", b[0], b[1]) })
	}
	try("unsigned", func() string { return unsigned("abcdef", 1, 3) })
	try("unsigned", func() string { return unsigned("abcdef", 1<<63+5, 3) })
	try("unsigned", func() string { return unsigned("abcdef", 0, 200) })
	try("unsigned", func() string { return unsigned("abcdef", 2, 2) })
	fmt.Println(named(3), named(9), kept("abcd"))
	fmt.Println(zip("hello", "world"), zip("", "x"), ways("axbxxcde"), jumps("abcba"), sum("recursion"))
	fmt.Println(pairs("a=1;b=2;;c;d=x=y"), words("a b  a c b a "))
	fmt.Println(runes("a\xffé日x\xe6\x97"), backwards("a\xffé日x\xe6\x97"))
	for _, f := range captured("abcdef") {
		fmt.Print(f(), " ")
	}
	fmt.Println(ranges("aqbqc日本"), prefixes("<<=<<abz<cz>>>"), long(20000))
	fmt.Println(results("123abc"))
	m := map[string]string{}
	for s := "keys of a map"; len(s) > 0; s = s[1:] {
		m[s] = s[:1]
	}
	fmt.Println(len(m), m["map"], m[" map"])
	var e any
	for s := "boxed"; len(s) > 0; s = s[1:] {
		if e == any(s[1:]) {
			fmt.Println("equal")
		}
		e = s
	}
	fmt.Println(e)
}

// Functions that hand on cuts of their strings, as arguments and as results: called by name, as values, through interfaces, from
// deferred calls and goroutines; with faults inside, and frames that show.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
)

func glob(p, s string) bool {
	for len(p) > 0 {
		switch p[0] {
		case '*':
			for i := 0; i <= len(s); i++ {
				if glob(p[1:], s[i:]) {
					return true
				}
			}
			return false
		case '?':
			if s == "" {
				return false
			}
		default:
			if s == "" || s[0] != p[0] {
				return false
			}
		}
		p, s = p[1:], s[1:]
	}
	return s == ""
}

// swapped and doubled arguments
func zip(a, b string, n int) string {
	if a == "" || n > 40 {
		return b
	}
	return a[:1] + zip(b, a[1:], n+1)
}

func depth(s string) int {
	if len(s) < 2 {
		return len(s)
	}
	return depth(s[:len(s)/2]) + depth(s[len(s)/2:]) + depth(s[1:len(s)-1])%3
}

func number(s string) (int, string) {
	n := 0
	for len(s) > 0 && s[0] >= '0' && s[0] <= '9' {
		n = n*10 + int(s[0]-'0')
		s = s[1:]
	}
	return n, s
}

func term(s string) (v int, rest string) {
	v, rest = factor(s)
	for strings.HasPrefix(rest, "*") {
		var w int
		w, rest = factor(rest[1:])
		v *= w
	}
	return v, rest
}

func sum(s string) (int, string) {
	v, s := term(s)
	for len(s) > 0 && (s[0] == '+' || s[0] == '-') {
		op := s[0]
		w, rest := term(s[1:])
		if op == '-' {
			w = -w
		}
		v, s = v+w, rest
	}
	return v, s
}

func factor(s string) (int, string) {
	if s[0] == '(' {
		v, rest := sum(s[1:])
		if rest[0] != ')' {
			panic(errors.New("no ) in " + s))
		}
		return v, rest[1:]
	}
	return number(s)
}

var errEnd = errors.New("end")

// a string first, and as second, third and fourth result
func split(s string, sep byte) (head, tail string, found bool) {
	for i := 0; i < len(s); i++ {
		if s[i] == sep {
			return s[:i], s[i+1:], true
		}
	}
	return s, "", false
}

func field(s string) (n int, key, value, rest string, err error) {
	if s == "" {
		return 0, "", "", s, errEnd
	}
	pair, rest, _ := split(s, ';')
	key, value, ok := split(pair, '=')
	if !ok {
		return len(s), key, "?", rest, nil
	}
	return len(s), key, value[0:], rest, nil
}

func mixed(s string, n int) (out float64, rest string, count uint8) {
	if n == 0 || s == "" {
		return 1.5, s, 7
	}
	o, r, c := mixed(s[1:], n-1)
	return o + float64(s[0]), r, c + 1
}

type words interface {
	next(s string) (string, string)
}
type blanks struct{ seen int }

func (b *blanks) next(s string) (string, string) {
	for len(s) > 0 && s[0] == ' ' {
		s = s[1:]
		b.seen++
	}
	for i := range s {
		if s[i] == ' ' {
			return s[:i], s[i:]
		}
	}
	return s, s[len(s):]
}

func where(s string, n int) (string, string) {
	if n == 0 {
		var b strings.Builder
		pc := make([]uintptr, 10)
		frames := runtime.CallersFrames(pc[:runtime.Callers(1, pc)])
		for {
			f, more := frames.Next()
			if strings.HasPrefix(f.Function, "main.") {
				fmt.Fprintf(&b, "%s:%d ", f.Function, f.Line)
			}
			if !more {
				break
			}
		}
		return b.String(), s
	}
	a, rest := where(s[1:], n-1)
	return a, rest[1:]
}

func last(s string, from int) byte { // panics by index and by bound
	if len(s) > 3 {
		return last(s[from:], from)
	}
	return s[from]
}

func try(name string, f func() string) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	fmt.Println(name, f())
}

func each[S ~string](s S, f func(S) bool) int {
	if len(s) == 0 {
		return 0
	}
	n := each(s[1:], f)
	if f(s[:1]) {
		n++
	}
	return n
}

func main() {
	for range 3 {
		n := 0
		for _, p := range []string{"*.go", "*a*b*c", "??", "", "*", "é*", "a*?c"} {
			for _, s := range []string{"main.go", "xaybzc", "ab", "", "été", "abc"} {
				n = n*2 + map[bool]int{true: 1}[glob(p, s)]
				n %= 1_000_003
			}
		}
		fmt.Println(n, zip("abcdef", "12345", 0), depth("abcdefghijklmnop"))
		for _, s := range []string{"1+2*3", "(1+2)*3-4x", "12", "2*(3+4*(5-1))*2;rest"} {
			v, rest := sum(s)
			fmt.Println(v, rest, len(rest))
		}
	}
	rest := "a=1;b;c=xyz;;d="
	for {
		n, k, v, r, err := field(rest)
		if err != nil {
			fmt.Println(err, r == "")
			break
		}
		fmt.Println(n, k, v, r)
		rest = r
	}
	fmt.Println(mixed("hello", 3))
	_, r, _ := mixed("héllo", 2)
	fmt.Printf("%q\n", r)

	match := glob
	fmt.Println(match("a*", "abc"), match("b*", "abc"))
	parse := []func(string) (int, string){number, sum, term}
	for _, p := range parse {
		fmt.Println(p("7*6+1rest"))
	}
	b := &blanks{}
	var w words = b
	s := "  one two   three "
	for s != "" {
		var word string
		word, s = w.next(s)
		fmt.Printf("%q %d\n", word, len(s))
	}
	next := b.next
	fmt.Println(next("  x y"))
	fmt.Println(b.seen)

	fmt.Println(where("abcdef", 3))
	try("last", func() string { return string(last("abcdef", 1)) })
	try("bound", func() string { return string(last("abcdef", 9)) })
	try("index", func() string { return string(last("abc", 3)) })
	try("factor", func() string { _, r := sum("1+"); return r })
	try("paren", func() string { _, r := sum("(1+2]"); return r })
	fmt.Println(each("banana", func(s string) bool { return s == "a" }))

	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println(glob("*x*", "axb"))
		sum("1+1")
	}()
	<-done
}

// Switches over strings: many cases of many lengths, of one length, with lists, defaults in the midst, fallthrough, jumps.
package main

import "fmt"

type word string

func keyword(s string) int {
	switch s {
	case "break", "case", "chan", "const", "continue":
		return 1
	case "default", "defer", "else":
		return 2
	case "fallthrough", "for", "func", "go", "goto":
		return 3
	default:
		return -len(s)
	case "if", "import", "interface", "map", "package":
		return 4
	case "":
		return 5
	case "range", "return", "select", "struct", "switch", "type", "var":
		return 6
	}
}

func sameLength(s word) (r string) {
	switch s {
	case "add", "sub":
		r = "sum"
	case "mul":
		r = "product"
		fallthrough
	case "div":
		r += "quotient"
	case "mod", "and", "xor":
		for i := range 3 {
			if i == 1 {
				break
			}
			r += fmt.Sprint(i)
		}
	case "\xff\x00a":
		r = "bytes"
	}
	return r
}

func count(texts []string) map[string]int {
	found := map[string]int{}
outer:
	for i := 0; i < 3; i++ {
		for _, t := range texts {
			switch x := len(t); t {
			case "next":
				continue outer
			case "stop":
				break outer
			case "a", "b":
				x := t + t
				found[x]++
			case "c":
				if i == 1 {
					break
				}
				found["c"] += x
			default:
				found["other"]++
			}
		}
	}
	return found
}

var calls int

func tag(s string) string {
	calls++
	return s
}

func once() {
	switch tag("three") {
	case "one", "two", "three", "four":
		fmt.Println("called", calls)
	}
	switch tag("none") {
	case "one", "two", "three", "four":
		fmt.Println("not here")
	}
	switch {
	case calls == 2:
		fmt.Println("twice")
	}
}

func mixed(s string, v string) string {
	switch s {
	case "one", "two", "three":
		return "constant"
	case v:
		return "variable"
	case "four":
		return "four"
	}
	return "none"
}

func main() {
	for _, s := range []string{"break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go", "goto", "if", "import", "interface", "map", "package", "range", "return", "select", "struct", "switch", "type", "var", "", "x", "vax", "typo", "selekt", "gone", "breaK"} {
		fmt.Print(keyword(s), " ")
	}
	fmt.Println()
	for _, s := range []word{"add", "sub", "mul", "div", "mod", "and", "xor", "not", "adx", "\xff\x00a", "\xff\x00b", "", "addd"} {
		fmt.Printf("%q ", sameLength(s))
	}
	fmt.Println()
	fmt.Println(count([]string{"a", "b", "c", "d", "next", "a"}))
	fmt.Println(count([]string{"a", "b", "c", "d"}))
	fmt.Println(count([]string{"a", "stop", "c", "d"}))
	once()
	fmt.Println(mixed("one", "one"), mixed("four", "four"), mixed("x", "x"), mixed("y", "x"))
	total := 0
	for i := range 300000 {
		total += keyword([]string{"go", "var", "switch", "what"}[i&3])
	}
	fmt.Println(total)
}

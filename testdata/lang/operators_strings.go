package main

import "fmt"

type name string

func concat(parts ...string) (s string) {
	for _, p := range parts {
		s += p
	}
	return
}

func main() {
	a, b := "abc", "abd"
	fmt.Println(a < b, a <= a, a > b, a >= b, a == "abc", a != b, "" < a, "a" < "aa", "Z" < "a", "a\x00" > "a")
	fmt.Println("é" > "z", "\xff" > "é", "日本" < "日本語", "a" < "\u0080")
	s := a
	a += "def"
	fmt.Println(a, s, a[:3] == s, a[3:], len(a), a[1], a[len(a)-1])
	fmt.Printf("%T %c\n", a[0], a[0])
	n := name("go") + "lang"
	n += n[:2]
	fmt.Printf("%T %v %v\n", n, n, n == "golanggo")
	fmt.Println(concat(), concat("x"), concat("a", "", "b", "c"+"d"))
	x := "a" + s + "b" + s + "c"
	y := s + "" + s
	fmt.Println(x, y, len(x+y), (x + y)[3:6], x+y > x)
	bs := []byte(s)
	bs[0] = 'X'
	t := string(bs)
	bs[1] = 'Y'
	fmt.Println(s, t, string(bs))
	m := map[string]int{"ab": 1}
	k := []byte("ab")
	m[string(k)]++
	fmt.Println(m[string(k[:2])], m["a"+"b"], m[s[:2]])
	switch s + "!" {
	case "abc!":
		fmt.Println("matched")
	}
	long := ""
	for i := range 1000 {
		long += string(rune('a' + i%26))
	}
	fmt.Println(len(long), long[990:], long[:26]+"a" == long[:27])
	var zero string
	fmt.Println(zero == "", len(zero), zero+"x", zero < "\x00")
	for i := 0; i < len("aé"); i++ {
		fmt.Print("aé"[i], " ")
	}
	fmt.Println("const"[2], len("日本語"), "日本語"[3:6])
}

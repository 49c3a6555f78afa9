package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "hello"
	t := s
	b := []byte(s)
	b[0] = 'J'
	u := string(b)
	b[1] = 'u'
	fmt.Println(s, t, u, string(b))
	sub := s[1:3]
	s = s[:2] + "y"
	fmt.Println(sub, s, t[4:], len(t[5:]))
	m := map[string]int{string(b): 1}
	b[0] = 'X'
	fmt.Println(m["Jullo"], m[string(b)])
	parts := strings.Split("a,b,,c", ",")
	parts[0] += "!"
	fmt.Printf("%q %d\n", parts, len(parts))
	a := [2]string{"x", "y"}
	c := a
	c[0] += "z"
	fmt.Println(a, c)
	var sb strings.Builder
	for i := range 5 {
		fmt.Fprintf(&sb, "%d-", i)
	}
	one := sb.String()
	sb.WriteByte('!')
	fmt.Println(one, sb.String(), sb.Len())
	x := "a"
	for range 10 {
		x += x
	}
	fmt.Println(len(x), strings.Count(x, "a"), x[100:105] == "aaaaa")
	raw := "\x80\xfe"
	raw += "é"
	fmt.Println(len(raw), []byte(raw), raw[2:] == "é", raw < "é", raw > "é")
	r := []rune("日本語")
	r[1] = 'X'
	fmt.Println(string(r), string(r[2:]), len(string(r)))
	n := copy(b, "long string here")
	fmt.Println(n, string(b), string(b[:0]) == "")
	y := fmt.Sprint("k", 1)
	z := fmt.Sprint("k", 1)
	fmt.Println(y == z, map[string]bool{y: true}[z])
	ch := make(chan string, 1)
	ch <- y
	y += "changed"
	fmt.Println(<-ch, y)
	switch z + "" {
	case "k1":
		fmt.Println("switch by content")
	}
	fmt.Println(strings.Compare("a", "b"), "a"+"b" == "ab", ""+"" == "")
}

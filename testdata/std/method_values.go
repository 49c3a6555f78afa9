package main

import (
	"fmt"
	"io"
	"strings"
	"time"
)

type S struct{ strings.Builder }

func main() {
	f := io.Reader.Read
	b := make([]byte, 3)
	fmt.Println(f(strings.NewReader("abc"), b))
	var r io.Reader = strings.NewReader("xyz")
	g := r.Read
	fmt.Println(g(b))
	h := time.Duration.Seconds
	fmt.Println(h(1500 * time.Millisecond))
	k := time.Second.String
	fmt.Println(k())
	var s S
	w := s.WriteString
	w("hey")
	fmt.Println(s.String())
	e := (*strings.Builder).Len
	fmt.Println(e(&s.Builder))
	m := (*S).Len
	fmt.Println(m(&s))
}

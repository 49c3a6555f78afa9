package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	var i, j int
	var s, t string
	var f float64
	var b bool
	var r rune
	var u uint8
	var by []byte
	n, err := fmt.Sscan("12 abc 3.5 true 7", &i, &s, &f, &b, &u)
	fmt.Println(n, err, i, s, f, b, u)
	n, err = fmt.Sscanf("5-x:0x1F 'q' 101", "%d-%1s:%v %c %b", &i, &s, &j, &r, &u)
	fmt.Println(n, err, i, s, j, r, u)
	n, err = fmt.Sscanf("key=value 42%", "key=%s %d%%", &s, &i)
	fmt.Println(n, err, s, i)
	n, err = fmt.Sscanln("1 2", &i, &j)
	fmt.Println(n, err, i, j)
	n, err = fmt.Sscanln("1\n2", &i, &j)
	fmt.Println(n, err)
	n, err = fmt.Sscanln("1 2 3", &i, &j)
	fmt.Println(n, err)
	n, err = fmt.Sscan("1\n 2\n", &i, &j)
	fmt.Println(n, err, i, j)
	n, err = fmt.Sscan("", &i)
	fmt.Println(n, err, errors.Is(err, io.EOF))
	n, err = fmt.Sscan("x", &i)
	fmt.Println(n, err)
	n, err = fmt.Sscan("300", &u)
	fmt.Println(n, err)
	n, err = fmt.Sscanf("12345", "%2d%3d", &i, &j)
	fmt.Println(n, err, i, j)
	n, err = fmt.Sscanf("abc def", "%3s%s", &s, &t)
	fmt.Println(n, err, s, t)
	n, err = fmt.Sscanf("ff 077 0b11 0x10 1_000", "%x %o %v %v %v", &i, &j, &u, &r, &i)
	fmt.Println(n, err, i, j, u, r)
	n, err = fmt.Sscanf(`"quoted \"s\"" raw`, "%q %s", &s, &by)
	fmt.Printf("%d %v %s %s\n", n, err, s, by)
	n, err = fmt.Sscanf("5 apples", "%d pears", &i)
	fmt.Println(n, err)
	n, err = fmt.Sscanf("-1.5e3 +2", "%g %d", &f, &i)
	fmt.Println(n, err, f, i)
	var c complex128
	n, err = fmt.Sscan("(1+2i)", &c)
	fmt.Println(n, err, c)
	rd := strings.NewReader("10 20\n30\nword rest")
	for range 2 {
		n, err = fmt.Fscanln(rd, &i, &j)
		fmt.Println(n, err, i, j)
	}
	n, err = fmt.Fscan(rd, &s)
	rest, _ := io.ReadAll(rd)
	fmt.Printf("%d %v %s %q\n", n, err, s, rest)
	for {
		var name string
		var age int
		n, err := fmt.Fscanf(os.Stdin, "%s %d\n", &name, &age)
		if err != nil {
			fmt.Println(n, err)
			break
		}
		fmt.Println(name, age)
	}
}

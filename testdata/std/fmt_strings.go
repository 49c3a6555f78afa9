package main

import (
	"errors"
	"fmt"
)

type name string
type bs []byte

func main() {
	vals := []any{"", "hello", "héllo\n\t\"q\"", "日本\x00\xff", name("named"), []byte("bytes"), bs("nb"), errors.New("err")}
	for _, f := range []string{"%s", "%v", "%q", "%+q", "%#q", "%x", "%X", "% x", "%#x", "%# X", "%10s|", "%-10s|", "%.2s", "%8.3s|", "%010s", "%#v", "%T", "%d", "%5q|", "%.3q", "%-12q|", "%.2x", "%+v"} {
		fmt.Print(f, ": ")
		for _, v := range vals {
			fmt.Printf(f+" ", v)
		}
		fmt.Println()
	}
	fmt.Printf("%s %v %q\n", []string{"a", "b"}, []string{"a b", ""}, []string{"a b", "c\n"})
	fmt.Printf("%s|%5s|%-5s|%.1s\n", [2]string{"x", "y"}, []string{"p"}, map[string]string{"k": "v"}, []string{"abc", "def"})
	fmt.Printf("%s %s\n", []any{"a", 1, nil}, struct {
		a string
		b int
	}{"x", 5})
	fmt.Printf("%q `%s` %#q %#q\n", "a`b", "raw", "simple", "with`tick")
	fmt.Printf("%-5s|%5s|%05s|%-05s|\n", "日本", "日本", "ab", "cd")
	fmt.Printf("%.1s|%.2s|%.10s|%.0s|\n", "日本語", "日本語", "日本語", "日本語")
	fmt.Printf("%x %X %x\n", "hello", []byte{0xde, 0xad}, [3]byte{1, 2, 3})
	fmt.Printf("%s\n", [][]byte{[]byte("a"), []byte("b")})
	fmt.Printf("%v %s\n", [3]byte{65, 66, 67}, [3]byte{65, 66, 67})
	fmt.Printf("%c %v %s\n", []rune("héy"), []rune("hé"), string([]rune("hé")))
	fmt.Printf("%6.2v|%-6v|%6v|\n", "text", "ab", "cd")
	fmt.Printf("%t %s\n", "notbool", 42)
	fmt.Print("a", "b", 1, 2, "c", 3.5, nil, 'x', "\n")
	fmt.Print(1, 2, "\n")
	fmt.Println("a", 1, true, nil, []byte("x"), name("n"))
	fmt.Println(fmt.Sprint(), fmt.Sprint("x", 1, 2, "y"), fmt.Sprintln("end", 1) == "end 1\n")
	b := fmt.Append(nil, "x", 1)
	b = fmt.Appendf(b, "-%03d", 7)
	b = fmt.Appendln(b, "!")
	fmt.Printf("%q\n", b)
}

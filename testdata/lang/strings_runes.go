package main

import "fmt"

func main() {
	s := "héllo, 世界\x00\xff!"
	fmt.Println(len(s), s[1], s[0:1], s[7:])
	for i, r := range s {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	b := []byte(s)
	b[0] = 'H'
	fmt.Println(s[0] == 'h', string(b[:6]))
	r := []rune(s)
	fmt.Println(len(r), string(r[7:9]), string(r[0]), string(rune(0x10FFFF+1)) == "\uFFFD")
	fmt.Println("a" < "b", "a"+"b" == "ab", "abc" > "abd", "" < "a")
	t := ""
	for i := 0; i < 5; i++ {
		t += string(rune('a' + i))
	}
	fmt.Println(t, `raw \n
string`, "\u00e9\U0001F600\101\x41")
	type myBytes []byte
	type myString string
	fmt.Println(string(myBytes("x")), myString([]byte{65}), []byte(myString("z")))
	fmt.Printf("%q %x %v\n", s, s, []byte("é"))
}

package main

import "fmt"

func main() {
	a := 0b12
	b := 089
	c := 0x
	d := 1_
	e := 'ab'
	f := ''
	g := "unterminated
	h := '\q'
	i := 1e
	fmt.Println(a, b, c, d, e, f, g, h, i)
	j := "\xZZ" + "\400"
	@
	k := 0o8 # 1
}

// What a literal gives for a blank field is computed and not stored.
package main

import "fmt"

type t struct {
	a int
	_ int
	b string
	_ string
}

func say(s string) string {
	fmt.Println("computed", s)
	return s
}

func number(n int) int {
	fmt.Println("computed", n)
	return n
}

func main() {
	fmt.Println(t{1, 2, "three", "four"})
	fmt.Println(t{number(1), number(2), say("three"), say("four")})
	var x, y any = t{1, 2, "b", "c"}, t{1, 20, "b", "d"}
	fmt.Println(x == y, t{1, 5, "b", "x"} == t{1, 6, "b", "y"})
}

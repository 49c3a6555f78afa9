package main

import "fmt"; import str "strings"

type ( point struct { x, y int }; pair struct { a, b point } )

// Comments /* do not */ nest; a comment with a newline acts like one.
func f() int { x := 1 /* a
	b */
	x++; return x }

func add(
	a int,
	b int,
) int {
	return a +
		b
}

func main() {
	ä, ß_1, _x, 世界 := 1, 2, 3, 4
	fmt.Println(ä, ß_1, _x, 世界, f()); fmt.Println(add(1,
		2,
	))
	if x := 3; x > 2 { fmt.Println("one line") } else { fmt.Println("never") }
	for i := 0; i < 2; i++ { fmt.Print(i) }; fmt.Println()
	;;
	p := pair{
		a: point{1, 2},
		b: point{3, 4} }
	fmt.Println(p, str.
		// a comment between
		ToUpper("abc")[
		1:])
	switch { case true: fmt.Println("case on the same line"); default: }
	func() { fmt.Println("called at once") }()
}

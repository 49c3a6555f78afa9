package main

import (
	"fmt"
	"strings"
)

type A struct{ x, y int }
type B struct{ x int }
type C struct {
	A
	B
}
type P *A

func (A) m() {}
func (a *A) p() {}

func main() {
	var c C
	var i interface{ m() }
	var p P
	fmt.Println(c.x, c.z, c.A.q, c.y)
	c.M()
	p.m()
	i.n()
	(&i).m()
	A{}.p()
	A.p(A{})
	fmt.println("x")
	strings.NoSuch("x")
	strings.toLower("x")
	var q **A
	q.x = 1
	c.y.z()
}

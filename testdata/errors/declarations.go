package main

import "fmt"

type A struct {
	x int
	x string
	B
}
type B struct{ A }
type I interface {
	M()
	M()
}
type R [2]R

func (a A) m()   {}
func (a *A) m()  {}
func (i int) n() {}
func (p **A) o() {}
func (A) x()     {}

func f(a int, a string) {}
func g() (b int, b int) { return }
func init() int         { return 1 }

var v, w = 1
var u = u

func main() {
	fmt.Println(v, w, u)
}

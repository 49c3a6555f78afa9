// gc evaluates an index expression twice that is an argument and wrong: that shows in which of several equal errors of a line it prints.
package main

type key struct{ a string }

func f(...any) {}

func main() {
	f(len(m1), m1[key{"x"}], m1[k], m1)
	f(m1[1], m1[2], m1[k], m1)
}

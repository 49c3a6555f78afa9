package main

var a = b
var b = f()

func f() int { return g() }
func g() int { return a + len(t.s) }

type T struct{ s []func() int }

var t = T{[]func() int{h}}

func h() int { return 1 }

func main() {}

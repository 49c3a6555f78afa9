package main

type A struct{ b B }
type B struct{ a A }

type L []L

var x = y
var y = f()

func f() int { return x }

const c = d
const d = c

type I interface{ I }

func main() {}

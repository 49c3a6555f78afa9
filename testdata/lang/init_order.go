package main

import "fmt"

var (
	a = c + b
	b = f()
	c = g("c", 1)
	d = 3
)

var x = func() int { trace("x"); return y + 1 }()
var y = g("y", z)
var z = 10

var p, q = pair("pq")
var _ = g("blank", 0)
var first = g("first", 0)
var ptr = &target
var target = g("target", 5)
var viaMethod = T{}.get()
var hidden = g("hidden", 77)
var table = map[string]func() int{"t": useLate}
var late = g("late", 4)
var order []string

type T struct{}

func (T) get() int { trace("method"); return hidden }

func useLate() int { return late }
func trace(s string) {
	order = append(order, s)
}
func f() int {
	trace("f")
	d++
	return d
}
func g(s string, n int) int       { trace(s); return n }
func pair(s string) (int, string) { trace(s); return 1, s }

func init() { trace("init1"); d *= 10 }
func init() { trace(fmt.Sprint("init2 ", d)) }

var afterInit = g("afterInit", recursive(3))

func recursive(n int) int {
	if n == 0 {
		return other
	}
	return recursive(n - 1)
}

var other = g("other", 6)

func main() {
	fmt.Println(a, b, c, d, x, y, z, p, q, *ptr, viaMethod, table["t"](), afterInit)
	for _, s := range order {
		fmt.Print(s, ", ")
	}
	fmt.Println(len(order))
	func() {
		init := "init is free inside functions"
		fmt.Println(init)
	}()
}

func init() { trace("init3") }

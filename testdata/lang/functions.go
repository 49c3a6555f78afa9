package main

import (
	"fmt"
	"strings"
)

type binary func(int, int) int
type handler func(string) handler

func (b binary) flip() binary { return func(x, y int) int { return b(y, x) } }

func noResult()                          {}
func unnamed(int, string, bool) int      { return 1 }
func named(a, b int) (sum, diff int)     { sum = a + b; diff = a - b; return }
func likeTypes(int, string, _ bool) bool { return int && !string }
func shadow() (x int) {
	{
		x := 5
		_ = x
	}
	x++
	return
}
func blankResult() (_ int, s string)       { s = "s"; return }
func three() (int, string, error)          { return 1, "one", nil }
func take(i int, s string, e error) string { return fmt.Sprint(i, s, e) }
func pick(up bool) func(string) string {
	if up {
		return strings.ToUpper
	}
	return strings.ToLower
}
func apply(f binary, xs ...int) int {
	r := xs[0]
	for _, x := range xs[1:] {
		r = f(r, x)
	}
	return r
}

func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func state(s string) handler {
	fmt.Print(s, " ")
	if s == "stop" {
		return nil
	}
	return state
}

func main() {
	noResult()
	fmt.Println(unnamed(1, "", true), likeTypes(true, false, true), shadow(), take(three()))
	fmt.Println(named(7, 3))
	fmt.Println(blankResult())
	fmt.Println(pick(true)("mIx"), pick(false)("mIx"))
	sub := binary(func(a, b int) int { return a - b })
	fmt.Println(apply(sub, 10, 1, 2), apply(sub.flip(), 10, 1), sub.flip().flip()(5, 3))
	fmt.Println(even(100), odd(7), ackermann(2, 3))
	h := handler(state)
	for _, s := range []string{"start", "run", "stop"} {
		h = h(s)
	}
	fmt.Println(h == nil)
	var f func()
	fmt.Println(f == nil, binary(nil) == nil)
	fs := map[string]func(...int) int{
		"len": func(x ...int) int { return len(x) },
	}
	fmt.Println(fs["len"](1, 2, 3), func(a, b int) int { return a * b }(6, 7))
	var rec func(int) int
	rec = func(n int) int {
		if n == 0 {
			return 0
		}
		return n + rec(n-1)
	}
	fmt.Println(rec(1000))
	many := func(a int8, b int64, c float32, d string, e []int, f map[string]int, g any, h complex128, i bool, j [2]int) string {
		return fmt.Sprint(a, b, c, d, e, f, g, h, i, j)
	}
	fmt.Println(many(1, 2, 3.5, "d", []int{5}, map[string]int{"f": 6}, 'g', 8i, true, [2]int{9, 10}))
	_, s, _ := three()
	fmt.Println(s)
	defer func() { recover(); fmt.Println("a nil function was called") }()
	f()
}

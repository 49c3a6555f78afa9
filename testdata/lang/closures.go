package main

import "fmt"

func counter() (func() int, func()) {
	n := 0
	return func() int { n++; return n }, func() { n = 100 }
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

type op func(float64, float64) float64

func (o op) apply(a, b float64) float64 { return o(a, b) }

func main() {
	next, reset := counter()
	next()
	fmt.Println(next(), next())
	reset()
	fmt.Println(next())
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i *= 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	for i, s := range []string{"a", "b"} {
		defer func() { fmt.Println("deferred", i, s) }()
	}
	fmt.Println(compose(func(x int) int { return x + 1 }, func(x int) int { return x * x })(4))
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(15), op(func(a, b float64) float64 { return a / b }).apply(1, 4))
	x := 1
	p := &x
	inc := func() { x++ }
	inc()
	*p += 10
	fmt.Println(x)
	func(args ...string) { fmt.Println(len(args), args) }("a", "b")
	m := map[string]func() string{"hi": func() string { return "hello" }}
	fmt.Println(m["hi"](), m["no"] == nil)
	for i := 0; i < 6; i++ {
		g := func() { i++ }
		g()
		fmt.Print(i, " ")
	}
	fmt.Println()
}

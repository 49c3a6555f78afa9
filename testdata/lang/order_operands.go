package main

import "fmt"

var log string

func f(s string, n int) int { log += s + " "; return n }

type T struct{ v int }

func (t T) m(n int) T { log += fmt.Sprint("m", t.v, n, " "); return T{n} }
func get(s string) func(int, int) int {
	log += s + " "
	return func(a, b int) int { log += "call "; return a + b }
}
func bl(s string, b bool) bool { log += s + " "; return b }
func show(x ...any)            { fmt.Println(append(x, "|", log)...); log = "" }
func three() (int, int, int)   { log += "three "; return 1, 2, 3 }
func sum(a, b, c int) int      { return a + b + c }

// Calls, receives and logical operators happen in lexical order.
func main() {
	show(f("a", 1) + f("b", 2)*f("c", 3))
	show(get("fn")(f("x", 1), f("y", 2)))
	show(T{0}.m(f("arg", 1)).m(f("arg2", 2)).m(3).v)
	show([]int{f("e0", 0), f("e1", 1)}[f("idx", 1)])
	show(len(map[int]int{f("k1", 1): f("v1", 1), f("k2", 2): f("v2", 2)}))
	show(struct{ a, b int }{b: f("b", 2), a: f("a", 1)})
	show([3]int{2: f("two", 2), 0: f("zero", 0)})
	show(bl("l", true) && bl("r", false) || bl("o", true))
	show(bl("l", false) && bl("never", true), !bl("n", false))
	show(sum(three()))
	c := make(chan int, 3)
	c <- f("s1", 1)
	c <- 2
	show(<-c + f("between", 10) + <-c)
	ch := func(s string) chan int { log += s + " "; return c }
	ch("chan") <- f("val", 7)
	show(<-ch("recv"))
	show(f("lt", 1) < f("gt", 2), f("eq", 1) == f("eq2", 1))
	m := map[string]int{}
	key := func(s string) string { log += s + " "; return s }
	m[key("a")] += f("plus", 1)
	m[key("a")]++
	show(m)
	s := []int{1, 2, 3}
	s[f("i", 1)] *= f("times", 10)
	show(s)
	show(s[f("lo", 0):f("hi", 2):f("max", 3)])
	p := func(s string) *T { log += s + " "; return &T{5} }
	p("ptr").v = f("rhs", 1)
	show(p("sel").v + f("add", 1))
	switch f("tag", 1) {
	case f("c0", 0), f("c1", 1):
		log += "body "
	case f("never", 1):
	}
	show()
	for i := f("init", 0); i < f("cond", 2); i += f("post", 1) {
		log += "body "
	}
	show()
	x := any(T{f("box", 3)})
	show(x.(T).m(f("z", 0)).v)
	defer show()
	defer get("deferred")(f("d1", 1), f("d2", 2))
	log += "end "
	fn := func() (int, int) { log += "ret "; return f("r1", 1), f("r2", 2) }
	a, b := fn()
	show(a, b)
	v := 1
	w := v + func() int { v = 10; return v }()
	arr := []int{v, func() int { v = 20; return v }(), v}
	show(w, arr)
}

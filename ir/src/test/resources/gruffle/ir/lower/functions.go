package main

type Base struct{ n int }

func (b Base) Val() int   { return b.n }
func (b *Base) Ptr(d int) { b.n += d }

type Outer struct {
	*Base
	s string
}

type I interface{ Val() int }

func closures(p int) (func() int, *int) {
	x, y := 1, 2
	y++
	inc := func() int { y += x; p++; return y + p }
	return inc, &x
}

func deferred(b Base, c chan int) (err any) {
	defer func() { err = recover() }()
	defer b.Ptr(1)
	defer close(c)
	go println(b.Val(), "x")
	panic("p")
}

func values(o Outer, i I) (func() int, func(int), func(Outer) int, func() int) {
	return i.Val, o.Ptr, Outer.Val, struct{ Base }{*o.Base}.Val
}

func results() (int, string) {
	defer println()
	return 1, "a"
}

func spread() (int, string) { return results() }

package main

import "fmt"

type T struct{ n int }

func (t T) get() int   { return t.n }
func (t *T) set(n int) { t.n = n }

type getter interface{ get() int }
type setter interface{ set(int) }
type both interface {
	getter
	setter
}
type S struct{ T }
type P struct{ *T }

func has(name string, x any) {
	_, g := x.(getter)
	_, s := x.(setter)
	_, b := x.(both)
	fmt.Println(name, g, s, b)
}

func main() {
	t := T{1}
	has("T", t)
	has("*T", &t)
	has("S", S{t})
	has("*S", &S{t})
	has("P", P{&t})
	has("*P", &P{&t})
	has("struct{T}", struct{ T }{t})
	has("*struct{*T}", &struct{ *T }{&t})
	pt := &t
	has("**T", &pt)
	type N T
	has("N", N(t))
	type A = T
	has("A", A(t))
	type I both
	has("I", I(&t))
	t.set(5)
	(&t).set(t.get() + 1)
	fmt.Println(t.get(), (&t).get())
	s := S{t}
	s.set(10)
	fmt.Println(s.get(), t.get())
	p := P{&t}
	p.set(20)
	fmt.Println(p.get(), t.get())
	sl := []T{{1}, {2}}
	sl[1].set(50)
	arr := [1]S{}
	arr[0].set(51)
	fmt.Println(sl, arr)
	m := map[string]*T{"a": {1}}
	m["a"].set(7)
	fmt.Println(m["a"].get(), map[string]T{"b": {8}}["b"].get())
	var b both = &t
	b.set(30)
	var g getter = t
	b.set(31)
	fmt.Println(g.get(), b.get(), g.(T).n)
	g = b
	fmt.Println(g.get(), g == getter(&t))
	func() (x T) { x.set(3); defer func() { fmt.Println(x.get()) }(); return }()
	c := make(chan T, 1)
	c <- t
	fmt.Println((<-c).get(), struct{ T }{T{9}}.get(), T{4}.get())
}

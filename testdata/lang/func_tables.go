package main

import (
	"fmt"
	"runtime"
)

// Calls of function values of a handful of functions: literals, functions, method values, small and large ones.

type stage func(int) int

func scale(k int) stage  { return func(x int) int { return x * k } }
func offset(k int) stage { return func(x int) int { return x + k } }
func double(x int) int   { return 2 * x }

var table = []int{10, 20, 30, 40}

// pick panics where the index is out of range.
func pick() stage {
	return func(x int) int {
		return table[x&7]
	}
}

func loop() stage {
	return func(x int) int {
		for i := 0; i < 3; i++ {
			x ^= i
		}
		return x
	}
}

type counter struct{ n, odd int }

func (c *counter) add(x int) { c.n += x }
func (c counter) show(x int) { shown += c.n + x }

var shown int

func run(st []stage, x int) (r int, err any) {
	defer func() { err = recover() }()
	for _, f := range st {
		x = f(x)
	}
	return x, nil
}

func events() {
	c := &counter{n: 3}
	total := 0
	handlers := []func(int){c.add, c.show, func(x int) { total += x }, func(x int) { total ^= x }, nil}
	for i := 0; i < 3000; i++ {
		handlers[i&3](i)
	}
	c.n = 1000
	handlers[1](1)
	fmt.Println(c.n, shown, total)
	defer func() { fmt.Println(recover()) }()
	handlers[4](1)
}

// result: pairs of several results and of other types.
type pair func(s string, f float64) (string, bool)

func pairs() {
	calls := 0
	list := []pair{
		func(s string, f float64) (string, bool) { return s + "a", f > 1 },
		func(s string, f float64) (string, bool) { return "b" + s, f < 1 },
		func(s string, f float64) (string, bool) { calls++; return s, calls&1 == 0 },
	}
	n := 0
	last := ""
	for i := 0; i < 2000; i++ {
		s, ok := list[i%3]("x", float64(i&1)*2)
		if ok {
			n++
		}
		last = s
	}
	fmt.Println(n, last, calls)
}

type vec struct{ x, y float64 }
type move func(v vec) vec

func moves() {
	k := 0.5
	list := []move{
		func(v vec) vec { return vec{v.y, v.x} },
		func(v vec) vec { v.x += k; return v },
		func(v vec) vec { return vec{v.x * k, v.y * k} },
	}
	v := vec{1, 2}
	w := v
	for i := 0; i < 3000; i++ {
		w = list[i%3](w)
	}
	fmt.Printf("%.6f %.6f %v\n", w.x, w.y, v)
}

// where: a frame of a small function as others see it.
func where() {
	lines := []func() string{
		func() string { return "plain" },
		func() string { _, _, line, _ := runtime.Caller(0); return fmt.Sprint("line ", line) },
		func() string {
			pc, _, line, _ := runtime.Caller(1)
			return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", line)
		},
	}
	for i := 0; i < 1500; i++ {
		s := lines[i%3]()
		if i >= 1497 {
			fmt.Println(s)
		}
	}
}

func main() {
	st := []stage{scale(3), offset(7), double, loop()}
	s := 0
	for i := 0; i < 2000; i++ {
		r, err := run(st, i)
		if err != nil {
			fmt.Println(err)
		}
		s += r
	}
	fmt.Println(s)
	st = append(st, offset(-3), pick(), nil)
	errs := map[string]int{}
	for i := 0; i < 2000; i++ {
		_, err := run(st, i)
		errs[fmt.Sprint(err)]++
	}
	fmt.Println(errs)
	events()
	pairs()
	moves()
	where()
}

package main

import "fmt"

type acc struct{ total int }

func (a *acc) adder() func(int) int { return func(n int) int { a.total += n; return a.total } }

func counters(n int) (inc, get []func() int) {
	for i := range n {
		c := i * 100
		inc = append(inc, func() int { c++; return c })
		get = append(get, func() int { return c })
	}
	return
}

func params(a int, b string, c []int, d [2]int, e acc, f *acc) func() string {
	return func() string {
		a++
		b += "!"
		c[0]++
		d[0]++
		e.total++
		f.total++
		return fmt.Sprint(a, b, c, d, e, *f)
	}
}

func results() (n int, f func() int) {
	f = func() int { n++; return n }
	n = 10
	return n + 5, f
}

func nested() func() func() int {
	x := 1
	return func() func() int {
		y := x * 10
		x++
		return func() int {
			z := x + y
			x += 100
			y++
			return z
		}
	}
}

func fix(f func(self func(int) int) func(int) int) func(int) int {
	return func(n int) int { return f(fix(f))(n) }
}

func main() {
	inc, get := counters(3)
	inc[0]()
	inc[0]()
	inc[2]()
	for i := range get {
		fmt.Print(get[i](), " ")
	}
	fmt.Println()
	c, d, e, f := []int{1}, [2]int{1, 2}, acc{5}, &acc{6}
	p := params(1, "b", c, d, e, f)
	fmt.Println(p(), p())
	fmt.Println(c, d, e, *f)
	n, g := results()
	fmt.Println(n, g(), g())
	mk := nested()
	a, b := mk(), mk()
	fmt.Println(a(), b(), a(), b())
	fact := fix(func(self func(int) int) func(int) int {
		return func(n int) int {
			if n < 2 {
				return 1
			}
			return n * self(n-1)
		}
	})
	fmt.Println(fact(10))
	ac := acc{1}
	add := ac.adder()
	ac = acc{50}
	fmt.Println(add(1), ac.total)
	arr := [3]int{}
	set := func(i, v int) { arr[i] = v }
	set(1, 7)
	cp := arr
	set(1, 8)
	fmt.Println(arr, cp)
	s := []string{"a"}
	grow := func() { s = append(s, "x") }
	grow()
	grow()
	fmt.Println(s)
	m := map[string]func(){}
	out := ""
	for _, k := range []string{"x", "y"} {
		m[k] = func() { out += k }
	}
	m["y"]()
	m["x"]()
	fmt.Println(out)
	var err error
	func() {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("%v", r)
			}
		}()
		panic("captured")
	}()
	fmt.Println(err)
	x := 1
	{
		x := 2
		func() { x = 3 }()
		fmt.Print(x, " ")
	}
	fmt.Println(x)
	ops := []func(int) int{}
	for _, k := range []int{2, 3} {
		ops = append(ops, func(v int) int { return v * k }, func(v int) int { k++; return v + k })
	}
	v := 1
	for range 2 {
		for _, op := range ops {
			v = op(v)
		}
	}
	fmt.Println(v)
	const limit = 3
	for i := 0; i < limit; i++ {
		func(n int) {
			defer func() { fmt.Print(i+n, " ") }()
			n *= 10
		}(i)
	}
	fmt.Println()
}

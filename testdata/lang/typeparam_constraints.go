package main

import "fmt"

// Constraints: methods, type sets, both, pointer methods, constraints that mention parameters.

type shape interface {
	area() float64
	~struct{ w, h float64 } | ~struct{ r float64 }
}

type rect struct{ w, h float64 }
type disc struct{ r float64 }

func (r rect) area() float64 { return r.w * r.h }
func (d disc) area() float64 { return 3 * d.r * d.r }

func biggest[S shape](ss ...S) (best S) {
	for _, s := range ss {
		if s.area() > best.area() {
			best = s
		}
	}
	return
}

type setter[T any] interface {
	*T
	set(string)
}

type name struct{ s string }

func (n *name) set(s string) { n.s = "name " + s }

type code int

func (c *code) set(s string) { *c = code(len(s)) }

func fromStrings[T any, P setter[T]](ss ...string) []T {
	out := make([]T, len(ss))
	for i, s := range ss {
		P(&out[i]).set(s)
	}
	return out
}

func newly[P interface {
	*T
	set(string)
}, T any](s string) P {
	p := P(new(T))
	p.set(s)
	return p
}

type ordered interface {
	~int | ~string | ~float64
}

func maximum[T ordered](a T, rest ...T) T {
	for _, x := range rest {
		if x > a {
			a = x
		}
	}
	return a
}

type less[T any] interface{ less(T) bool }

type version struct{ major, minor int }

func (v version) less(w version) bool {
	return v.major < w.major || v.major == w.major && v.minor < w.minor
}

func least[T less[T]](xs []T) T {
	m := xs[0]
	for _, x := range xs[1:] {
		if x.less(m) {
			m = x
		}
	}
	return m
}

type cloner[T any] interface{ clone() T }

func (v version) clone() version { return version{v.major, v.minor + 1} }

func both[T interface {
	cloner[T]
	less[T]
}](x T) bool {
	return x.less(x.clone())
}

func index[T comparable](xs []T, x T) int {
	for i, y := range xs {
		if x == y {
			return i
		}
	}
	return -1
}

func join[S ~[]E, E fmt.Stringer](s S, sep string) (out string) {
	for i, e := range s {
		if i > 0 {
			out += sep
		}
		out += e.String()
	}
	return
}

type level int

func (l level) String() string { return "L" + string(rune('0'+l)) }

type levels []level

func stringify[T fmt.Stringer](x T) string { return x.String() }

func describe[T interface {
	comparable
	fmt.Stringer
}](a, b T) string {
	if a == b {
		return a.String()
	}
	return a.String() + "/" + b.String()
}

type embedsStringer struct{ fmt.Stringer }

func main() {
	fmt.Println(biggest(rect{1, 2}, rect{3, 1}), biggest(disc{1}, disc{2}))
	fmt.Println(fromStrings[name]("a", "b"), fromStrings[code]("xyz", ""))
	fmt.Println(*newly[*name]("n"), *newly[*code]("four"))
	fmt.Println(maximum(3, 9, 4), maximum("b", "a", "c"), maximum(1.5))
	fmt.Println(least([]version{{2, 1}, {1, 9}, {1, 3}}), both(version{1, 1}))
	fmt.Println(index([]string{"a", "b"}, "b"), index([]any{1, "x", 2.5}, any(2.5)), index([]*int{nil}, nil))
	fmt.Println(join(levels{1, 2, 3}, "+"), join([]fmt.Stringer{level(4), embedsStringer{level(5)}}, ","))
	// Through an interface argument, a pointer, a promoted method.
	var s fmt.Stringer = level(6)
	l := level(7)
	fmt.Println(stringify(s), stringify(&l), stringify(embedsStringer{&l}), stringify(struct{ level }{8}))
	fmt.Println(describe(level(1), level(1)), describe[fmt.Stringer](level(1), &l))
	defer func() { fmt.Println("recovered:", recover()) }()
	fmt.Println(index([]any{[]int{}}, any([]int{})))
}

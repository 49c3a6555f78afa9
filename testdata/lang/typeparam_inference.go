package main

import "fmt"

// Type inference: from arguments, from untyped constants, through constraints, from what a function is assigned to.

func show[T any](name string, x T) { fmt.Printf("%s %T %v\n", name, x, x) }

func one[T any](x T) T     { return x }
func same[T any](x, y T) T { return x }
func dotsum[T ~int | ~float64 | ~complex128](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}
func scale[S ~[]E, E ~int | ~float64](s S, c E) S {
	r := make(S, len(s))
	for i, v := range s {
		r[i] = v * c
	}
	return r
}
func elem[S ~[]E, E any](s S) (e E) { return }
func keyOf[M ~map[K]V, K comparable, V any](m M) (k K, v V) {
	for k, v = range m {
	}
	return
}
func result[F ~func(A) R, A, R any](f F) (a A, r R) { return }
func pointed[P ~*E, E any](p P) E                   { return *p }
func recvd[C ~<-chan E, E any](c C) (e E)           { return }
func apply[A, B any](x A, f func(A) B) B            { return f(x) }
func compose[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) }
}
func fromTo[From, To ~int | ~float64](x From) To                    { return To(x) }
func nested[K comparable, V any](m map[K][]map[string]V) (k K, v V) { return }
func list[T any](l linked[T]) T                                     { return l.v }
func withIface[T any](x T, g getter[T]) T                           { return g.get() }
func structured[T any](s struct{ F []T }) (t T)                     { return }
func array[T any, A [3]T | [4]T](a A, x T) A                        { return a }

type linked[T any] struct {
	v    T
	next *linked[T]
}
type getter[T any] interface{ get() T }
type five struct{}

func (five) get() int { return 5 }

type myInts []int
type myMap map[string]bool
type unary func(float64) string
type celsius float64

func double[T ~int | ~float64](x T) T { return 2 * x }
func text[T any](x T) string          { return fmt.Sprint("<", x, ">") }

func run(f func(int) string) string                  { return f(7) }
func runGeneric[T any](x T, f func(T) string) string { return f(x) }
func pick[T any](fs ...func(T) T) func(T) T          { return fs[len(fs)-1] }

func main() {
	show("int", one(1))
	show("rune", one('a'))
	show("mixed", same(1, 2.5))
	show("mixed2", same(2.0, 'x'))
	show("typed", same(celsius(1), 2))
	show("complex", dotsum(1, 2.5, 1i))
	show("none", dotsum[float64]())
	show("scale", scale(myInts{1, 2}, 3))
	show("elem", elem(myInts{}))
	k, v := keyOf(myMap{"k": true})
	show("key", k)
	show("value", v)
	a, r := result(unary(nil))
	show("argument", a)
	show("result", r)
	show("pointed", pointed(&[]string{"p"}))
	show("chan", recvd(make(<-chan [2]int)))
	show("apply", apply("abc", func(s string) int { return len(s) }))
	show("apply generic", apply(21, double))
	show("apply instance", apply(celsius(1), text[celsius]))
	show("compose", compose(double[int], text[int])(4))
	show("compose2", compose(func(s string) []byte { return []byte(s) }, func(b []byte) int { return len(b) })("four"))
	show("partial", fromTo[int, float64](3))
	var c celsius = fromTo[int, celsius](4)
	show("celsius", c)
	nk, nv := nested(map[rune][]map[string]error{})
	show("nested key", nk)
	show("nested value", nv)
	show("linked", list(linked[string]{v: "l"}))
	show("interface", withIface(1, five{}))
	show("struct", structured(struct{ F []celsius }{}))
	show("array", array([3]string{}, "s"))
	// From the variable that a function goes to.
	var f func(string) string = text
	show("assigned", f("x"))
	var g func(celsius) celsius
	g = double
	show("assigned2", g(1.5))
	show("passed", run(text))
	show("passed2", runGeneric(3.5, text))
	show("variadic", pick(double[int], double)(5))
	fs := map[string]func(int) int{"double": double, "one": one}
	show("in a map", fs["double"](fs["one"](8)))
	func(h func(bool) string) { show("literal", h(true)) }(text)
	ret := func() func(rune) string { return text }
	show("returned", ret()('r'))
	s := struct{ f func(int8) int8 }{one}
	show("field", s.f(9))
}

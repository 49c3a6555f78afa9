// What gc says about generic functions that are not inlined, and literals in them.
package main

import "fmt"

//go:noinline
func Each[T any](s []T, f func(*T)) {
	g := func(p *T) { f(p); fmt.Println(p) }
	for i := range s {
		g(&s[i])
	}
}

func inner[T any](v T) *T { x := v; return &x }

//go:noinline
func outer[T any](v T) *T { return inner(v) }

type S[T any] struct{ p *T }

func (s S[T]) Get() *T         { return s.p }
func (s *S[T]) Set(v T)        { s.p = &v }
func (s *S[T]) Unused(v T) any { return v }

type Str interface{ String() string }
type N int

func (n N) String() string { return "n" }

//go:noinline
func Join[T Str](s ...T) string {
	r := ""
	for _, v := range s {
		r += v.String()
	}
	return r
}

func main() {
	Each([]int{1}, func(p *int) { *p++ })
	fmt.Println(*outer(1), outer("x"))
	var s S[int]
	s.Set(3)
	fmt.Println(s.Get())
	fmt.Println(Join(N(1)))
	a := []int{1, 2, 3}
	b := make([]int, len(a))
	fmt.Println(len(b))
	fmt.Println(inner(&s), inner([]int(nil)), inner(map[string]int{}))
}

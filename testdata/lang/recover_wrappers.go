// recover in a deferred function that is reached through compiler-made wrappers: methods of all kinds, function values.
package main

import "fmt"

var name string

func report(form string, r any) { fmt.Println(name, form, r) }

type val int

func (v val) Value()         { report("value method", recover()) }
func (v *val) Pointer()      { report("pointer method", recover()) }
func (v val) Args(a, b int)  { report(fmt.Sprint("args ", a, b), recover()) }
func (v val) Many(a ...int)  { report(fmt.Sprint("variadic ", a), recover()) }
func (v val) Result() string { report("result", recover()); return "r" }

type big struct {
	a, b, c int
	s       string
}

func (b big) Value()    { report("struct value method "+b.s, recover()) }
func (b *big) Pointer() { report("struct pointer method "+b.s, recover()) }

type byValue struct {
	n int
	big
}

type byPointer struct {
	n int
	*big
}

type deeper struct{ byValue }

type valuer interface{ Value() }
type both interface {
	valuer
	Pointer()
}

type byInterface struct {
	n int
	both
}

type empty struct{}

func (empty) Value() { report("empty struct", recover()) }

type fn func()

func (f fn) Value() { report("method of a func type", recover()); f() }

type floats float64

func (f floats) Value() { report(fmt.Sprint("float ", float64(f)), recover()) }

type text string

func (t text) Value() { report("string "+string(t), recover()) }

type list []int

func (l list) Value() { report(fmt.Sprint("slice ", len(l)), recover()) }

type array [3]int

func (a array) Value() { report(fmt.Sprint("array ", a[1]), recover()) }

func try(form string, f func()) {
	name = form
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(form, "came through:", r)
		}
	}()
	f()
	fmt.Println(form, "returned")
}

func plain()                { report("plain", recover()) }
func args(a int, s string)  { report(fmt.Sprint("args ", a, s), recover()) }
func results() (int, error) { report("results", recover()); return 1, nil }
func variadic(a ...any)     { report(fmt.Sprint("variadic ", len(a)), recover()) }

var global = func() { report("global func value", recover()) }

func recursive(n int) {
	if n > 0 {
		recursive(n - 1)
	}
	report(fmt.Sprint("recursive ", n), recover())
}

// Not known to the compiler: it would make the call direct.
//
//go:noinline
func pick(v valuer) valuer { return v }

func main() {
	try("direct", func() { defer plain(); panic(1) })
	try("arguments", func() { defer args(7, "x"); panic(2) })
	try("results", func() { defer results(); panic(3) })
	try("variadic", func() { defer variadic(1, 2, 3); panic(4) })
	try("variadic spread", func() { defer variadic([]any{1, 2}...); panic(4) })
	try("variable", func() { f := plain; defer f(); panic(5) })
	try("variable with arguments", func() { f := args; defer f(1, "y"); panic(6) })
	try("variable with results", func() { f := results; defer f(); panic(6) })
	try("global", func() { defer global(); panic(7) })
	try("literal with arguments", func() {
		defer func(a int) { report(fmt.Sprint("literal ", a), recover()) }(3)
		panic(8)
	})
	try("literal with result", func() {
		defer func() int { report("literal", recover()); return 1 }()
		panic(8)
	})
	try("map element", func() {
		m := map[string]func(){"f": plain}
		defer m["f"]()
		panic(9)
	})
	try("field", func() {
		var s struct{ f func(int, string) }
		s.f = args
		defer s.f(3, "z")
		panic(9)
	})
	try("returned function", func() {
		defer func() func() { return plain }()()
		panic(9)
	})

	var v val = 1
	try("value", func() { defer v.Value(); panic(10) })
	try("addressable", func() { defer v.Pointer(); panic(11) })
	try("pointer to value method", func() { p := &v; defer p.Value(); panic(12) })
	try("method with arguments", func() { defer v.Args(1, 2); panic(13) })
	try("method variadic", func() { defer v.Many(1, 2, 3); panic(13) })
	try("method with result", func() { defer v.Result(); panic(13) })
	try("method expression", func() { defer val.Value(v); panic(14) })
	try("method expression of pointer", func() { defer (*val).Pointer(&v); panic(15) })
	try("method expression, promoted to pointer", func() { defer (*val).Value(&v); panic(16) })
	try("method expression as a variable", func() { f := val.Value; defer f(v); panic(16) })
	try("method expression of an interface", func() { defer valuer.Value(v); panic(17) })
	try("method expression of an interface as a variable", func() { f := valuer.Value; defer f(&v); panic(17) })
	try("method value", func() { f := v.Value; defer f(); panic(18) })
	try("method value of pointer", func() { f := v.Pointer; defer f(); panic(19) })
	try("method value with arguments", func() { f := v.Args; defer f(3, 4); panic(20) })
	try("method value of interface", func() { f := valuer(v).Value; defer f(); panic(21) })
	try("method value called at once", func() { defer (v.Value)(); panic(21) })

	b := big{1, 2, 3, "b"}
	try("struct", func() { defer b.Value(); panic(30) })
	try("struct pointer", func() { defer b.Pointer(); panic(31) })
	try("promoted", func() { x := byValue{1, b}; defer x.Value(); panic(32) })
	try("promoted pointer method", func() { x := byValue{1, b}; defer x.Pointer(); panic(33) })
	try("through embedded pointer", func() { x := byPointer{1, &b}; defer x.Value(); panic(34) })
	try("pointer method through embedded pointer", func() { x := byPointer{1, &b}; defer x.Pointer(); panic(35) })
	try("two levels", func() { x := deeper{byValue{1, b}}; defer x.Value(); panic(36) })
	try("two levels, pointer", func() { x := &deeper{byValue{1, b}}; defer x.Pointer(); panic(37) })
	try("embedded interface", func() { x := byInterface{1, &b}; defer x.Value(); panic(38) })
	try("embedded interface, pointer", func() { x := &byInterface{1, &b}; defer x.Pointer(); panic(39) })
	try("promoted method value", func() { x := &deeper{byValue{1, b}}; f := x.Value; defer f(); panic(40) })
	try("promoted method expression", func() { defer deeper.Value(deeper{byValue{1, b}}); panic(41) })
	try("promoted method expression variable", func() {
		f := (*byInterface).Pointer
		defer f(&byInterface{1, &b})
		panic(42)
	})

	for i, x := range []valuer{v, &v, b, &b, byValue{1, b}, &byValue{1, b}, byPointer{1, &b}, &byPointer{1, &b},
		deeper{byValue{1, b}}, &deeper{byValue{1, b}}, byInterface{1, &b}, &byInterface{1, byPointer{2, &b}},
		empty{}, &empty{}, fn(func() {}), floats(2.5), text("t"), list{1, 2}, array{4, 5, 6}, struct{ val }{3}, &struct{ *big }{&b}} {
		try(fmt.Sprint("interface ", i), func() { defer x.Value(); panic(i) })
		try(fmt.Sprint("interface method value ", i), func() { f := x.Value; defer f(); panic(i) })
		try(fmt.Sprint("interface in a struct ", i), func() { s := struct{ valuer }{x}; defer s.Value(); panic(i) })
		try(fmt.Sprint("interface in a struct in an interface ", i), func() {
			var s valuer = &struct{ valuer }{struct{ valuer }{x}}
			defer s.Value()
			panic(i)
		})
	}
	try("recursion", func() { defer recursive(2); panic("r") })
	try("nil method", func() {
		var p *val
		defer p.Pointer()
		panic("nil receiver")
	})
	try("nil func", func() {
		var f func()
		defer f()
		panic("before nil func")
	})
	try("nil interface", func() {
		var x valuer
		defer x.Value()
		panic("never")
	})
	try("nil pointer to value method", func() {
		var p *val
		defer pick(p).Value()
		panic("before nil pointer")
	})
}

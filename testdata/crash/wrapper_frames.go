// Wrappers that panic themselves are in the stack; those that only call are not.
package main

type S struct{ n int }

func (s S) Value() int    { return s.n }
func (s *S) Pointer() int { return s.n }

type valuer interface{ Value() int }
type pointerer interface{ Pointer() int }

type E struct {
	a int
	*S
}

type K struct{ valuer }

//go:noinline
func value(v valuer) int { return v.Value() }

//go:noinline
func pointer(p pointerer) int { return p.Pointer() }

//go:noinline
func call(f func(*E) int, e *E) int { return f(e) }

func try(f func()) {
	defer func() {
		println("recovered")
		if f != nil {
			panic(recover())
		}
	}()
	f()
}

func last() {
	defer func() { pointer(&E{}) }()
	defer func() { call((*E).Value, &E{}) }()
	defer func() { value(&K{}) }()
	defer func() { value((*S)(nil)) }()
	var e *E
	defer func() { value(e) }()
	pointer(e)
}

func main() {
	defer try(nil)
	try(last)
}

package main

import "fmt"

// Method values and expressions of generic types and through type parameters; promoted methods; generic interfaces.

type stack[T any] struct{ items []T }

func (s *stack[T]) push(x T)    { s.items = append(s.items, x) }
func (s stack[T]) len() int     { return len(s.items) }
func (s stack[T]) first() (x T) { return s.items[0] }
func (s stack[T]) apply(f func(T) T) stack[T] {
	var r stack[T]
	for _, x := range s.items {
		r.push(f(x))
	}
	return r
}

type named struct {
	*stack[string]
	name string
}

type both struct {
	stack[int]
	other stack[string]
}

type deep struct{ both }

type container[T any] interface {
	push(T)
	len() int
}

type shower interface{ show() string }

type id int

func (i id) show() string  { return fmt.Sprint("id ", int(i)) }
func (i *id) add(n int) id { *i += id(n); return *i }

type adder[T any] interface {
	*T
	add(int) T
}

func value[T shower](x T) func() string              { return x.show }
func expression[T shower]() func(T) string           { return T.show }
func pointer[T any, P adder[T]](x *T) func(int) T    { return P(x).add }
func pointerExpr[T any, P adder[T]]() func(P, int) T { return P.add }

func fill[C container[T], T any](c C, xs ...T) C {
	for _, x := range xs {
		c.push(x)
	}
	return c
}

func viaInterface[T any](c container[T], x T) int {
	push := c.push
	push(x)
	push(x)
	return container[T].len(c)
}

type wrapper[T shower] struct {
	inner T
	shower
}

func (w wrapper[T]) both() string { return w.inner.show() + "+" + w.show() }

type handler[T any] func(T) string

func (h handler[T]) call(x T) string { return h(x) }

func main() {
	var s stack[int]
	push := s.push
	length := s.len // a copy of s now
	push(1)
	push(2)
	fmt.Println(s.len(), length(), s.items)
	f := (*stack[int]).push
	f(&s, 3)
	g := stack[int].first
	h := (*stack[int]).len
	fmt.Println(g(s), h(&s))
	fmt.Printf("%T %T %T\n", push, f, g)

	n := named{&stack[string]{}, "n"}
	np := n.push
	np("a")
	n.push("b")
	fmt.Println(n.len(), n.first(), named.len(n), (*named).first(&n))
	named.push(n, "c")
	fmt.Println(n.items)

	var d deep
	d.push(5)
	dp := d.push
	dp(6)
	d.other.push("o")
	fmt.Println(d.len(), deep.first(d), d.both.stack.items, d.other)
	fmt.Println(d.apply(func(i int) int { return i * i }).items)

	x := id(1)
	show := value(x)
	x++
	fmt.Println(show(), expression[id]()(x), expression[*id]()(&x), expression[shower]()(x))
	add := pointer(&x)
	fmt.Println(add(10), pointerExpr[id]()(&x, 100), x)

	fmt.Println(fill(&stack[string]{}, "p", "q").items)
	fmt.Println(fill[container[int]](&s, 8).len())
	fmt.Println(viaInterface[string](n, "z"), viaInterface(container[int](&d), 7), viaInterface[int](&s, 9))
	w := wrapper[id]{1, id(2)}
	fmt.Println(w.both(), wrapper[shower]{id(3), id(4)}.both())
	hd := handler[int](func(i int) string { return fmt.Sprint("handled ", i) })
	fmt.Println(hd.call(1), handler[int].call(hd, 2))
	call := hd.call
	hd = nil
	fmt.Println(call(3))
	defer fmt.Println()
	defer s.apply(func(i int) int { fmt.Print(i, " "); return i })
	defer push(100)
	go n.push("never seen")
	var c container[int] = &s
	if _, ok := c.(container[string]); !ok {
		fmt.Println("not a container of strings")
	}
	if st, ok := c.(*stack[int]); ok {
		fmt.Println("a stack of", st.len())
	}
	for _, t := range []any{s, &s, n, d} {
		_, a := t.(container[int])
		_, b := t.(container[string])
		fmt.Print(a, b, " ")
	}
	fmt.Println()
}

package main

import (
	"errors"
	"fmt"
)

type shape interface {
	area() float64
	perimeter() float64
}

type named interface{ Name() string }

type namedShape interface {
	shape
	named
}

type rect struct{ w, h float64 }

func (r rect) area() float64      { return r.w * r.h }
func (r rect) perimeter() float64 { return 2 * (r.w + r.h) }
func (r rect) Name() string       { return "rect" }

type unit int

func (u unit) area() float64       { return float64(u) }
func (u *unit) perimeter() float64 { return float64(*u) * 4 }

type failure struct{ code int }

func (f *failure) Error() string { return fmt.Sprint("failure ", f.code) }

func mayFail(n int) error {
	if n > 1 {
		return &failure{n}
	}
	return nil
}

func nilFailure() error {
	var f *failure
	return f
}

func kind(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int, int8:
		return fmt.Sprintf("small %v", x)
	case string:
		return "string " + x
	case []int:
		return fmt.Sprint("slice ", len(x))
	case error:
		return "error " + x.Error()
	case fmt.Stringer:
		return "stringer"
	case func():
		return "func"
	case *int:
		return fmt.Sprint("pointer ", *x)
	case map[string]int:
		return fmt.Sprint("map ", x["a"])
	case struct{ a int }:
		return fmt.Sprint("anonymous ", x.a)
	default:
		return fmt.Sprintf("other %T", x)
	}
}

func main() {
	var s shape = rect{2, 3}
	fmt.Println(s.area(), s.perimeter(), s)
	if n, ok := s.(named); ok {
		fmt.Println(n.Name())
	}
	ns := s.(namedShape)
	fmt.Println(ns.Name(), ns.area())
	u := unit(5)
	s = &u
	u = 6
	fmt.Println(s.area(), s.perimeter())
	_, ok := s.(rect)
	_, ok2 := s.(*unit)
	fmt.Println(ok, ok2, s == shape(&u), s != nil)
	fmt.Println(mayFail(1) == nil, mayFail(2), nilFailure() == nil)
	var target *failure
	fmt.Println(errors.As(fmt.Errorf("wrap: %w", mayFail(3)), &target), target.code)
	one := 1
	for _, v := range []any{nil, 1, int8(2), "x", []int{1}, mayFail(4), func() {}, &one, map[string]int{"a": 3}, struct{ a int }{7}, 2.5, unit(1), [2]bool{}} {
		fmt.Println(kind(v))
	}
	var a, b any = 1, 1
	fmt.Println(a == b, a == any(int64(1)), a == 1, any(rect{1, 2}) == any(rect{1, 2}))
}

package main

import "fmt"

// Conversions and type switches where type parameters are involved.

type numeric interface {
	~int8 | ~uint8 | ~int | ~uint64 | ~float32 | ~float64
}

func to[T, F numeric](x F) T { return T(x) }

func toString[T ~rune | ~byte | ~[]byte | ~[]rune | ~string](x T) string { return string(x) }

func fromString[T ~[]byte | ~[]rune | ~string](s string) T { return T(s) }

func constant[T ~float32 | ~float64]() T { return T(0.1) }

func constString[T ~string | ~[]byte]() T { return T("lit") }

func letter[T ~int | ~uint8]() string {
	const c = 65
	return string(rune(T(c)))
}

func toArray[T any](s []T) [2]T { return [2]T(s) }
func toPtr[T any](s []T) *[2]T  { return (*[2]T)(s) }

type src[T any] struct{ V T }
type dst[T any] struct{ V T }

func restruct[T any](s src[T]) dst[T] { return dst[T](s) }

func toIface[T any](x T) any                      { return x }
func toStringer[T fmt.Stringer](x T) fmt.Stringer { return x }

func back[T any](x any) (T, bool) {
	v, ok := x.(T)
	return v, ok
}

func kind[T any](x T) string {
	switch v := any(x).(type) {
	case nil:
		return "nil"
	case int, int8:
		return fmt.Sprintf("integer %v", v)
	case string:
		return "string " + v
	case []T:
		return "slice of itself"
	case fmt.Stringer:
		return "stringer " + v.String()
	case error:
		return "error " + v.Error()
	case func() T:
		return "function"
	}
	return fmt.Sprintf("other %T", x)
}

// In some instances two cases are the same type: the first one wins.
func which[A, B any](x any) string {
	switch x.(type) {
	case A:
		return "A"
	case B, []A:
		return "B or []A"
	case []B:
		return "[]B"
	}
	return "neither"
}

func variable[T any](x any) (out []any) {
	switch y := x.(type) {
	case T:
		var z T = y
		out = append(out, z)
	case []T:
		for _, e := range y {
			out = append(out, e)
		}
	case map[string]T:
		out = append(out, y["k"], len(y))
	case interface{ get() T }:
		out = append(out, y.get())
	default:
		out = append(out, "default", y)
	}
	return
}

type getter struct{}

func (getter) get() float64 { return 2.5 }

type id int

func (i id) String() string { return fmt.Sprintf("id%d", int(i)) }

func must[T any](x any) T { return x.(T) }

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	fmt.Println(to[int8](300.7), to[uint8](-1), to[int](float32(2.9)), to[float32](uint64(1<<63)), to[uint64](int8(-2)))
	fmt.Println(toString('é'), toString(byte(200)), toString([]byte("bytes")), toString([]rune{0x4e16}), toString("s"))
	fmt.Println(fromString[[]byte]("é"), fromString[[]rune]("é"), fromString[string]("é"))
	fmt.Println(constant[float32](), constant[float64](), constString[string](), constString[[]byte](), letter[int](), letter[uint8]())
	s := []int{1, 2, 3}
	p := toPtr(s)
	p[0] = 10
	fmt.Println(toArray(s), s)
	try(func() { toArray([]string{"one"}) })
	fmt.Println(restruct(src[string]{"x"}))
	fmt.Println(toIface(id(1)), toStringer(id(2)), toIface[fmt.Stringer](nil) == nil)
	fmt.Println(back[int](3))
	fmt.Println(back[string](3))
	fmt.Println(back[fmt.Stringer](id(4)))
	fmt.Println(back[any](nil))
	fmt.Println(kind(1), kind("x"), kind(id(5)), kind(fmt.Errorf("bad")), kind(2.5), kind[any](int8(3)), kind[any](nil), kind([]any{1}))
	fmt.Println(kind[any]([]any{}), kind[error](nil))
	fmt.Println(which[int, string](1), which[int, string]("s"), which[int, int](1), which[int, []int]([]int{}), which[string, int]([]int{}), which[int, string](nil))
	fmt.Println(which[any, int](1), which[fmt.Stringer, id](id(1)), which[id, fmt.Stringer](id(1)))
	fmt.Println(variable[int](1), variable[int]([]int{1, 2}), variable[int](map[string]int{"k": 3}), variable[float64](getter{}), variable[int]("s"))
	fmt.Println(variable[any]([]any{1}), variable[fmt.Stringer](id(9)))
	try(func() { must[int]("x") })
	try(func() { must[fmt.Stringer](1) })
	try(func() { must[src[int]](src[string]{}) })
	try(func() { must[any](nil) })
}

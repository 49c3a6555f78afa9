package main

import "fmt"

// Operations on values whose type is a type parameter, by the types of its type set.

type bytesOrString interface{ ~[]byte | ~string }

func count[S bytesOrString](s S, b byte) (n int) {
	for i := 0; i < len(s); i++ {
		if s[i] == b {
			n++
		}
	}
	return
}

func middle[S bytesOrString](s S) S { return s[1 : len(s)-1] }

func fill[S ~[]E, E any](s S, e E) S {
	for i := range s {
		s[i] = e
	}
	s = append(s, e)
	return s[:len(s):cap(s)]
}

func both[A ~[3]E | ~[]E, E any](a A) (n, c int, last E) {
	for i := range len(a) {
		last = a[i]
	}
	return len(a), cap(a), last
}

func sumArray[A ~[4]int](a A) (s int) {
	for i, x := range a {
		s += i * x
	}
	a[0] = 100 // a copy
	return
}

func throughPointer[P *[4]int](p P) int {
	for i := range p {
		p[i]++
	}
	return len(p)
}

func keys[M ~map[K]V, K comparable, V any](m M, drop K) int {
	delete(m, drop)
	n := 0
	for range m {
		n++
	}
	return n
}

func get[M ~map[K]V, K comparable, V any](m M, k K) (V, bool) {
	v, ok := m[k]
	return v, ok
}

func bump[M ~map[string]N, N ~int | ~float64](m M) {
	for k := range m {
		m[k] += 2
		m[k]++
	}
}

func wipe[T ~[]int | ~map[int]int](x T) int {
	clear(x)
	return len(x)
}

func relay[C ~chan T, T any](c C, xs ...T) (out []T) {
	go func() {
		for _, x := range xs {
			c <- x
		}
		close(c)
	}()
	for x := range c {
		out = append(out, x)
	}
	_, ok := <-c
	fmt.Print(ok, " ")
	return
}

func first[T any](cs ...<-chan T) (T, bool) {
	select {
	case x, ok := <-cs[0]:
		return x, ok
	case x := <-cs[1]:
		return x, true
	}
}

func makeSlice[T ~[]int](n int) T      { return make(T, n, 2*n) }
func makeMap[T ~map[int]bool](n int) T { return make(T, n) }
func makeChan[T ~chan int](n int) T    { return make(T, n) }

func call[F ~func(A) R, A, R any](f F, a A) R { return f(a) }

func shift[T ~uint8 | ~int32 | ~uint64](x T, n uint) (T, T) { return x << n, x >> n }

func arithmetic[T ~int8 | ~uint16 | ~float32](x, y T) [4]T {
	return [4]T{x + y, x - y, x * y, x / y}
}

func bits[T ~uint8 | ~int](x, y T) []T { return []T{x & y, x | y, x ^ y, x &^ y, ^x, -x} }

func compare[T ~int | ~string | ~float64](x, y T) [6]bool {
	return [6]bool{x == y, x != y, x < y, x <= y, x > y, x >= y}
}

func extremes[T ~int | ~string | ~float64](x, y, z T) (T, T) { return min(x, y, z), max(x, y, z) }

func constants[T ~int8 | ~float64 | ~complex128]() []T {
	var x T = 7
	x += 3
	return []T{1, 'a', 2.0, x * 2, -x}
}

func countTo[T ~uint8](n T) (s []T) {
	for i := range n {
		s = append(s, i)
	}
	return
}

func logical[B ~bool](a, b B) (B, B, B) { return a && b, a || b, !a }

func isNil[T ~[]int | ~map[int]int | ~*int | ~func() | ~chan int](x T) bool { return x == nil }

func deref[P ~*E, E any](p P, e E) E {
	old := *p
	*p = e
	return old
}

func literal[S ~struct{ A, B int }](a int) S { return S{A: a, B: -a} }
func listOf[S ~[]E, E any](e E) S            { return S{e, 2: e} }
func mapOf[M ~map[string]E, E any](e E) M    { return M{"k": e} }

func appendString[B ~[]byte](b B, s string) (B, int) {
	b = append(b, s...)
	return b, copy(b, "xy")
}

func copyFrom[S bytesOrString](s S) string {
	b := make([]byte, 2)
	copy(b, s)
	return string(append(b, s...))
}

type text string
type flag bool
type octet uint8
type xs []int
type point struct{ A, B int }

func main() {
	fmt.Println(count("banana", 'a'), count([]byte("banana"), 'n'), count(text("aa"), 'a'))
	fmt.Println(middle("(x)"), string(middle([]byte("[yy]"))), middle(text("<z>")))
	fmt.Println(fill(make([]string, 2), "s"), fill(xs{1}, 5))
	fmt.Println(both[[3]int, int]([3]int{1, 2, 3}))
	fmt.Println(both[[]string, string]([]string{"a", "b"}))
	a := [4]int{1, 2, 3, 4}
	fmt.Println(sumArray(a), throughPointer(&a), a)
	m := map[string]int{"a": 1, "b": 2}
	fmt.Println(keys(m, "a"))
	fmt.Println(get(m, "b"))
	fmt.Println(get(m, "a"))
	bump(m)
	f := map[string]float64{"x": 0.5}
	bump(f)
	fmt.Println(m, f)
	fmt.Println(wipe([]int{1, 2}), wipe(map[int]int{1: 1}))
	fmt.Println(relay(make(chan string), "p", "q"), relay(make(chan [2]int, 1), [2]int{1, 2}))
	c, d := make(chan int), make(chan int, 1)
	d <- 9
	fmt.Println(first[int](c, d))
	close(c)
	fmt.Println(first[int](c, d))
	fmt.Println(cap(makeSlice[xs](3)), len(makeMap[map[int]bool](3)), cap(makeChan[chan int](3)))
	fmt.Println(call(func(s string) int { return len(s) }, "four"))
	fmt.Println(shift[octet](0x81, 1))
	fmt.Println(shift[int32](-5, 1))
	fmt.Println(shift[uint64](1, 64))
	fmt.Println(arithmetic[int8](100, 3), arithmetic[uint16](1, 2), arithmetic[float32](1, 3))
	fmt.Println(bits[uint8](12, 10), bits[int](12, 10))
	fmt.Println(compare(1, 2), compare("b", "a"), compare(1.5, 1.5))
	fmt.Println(extremes(3, 1, 2))
	fmt.Println(extremes("c", "a", "b"))
	fmt.Println(constants[int8](), constants[float64](), constants[complex128]())
	fmt.Println(countTo[uint8](3), countTo[octet](2))
	fmt.Println(logical(flag(true), false))
	fmt.Println(isNil[[]int](nil), isNil(map[int]int{}), isNil(new(int)), isNil[func()](nil), isNil[chan int](nil))
	n := 1
	fmt.Println(deref(&n, 2), n)
	fmt.Printf("%+v %v %v\n", literal[point](3), listOf[xs](7), mapOf[map[string]bool](true))
	b, k := appendString([]byte("ab"), "cd")
	fmt.Println(string(b), k, copyFrom("hello"), copyFrom([]byte("w")))
}

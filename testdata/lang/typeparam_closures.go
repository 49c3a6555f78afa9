package main

import (
	"errors"
	"fmt"
	"sync"
)

// Function literals, defer, go, recover, goto and labels in generic functions.

func counter[T ~int | ~float64](step T) (next func() T, reset func()) {
	var n T
	next = func() T { n += step; return n }
	reset = func() { n = 0 }
	return
}

func memo[K comparable, V any](f func(K) V) func(K) V {
	m := map[K]V{}
	return func(k K) V {
		v, ok := m[k]
		if !ok {
			v = f(k)
			m[k] = v
		}
		return v
	}
}

func fix[A, R any](f func(func(A) R, A) R) func(A) R {
	var self func(A) R
	self = func(a A) R { return f(self, a) }
	return self
}

func try[T any](f func() T) (v T, err error) {
	defer func() {
		if r := recover(); r != nil {
			var ok bool
			if err, ok = r.(error); !ok {
				err = fmt.Errorf("%v", r)
			}
		}
	}()
	return f(), nil
}

func parallel[T, R any](xs []T, f func(T) R) []R {
	out := make([]R, len(xs))
	var wg sync.WaitGroup
	for i, x := range xs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[i] = f(x)
		}()
	}
	wg.Wait()
	return out
}

func deferred[T any](xs ...T) {
	for i, x := range xs {
		defer fmt.Print(i, x, " ")
		defer func(y T) { fmt.Printf("(%v) ", y) }(x)
	}
}

func send[T any](c chan<- T, x T) { go func() { c <- x }() }

func labels[T comparable](grid [][]T, want T) (x, y int) {
search:
	for y = range grid {
		for x = range grid[y] {
			switch {
			case grid[y][x] == want:
				break search
			default:
				continue
			}
		}
	}
	return
}

func jumps[T ~int](n T) (out []T) {
again:
	out = append(out, n)
	if n--; n > 0 {
		goto again
	}
	return
}

func address[T any](x T) (*T, func() T) {
	p := &x
	return p, func() T { return x }
}

type vec struct{ x, y int }

func loops[T any](xs []T) (fs []func() T) {
	for _, x := range xs {
		fs = append(fs, func() T { return x })
	}
	return
}

var errNone = errors.New("none")

func main() {
	next, reset := counter(2)
	fmt.Print(next(), next(), " ")
	reset()
	fmt.Println(next())
	half, _ := counter(0.5)
	fmt.Println(half(), half())
	calls := 0
	f := memo(func(s string) int { calls++; return len(s) })
	fmt.Println(f("abc"), f("abc"), f(""), calls)
	fib := fix(func(fib func(int) int, n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(15))
	fmt.Println(try(func() int { return 1 }))
	fmt.Println(try(func() vec { panic(errNone) }))
	fmt.Println(try(func() string { var m map[string]int; m["x"] = 1; return "no" }))
	fmt.Println(try(func() []int { return []int{}[:5] }))
	fmt.Println(parallel([]int{1, 2, 3}, func(i int) vec { return vec{i, i * i} }))
	deferred("a", "b")
	fmt.Println()
	deferred(vec{1, 2})
	fmt.Println()
	c := make(chan vec)
	send(c, vec{3, 4})
	fmt.Println(<-c)
	fmt.Println(labels([][]string{{"a", "b"}, {"c", "d"}}, "c"))
	fmt.Println(jumps(3))
	p, get := address(vec{1, 1})
	p.x = 9
	q, geti := address(5)
	*q = 6
	fmt.Println(get(), geti())
	for _, f := range loops([]vec{{1, 2}, {3, 4}}) {
		fmt.Print(f(), " ")
	}
	for _, f := range loops([]string{"x", "y"}) {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}

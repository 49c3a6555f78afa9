package main

import (
	"fmt"
	"runtime"
	"time"
	"unique"
	"weak"
)

type T struct{ a, b int }

func main() {
	p := &T{1, 2}
	w := weak.Make(p)
	fmt.Println(w.Value() == p, *w.Value(), w == weak.Make(p), w == weak.Make(&T{1, 2}), weak.Make[T](nil).Value() == nil)
	w2 := weak.Make(&p.b)
	fmt.Println(*w2.Value(), w2.Value() == &p.b, w2 == weak.Make(&p.b), w2 == weak.Make(&p.a))
	s := []int{1, 2, 3}
	w3 := weak.Make(&s[1])
	*w3.Value() = 9
	fmt.Println(s)
	arr := &[3]int{4, 5, 6}
	w4 := weak.Make(arr)
	fmt.Println(w4.Value() == arr, *w4.Value())
	n := new(int)
	w5 := weak.Make(n)
	fmt.Println(w5.Value() == n)
	done := make(chan string, 3)
	func() {
		q := &T{3, 4}
		w = weak.Make(q)
		runtime.AddCleanup(q, func(s string) { done <- s }, "cleaned")
		c := runtime.AddCleanup(q, func(s string) { done <- s }, "stopped")
		c.Stop()
		runtime.KeepAlive(q)
	}()
	for range 3000 {
		runtime.GC()
		select {
		case s := <-done:
			fmt.Println(s, w.Value() == nil, w == weak.Pointer[T]{})
			goto next
		case <-time.After(10 * time.Millisecond):
		}
	}
	fmt.Println("never")
next:
	fmt.Println(*p, s, *arr, *n)
	h1, h2, h3 := unique.Make("ab"), unique.Make("a"+string([]byte{'b'})), unique.Make("c")
	fmt.Println(h1 == h2, h1 == h3, h1.Value(), unique.Make(T{1, 2}) == unique.Make(T{1, 2}), unique.Make[any](1) == unique.Make[any](1), unique.Make[any]("x") == unique.Make[any](1))
	for i := range 5000 {
		unique.Make(i)
	}
	m := map[unique.Handle[string]]int{h1: 1}
	fmt.Println(m[unique.Make("ab")])
	func() {
		defer func() { fmt.Println(recover()) }()
		runtime.AddCleanup(p, func(*T) {}, p)
	}()
}

package main

import "fmt"

// Tracebacks show instances without their type arguments.

type list[T any] struct {
	items []T
}

//go:noinline
func (l *list[T]) at(i int) T {
	return l.items[i]
}

//go:noinline
func each[K comparable, V any](m map[K]list[V], f func(K, V)) {
	for k, l := range m {
		func() {
			f(k, l.at(2))
		}()
	}
}

//go:noinline
func start[T any](x T) {
	done := make(chan T)
	go func() {
		run(x)
		close(done)
	}()
	<-done
}

//go:noinline
func run[T any](x T) {
	each(map[string]list[T]{"k": {[]T{x, x}}}, func(k string, x T) {
		fmt.Println(k, x)
	})
}

func main() {
	start(struct{ a, b int }{1, 2})
}

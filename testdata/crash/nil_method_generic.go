package main

type box[T any] struct{ v T }

func (b box[T]) get() T { return b.v }

type getter[T any] interface{ get() T }

//go:noinline
func call[T any](g getter[T]) T { return g.get() }

func main() {
	var b *box[[]string]
	call[[]string](b)
}

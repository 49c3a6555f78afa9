package list

import (
	"iter"

	"example.org/list/internal/node"
)

type List[T any] struct {
	head *node.Node[T]
	n    int
}

func Of[T any](xs ...T) *List[T] {
	l := new(List[T])
	for i := len(xs) - 1; i >= 0; i-- {
		l.head = node.Before(l.head, xs[i])
		l.n++
	}
	return l
}

func (l *List[T]) Len() int { return l.n }

func (l *List[T]) Values() iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := l.head; x != nil; x = x.Next {
			if !yield(x.Value) {
				return
			}
		}
	}
}

package node

type Node[T any] struct {
	Value T
	Next  *Node[T]
}

func Before[T any](n *Node[T], x T) *Node[T] { return &Node[T]{x, n} }

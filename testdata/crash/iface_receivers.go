package main

// The traceback of a panic in a method that has been called through an interface with several receivers.

type node interface{ depth(n int) int }

type leaf struct{ values []int }
type pair struct{ left, right node }
type repeat int

func (l *leaf) depth(n int) int { return l.values[n%7] }

func (p pair) depth(n int) int {
	return max(p.left.depth(n), p.right.depth(n)) + 1
}

func (r repeat) depth(n int) int {
	var inner node = &leaf{make([]int, 7)}
	for range r {
		inner = pair{inner, inner}
	}
	return inner.depth(n)
}

func main() {
	tree := pair{pair{&leaf{make([]int, 7)}, repeat(5)}, &leaf{make([]int, 6)}}
	sum := 0
	for i := range 3000 {
		sum += pair{tree.left, repeat(i & 1)}.depth(i)
	}
	println(sum)
	tree.depth(6)
}

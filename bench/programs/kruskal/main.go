// Kruskal measures union-find: water that percolates through a grid as cells open one by one, and the least spanning
// tree of points in a plane, whose edges are sorted by counting. Size: cells of a side.
package main

import (
	"fmt"
	"slices"

	"gruffle.bench/harness"
)

type forest struct {
	parent []int
	size   []int
	trees  int
}

func newForest(n int) *forest {
	f := &forest{parent: make([]int, n), size: make([]int, n), trees: n}
	for i := range f.parent {
		f.parent[i] = i
		f.size[i] = 1
	}
	return f
}

func (f *forest) find(x int) int {
	for x != f.parent[x] {
		f.parent[x] = f.parent[f.parent[x]]
		x = f.parent[x]
	}
	return x
}

func (f *forest) union(a, b int) bool {
	a, b = f.find(a), f.find(b)
	if a == b {
		return false
	}
	if f.size[a] < f.size[b] {
		a, b = b, a
	}
	f.parent[b] = a
	f.size[a] += f.size[b]
	f.trees--
	return true
}

type random uint64

func (r *random) next(n int) int {
	x := uint64(*r)
	x ^= x << 13
	x ^= x >> 7
	x ^= x << 17
	*r = random(x)
	return int(x >> 1 % uint64(n))
}

// percolates opens cells until there is a way from top to bottom, and returns how many it took.
func percolates(n int, r *random) int {
	f := newForest(n*n + 2)
	top, bottom := n*n, n*n+1
	open := make([]bool, n*n)
	order := make([]int, n*n)
	for i := range order {
		j := r.next(i + 1)
		order[i] = order[j]
		order[j] = i
	}
	for count, cell := range order {
		open[cell] = true
		row, column := cell/n, cell%n
		if row == 0 {
			f.union(cell, top)
		} else if open[cell-n] {
			f.union(cell, cell-n)
		}
		if row == n-1 {
			f.union(cell, bottom)
		} else if open[cell+n] {
			f.union(cell, cell+n)
		}
		if column > 0 && open[cell-1] {
			f.union(cell, cell-1)
		}
		if column < n-1 && open[cell+1] {
			f.union(cell, cell+1)
		}
		if f.find(top) == f.find(bottom) {
			return count + 1
		}
	}
	return n * n
}

type edge struct {
	a, b   int32
	length int
}

// spanning returns the length of the least spanning tree of a grid with random lengths and some long edges.
func spanning(n int, r *random) int {
	var edges []edge
	for i := range n * n {
		if i%n < n-1 {
			edges = append(edges, edge{int32(i), int32(i + 1), r.next(1000)})
		}
		if i+n < n*n {
			edges = append(edges, edge{int32(i), int32(i + n), r.next(1000)})
		}
		edges = append(edges, edge{int32(i), int32(r.next(n * n)), 500 + r.next(1000)})
	}
	slices.SortFunc(edges, func(x, y edge) int {
		return x.length - y.length
	})
	f := newForest(n * n)
	total := 0
	for _, e := range edges {
		if f.union(int(e.a), int(e.b)) {
			total += e.length
			if f.trees == 1 {
				break
			}
		}
	}
	return total
}

func work(n int) any {
	r := random(88172645463325252)
	opened := 0
	for range 4 {
		opened += percolates(n, &r)
	}
	return fmt.Sprint(opened, " ", spanning(n*3/4, &r))
}

func main() {
	harness.Run(1150, work)
}

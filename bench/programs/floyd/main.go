// Floyd measures three nested loops over a flat table: the shortest ways between all pairs of nodes, and then the
// ways themselves, followed by the table of next nodes. Size: nodes.
package main

import (
	"math"

	"gruffle.bench/harness"
)

const far = math.MaxInt32 / 2

type graph struct {
	n    int
	dist []int32
	next []int32
}

func newGraph(n int) *graph {
	g := &graph{n: n, dist: make([]int32, n*n), next: make([]int32, n*n)}
	for i := range g.dist {
		g.dist[i] = far
		g.next[i] = -1
	}
	for i := 0; i < n; i++ {
		g.dist[i*n+i] = 0
		g.next[i*n+i] = int32(i)
	}
	return g
}

func (g *graph) edge(from, to int, length int32) {
	if at := from*g.n + to; length < g.dist[at] {
		g.dist[at] = length
		g.next[at] = int32(to)
	}
}

func (g *graph) closure() {
	n := g.n
	for k := 0; k < n; k++ {
		for i := 0; i < n; i++ {
			toK := g.dist[i*n+k]
			if toK == far {
				continue
			}
			for j := 0; j < n; j++ {
				if d := toK + g.dist[k*n+j]; d < g.dist[i*n+j] {
					g.dist[i*n+j] = d
					g.next[i*n+j] = g.next[i*n+k]
				}
			}
		}
	}
}

// hops counts the edges of the shortest way.
func (g *graph) hops(from, to int) int {
	if g.next[from*g.n+to] < 0 {
		return 0
	}
	hops := 0
	for from != to {
		from = int(g.next[from*g.n+to])
		hops++
	}
	return hops
}

func work(n int) any {
	g := newGraph(n)
	seed := uint32(5)
	random := func(n int) int {
		seed = seed*1103515245 + 12345
		return int(seed>>16) % n
	}
	for from := 0; from < n; from++ {
		for range 4 {
			g.edge(from, random(n), int32(1+random(1000)))
		}
		g.edge(from, (from+1)%n, 900)
	}
	g.closure()
	sum := 0
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			sum += int(g.dist[i*n+j]) + 31*g.hops(i, j)
		}
	}
	return sum
}

func main() {
	harness.Run(1000, work)
}

// Csr measures graphs in flat arrays: of a random graph the distances from some nodes (breadth first), the strongly
// connected parts (depth first, with a stack of its own) and the page rank. Size: thousands of nodes.
package main

import (
	"fmt"

	"gruffle.bench/harness"
)

// A graph has the edges of node i at edges[first[i]:first[i+1]].
type graph struct {
	first []int32
	edges []int32
}

func (g *graph) nodes() int {
	return len(g.first) - 1
}

func (g *graph) out(i int32) []int32 {
	return g.edges[g.first[i]:g.first[i+1]]
}

func build(n, m int) *graph {
	from := make([]int32, m)
	to := make([]int32, m)
	seed := uint64(42)
	for i := range from {
		seed = seed*6364136223846793005 + 1442695040888963407
		from[i] = int32((seed >> 33) % uint64(n))
		seed = seed*6364136223846793005 + 1442695040888963407
		to[i] = int32((seed >> 33) % uint64(n) * ((seed >> 20) & 1023) >> 10)
	}
	g := &graph{first: make([]int32, n+1), edges: make([]int32, m)}
	for _, f := range from {
		g.first[f+1]++
	}
	for i := 1; i <= n; i++ {
		g.first[i] += g.first[i-1]
	}
	at := append([]int32(nil), g.first...)
	for i, f := range from {
		g.edges[at[f]] = to[i]
		at[f]++
	}
	return g
}

func (g *graph) distances(start int32) (reached, total int) {
	dist := make([]int32, g.nodes())
	for i := range dist {
		dist[i] = -1
	}
	dist[start] = 0
	queue := []int32{start}
	for len(queue) > 0 {
		v := queue[0]
		queue = queue[1:]
		reached++
		total += int(dist[v])
		for _, w := range g.out(v) {
			if dist[w] < 0 {
				dist[w] = dist[v] + 1
				queue = append(queue, w)
			}
		}
	}
	return reached, total
}

type frame struct {
	node int32
	next int32
}

// components counts the strongly connected parts (Tarjan), and finds the largest.
func (g *graph) components() (count, largest int) {
	n := g.nodes()
	index := make([]int32, n)
	low := make([]int32, n)
	onStack := make([]bool, n)
	var stack []int32
	var calls []frame
	clock := int32(0)
	for root := range n {
		if index[root] != 0 {
			continue
		}
		calls = append(calls, frame{int32(root), g.first[root]})
		for len(calls) > 0 {
			f := &calls[len(calls)-1]
			v := f.node
			if index[v] == 0 {
				clock++
				index[v], low[v] = clock, clock
				stack = append(stack, v)
				onStack[v] = true
			}
			if f.next < g.first[v+1] {
				w := g.edges[f.next]
				f.next++
				if index[w] == 0 {
					calls = append(calls, frame{w, g.first[w]})
				} else if onStack[w] {
					low[v] = min(low[v], index[w])
				}
				continue
			}
			if low[v] == index[v] {
				size := 0
				for {
					w := stack[len(stack)-1]
					stack = stack[:len(stack)-1]
					onStack[w] = false
					size++
					if w == v {
						break
					}
				}
				count++
				largest = max(largest, size)
			}
			calls = calls[:len(calls)-1]
			if len(calls) > 0 {
				p := calls[len(calls)-1].node
				low[p] = min(low[p], low[v])
			}
		}
	}
	return count, largest
}

func (g *graph) rank(rounds int) []float64 {
	n := g.nodes()
	rank := make([]float64, n)
	next := make([]float64, n)
	for i := range rank {
		rank[i] = 1 / float64(n)
	}
	for range rounds {
		loose := 0.0
		clear(next)
		for v := range int32(n) {
			out := g.out(v)
			if len(out) == 0 {
				loose += rank[v]
				continue
			}
			share := rank[v] / float64(len(out))
			for _, w := range out {
				next[w] += share
			}
		}
		base := (0.15 + 0.85*loose) / float64(n)
		for i := range next {
			next[i] = base + 0.85*next[i]
		}
		rank, next = next, rank
	}
	return rank
}

func work(size int) any {
	n := size * 1000
	g := build(n, n*5)
	reached, total := 0, 0
	for i := range 6 {
		r, t := g.distances(int32(i * n / 6))
		reached += r
		total += t
	}
	count, largest := g.components()
	best := 0
	rank := g.rank(12)
	for i, r := range rank {
		if r > rank[best] {
			best = i
		}
	}
	return fmt.Sprintf("%d %d %d %d %d %.6g", reached, total, count, largest, best, rank[best])
}

func main() {
	harness.Run(700, work)
}

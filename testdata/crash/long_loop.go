package main

// The traceback of a panic in a nest of loops that has run for long.

type grid struct{ rows [][]int }

func (g *grid) at(i, j int) int {
	return g.rows[i][j]
}

func sum(g *grid, n int) (total int) {
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			total += g.at(i, j)
		}
	}
	return total
}

func work(n int) int {
	g := &grid{}
	total := 0
	for i := range n {
		g.rows = append(g.rows, make([]int, n))
		total += sum(g, i)
	}
	return total + sum(g, n+1)
}

func main() {
	println(work(200))
}

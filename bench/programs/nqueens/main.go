// Nqueens measures backtracking over slices of bool: in how many ways n queens stand on a board. Size: n.
package main

import "gruffle.bench/harness"

func main() {
	harness.Run(14, func(size int) any {
		b := board{
			size:    size,
			column:  make([]bool, size),
			rising:  make([]bool, 2*size),
			sinking: make([]bool, 2*size),
		}
		return b.place(0)
	})
}

type board struct {
	size                    int
	column, rising, sinking []bool
}

func (b *board) place(row int) int {
	if row == b.size {
		return 1
	}
	ways := 0
	for c := range b.size {
		r, s := row+c, row-c+b.size
		if b.column[c] || b.rising[r] || b.sinking[s] {
			continue
		}
		b.column[c], b.rising[r], b.sinking[s] = true, true, true
		ways += b.place(row + 1)
		b.column[c], b.rising[r], b.sinking[s] = false, false, false
	}
	return ways
}

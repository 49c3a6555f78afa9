// Sudoku measures backtracking with sets in words: sudokus are solved with the cell that has the fewest candidates
// first, and knight's tours are found on small boards by trying the moves in turn. Size: rounds.
package main

import (
	"fmt"
	"math/bits"

	"gruffle.bench/harness"
)

var puzzles = []string{
	"4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
	"..............3.85..1.2.......5.7.....4...1...9.......5......73..2.1........4...9",
	"8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..",
	"52...6.........7.13...........4..8..6......5...........418.........3..2...87.....",
	"6.....8.3.4.7.................5.4.7.3..2.....1.6.......2.....5.....8.6......1....",
}

type grid struct {
	cells                [9][9]int
	rows, columns, boxes [9]uint16
	tries                int
}

func parse(text string) *grid {
	g := &grid{}
	for i, c := range text {
		if c != '.' {
			g.put(i/9, i%9, int(c-'0'))
		}
	}
	return g
}

func box(row, column int) int {
	return row/3*3 + column/3
}

func (g *grid) put(row, column, digit int) {
	bit := uint16(1) << digit
	g.cells[row][column] = digit
	g.rows[row] |= bit
	g.columns[column] |= bit
	g.boxes[box(row, column)] |= bit
}

func (g *grid) take(row, column int) {
	bit := uint16(1) << g.cells[row][column]
	g.cells[row][column] = 0
	g.rows[row] &^= bit
	g.columns[column] &^= bit
	g.boxes[box(row, column)] &^= bit
}

func (g *grid) free(row, column int) uint16 {
	return 0x3fe &^ (g.rows[row] | g.columns[column] | g.boxes[box(row, column)])
}

func (g *grid) solve() bool {
	bestRow, bestColumn, fewest := -1, -1, 10
	for row := range g.cells {
		for column, digit := range g.cells[row] {
			if digit != 0 {
				continue
			}
			if n := bits.OnesCount16(g.free(row, column)); n < fewest {
				bestRow, bestColumn, fewest = row, column, n
			}
		}
	}
	if bestRow < 0 {
		return true
	}
	for free := g.free(bestRow, bestColumn); free != 0; free &= free - 1 {
		g.tries++
		g.put(bestRow, bestColumn, bits.TrailingZeros16(free))
		if g.solve() {
			return true
		}
		g.take(bestRow, bestColumn)
	}
	return false
}

type point struct{ x, y int }

var jumps = [...]point{{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}}

type tour struct {
	size  int
	board [][]int
	found int
}

func (t *tour) inside(p point) bool {
	return p.x >= 0 && p.y >= 0 && p.x < t.size && p.y < t.size
}

func (t *tour) visit(p point, step, most int) {
	t.board[p.y][p.x] = step
	if step == t.size*t.size {
		t.found++
	} else {
		for _, jump := range jumps {
			next := point{p.x + jump.x, p.y + jump.y}
			if t.found < most && t.inside(next) && t.board[next.y][next.x] == 0 {
				t.visit(next, step+1, most)
			}
		}
	}
	t.board[p.y][p.x] = 0
}

func work(rounds int) any {
	sum, tries := 0, 0
	for range rounds {
		for _, text := range puzzles {
			g := parse(text)
			if !g.solve() {
				return "no solution"
			}
			tries += g.tries
			for i, digit := range g.cells[4] {
				sum += digit * (i + 1)
			}
		}
	}
	t := &tour{size: 5, board: make([][]int, 5)}
	for i := range t.board {
		t.board[i] = make([]int, 5)
	}
	for i := range rounds {
		t.visit(point{i % 2 * 2, i % 2 * 2}, 1, t.found+40)
	}
	return fmt.Sprint(sum, " ", tries, " ", t.found)
}

func main() {
	harness.Run(34, work)
}

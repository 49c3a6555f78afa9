// Life measures logic on words: the game of life with 64 cells in a word, on a torus, and the same game on bytes, which
// must come out alike. Size: words of a row.
package main

import (
	"fmt"
	"math/bits"

	"gruffle.bench/harness"
)

type board struct {
	words, rows int
	cells       [][]uint64
	next        [][]uint64
}

func newBoard(words, rows int) *board {
	b := &board{words: words, rows: rows}
	b.cells = make([][]uint64, rows)
	b.next = make([][]uint64, rows)
	seed := uint64(88172645463325252)
	for y := range b.cells {
		b.cells[y] = make([]uint64, words)
		b.next[y] = make([]uint64, words)
		for x := range b.cells[y] {
			seed ^= seed << 13
			seed ^= seed >> 7
			seed ^= seed << 17
			b.cells[y][x] = seed & (seed >> 11)
		}
	}
	return b
}

func add(a, b, c uint64) (sum, carry uint64) {
	return a ^ b ^ c, a&b | b&c | a&c
}

func sides(row []uint64, x int) (left, here, right uint64) {
	before, after := x-1, x+1
	if before < 0 {
		before = len(row) - 1
	}
	if after == len(row) {
		after = 0
	}
	here = row[x]
	left = here<<1 | row[before]>>63
	right = here>>1 | row[after]<<63
	return
}

func (b *board) step() {
	for y := 0; y < b.rows; y++ {
		up := b.cells[(y+b.rows-1)%b.rows]
		mid := b.cells[y]
		down := b.cells[(y+1)%b.rows]
		out := b.next[y]
		for x := range out {
			l1, c1, r1 := sides(up, x)
			l2, c2, r2 := sides(mid, x)
			l3, c3, r3 := sides(down, x)
			s1, k1 := add(l1, c1, r1)
			s3, k3 := add(l3, c3, r3)
			ones, k2 := add(s1, s3, l2)
			ones, k4 := ones^r2, ones&r2
			twos, fours1 := add(k1, k2, k3)
			twos, fours2 := twos^k4, twos&k4
			out[x] = twos &^ (fours1 | fours2) & (ones | c2)
		}
	}
	b.cells, b.next = b.next, b.cells
}

func (b *board) alive() (n int) {
	for _, row := range b.cells {
		for _, word := range row {
			n += bits.OnesCount64(word)
		}
	}
	return n
}

func (b *board) bytes() [][]byte {
	grid := make([][]byte, b.rows)
	for y := range grid {
		grid[y] = make([]byte, b.words*64)
		for x := range grid[y] {
			grid[y][x] = byte(b.cells[y][x/64] >> (x % 64) & 1)
		}
	}
	return grid
}

func stepBytes(grid, next [][]byte) {
	height, width := len(grid), len(grid[0])
	for y := range grid {
		for x := range grid[y] {
			n := byte(0)
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					if dy != 0 || dx != 0 {
						n += grid[(y+dy+height)%height][(x+dx+width)%width]
					}
				}
			}
			next[y][x] = 0
			if n == 3 || n == 2 && grid[y][x] == 1 {
				next[y][x] = 1
			}
		}
	}
}

func work(words int) any {
	b := newBoard(words, words*40)
	grid := b.bytes()
	other := newBoard(words, words*40).bytes()
	const both = 10
	for range both {
		b.step()
		stepBytes(grid, other)
		grid, other = other, grid
	}
	n := 0
	for _, row := range grid {
		for _, cell := range row {
			n += int(cell)
		}
	}
	if n != b.alive() {
		return fmt.Sprint("different: ", n, " and ", b.alive())
	}
	sum := n
	for i := range 2800 {
		b.step()
		if i%50 == 0 {
			sum = sum*31 + b.alive()
		}
	}
	return sum
}

func main() {
	harness.Run(16, work)
}

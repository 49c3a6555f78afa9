// Align measures tables of dynamic programming: two sequences are aligned with affine gaps, and the way back through
// the table is written down; then their edit distance and longest common subsequence, with one or two rows. Size: letters.
package main

import (
	"fmt"

	"gruffle.bench/harness"
)

const (
	stop byte = iota
	diagonal
	up
	left
)

func sequence(n int, seed uint32) []byte {
	s := make([]byte, n)
	for i := range s {
		seed = seed*1664525 + 1013904223
		s[i] = "ACGT"[seed>>30]
	}
	return s
}

// mutate changes, drops and doubles some letters.
func mutate(s []byte, seed uint32) []byte {
	var out []byte
	for _, c := range s {
		seed = seed*1664525 + 1013904223
		switch r := seed >> 24; {
		case r < 20:
			out = append(out, "ACGT"[r&3])
		case r < 30:
		case r < 40:
			out = append(out, c, c)
		default:
			out = append(out, c)
		}
	}
	return out
}

func align(a, b []byte) (best int, operations []byte) {
	const match, mismatch, open, extend = 2, -3, -5, -1
	trace := make([][]byte, len(a)+1)
	for i := range trace {
		trace[i] = make([]byte, len(b)+1)
	}
	score := make([]int, len(b)+1)
	gaps := make([]int, len(b)+1)
	for j := range gaps {
		gaps[j] = open
	}
	bestI, bestJ := 0, 0
	for i := 1; i <= len(a); i++ {
		corner, gap := 0, open
		for j := 1; j <= len(b); j++ {
			d := corner + mismatch
			if a[i-1] == b[j-1] {
				d = corner + match
			}
			gaps[j] = max(gaps[j]+extend, score[j]+open)
			gap = max(gap+extend, score[j-1]+open)
			s, from := 0, stop
			if d > s {
				s, from = d, diagonal
			}
			if gaps[j] > s {
				s, from = gaps[j], up
			}
			if gap > s {
				s, from = gap, left
			}
			corner = score[j]
			score[j] = s
			trace[i][j] = from
			if s > best {
				best, bestI, bestJ = s, i, j
			}
		}
	}
	for i, j := bestI, bestJ; trace[i][j] != stop; {
		switch trace[i][j] {
		case diagonal:
			i--
			j--
			operations = append(operations, '=')
		case up:
			i--
			operations = append(operations, '-')
		case left:
			j--
			operations = append(operations, '+')
		}
	}
	return best, operations
}

func distance(a, b []byte) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		corner := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := corner
			if a[i-1] != b[j-1] {
				cost++
			}
			corner = row[j]
			row[j] = min(cost, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)]
}

func common(a, b []byte) int {
	var rows [2][]int
	rows[0] = make([]int, len(b)+1)
	rows[1] = make([]int, len(b)+1)
	for i, x := range a {
		last, now := rows[i%2], rows[1-i%2]
		for j, y := range b {
			if x == y {
				now[j+1] = last[j] + 1
			} else if last[j+1] > now[j] {
				now[j+1] = last[j+1]
			} else {
				now[j+1] = now[j]
			}
		}
	}
	return rows[len(a)%2][len(b)]
}

func work(n int) any {
	a := sequence(n, 1)
	b := mutate(a, 7)
	best, operations := align(a, b)
	return fmt.Sprint(best, " ", len(operations), " ", distance(a, b), " ", common(a, b))
}

func main() {
	harness.Run(8000, work)
}

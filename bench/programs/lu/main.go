// Lu measures dense linear algebra on rows of float64: a matrix is factored with partial pivoting, systems are solved
// with the factors, and the determinant's logarithm is taken. Size: rows.
package main

import (
	"fmt"
	"math"

	"gruffle.bench/harness"
)

type matrix [][]float64

func newMatrix(n int) matrix {
	m := make(matrix, n)
	for i := range m {
		m[i] = make([]float64, n)
	}
	return m
}

// fill makes a matrix that is neither symmetric nor dominated by its diagonal.
func (m matrix) fill() {
	seed := uint32(17)
	for i := range m {
		for j := range m[i] {
			seed = seed*1664525 + 1013904223
			m[i][j] = float64(seed>>8)/float64(1<<24) - 0.5
		}
	}
}

// factor turns m into its LU factors in place, and returns where each row came from and the sign of that permutation.
func (m matrix) factor() (perm []int, sign float64) {
	n := len(m)
	perm = make([]int, n)
	for i := range perm {
		perm[i] = i
	}
	sign = 1
	for k := 0; k < n; k++ {
		pivot := k
		for i := k + 1; i < n; i++ {
			if math.Abs(m[i][k]) > math.Abs(m[pivot][k]) {
				pivot = i
			}
		}
		if pivot != k {
			m[pivot], m[k] = m[k], m[pivot]
			perm[pivot], perm[k] = perm[k], perm[pivot]
			sign = -sign
		}
		for i := k + 1; i < n; i++ {
			m[i][k] /= m[k][k]
			f := m[i][k]
			for j := k + 1; j < n; j++ {
				m[i][j] -= f * m[k][j]
			}
		}
	}
	return perm, sign
}

func (m matrix) solve(perm []int, b []float64) []float64 {
	n := len(m)
	x := make([]float64, n)
	for i := 0; i < n; i++ {
		sum := b[perm[i]]
		for j := 0; j < i; j++ {
			sum -= m[i][j] * x[j]
		}
		x[i] = sum
	}
	for i := n - 1; i >= 0; i-- {
		sum := x[i]
		for j := i + 1; j < n; j++ {
			sum -= m[i][j] * x[j]
		}
		x[i] = sum / m[i][i]
	}
	return x
}

func work(n int) any {
	m := newMatrix(n)
	m.fill()
	perm, sign := m.factor()
	log := 0.0
	for i := range m {
		log += math.Log(math.Abs(m[i][i]))
	}
	total := 0.0
	b := make([]float64, n)
	for round := range n / 2 {
		for i := range b {
			b[i] = float64((i*round)%7) - 3
		}
		for _, x := range m.solve(perm, b) {
			total += x
		}
	}
	return fmt.Sprintf("%.4f %.0f %.3f", log, sign, total)
}

func main() {
	harness.Run(1100, work)
}

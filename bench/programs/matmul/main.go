// Matmul measures nested slices of float64: the product of two square matrices. Size: rows.
package main

import (
	"fmt"

	"gruffle.bench/harness"
)

func main() {
	harness.Run(1_150, func(size int) any {
		a := matrix(size, 3)
		b := matrix(size, 7)
		c := product(a, b)
		trace := 0.0
		for i := range c {
			trace += c[i][i] - c[i][size-1-i]
		}
		return fmt.Sprintf("%.6f", trace)
	})
}

func matrix(size, seed int) [][]float64 {
	m := make([][]float64, size)
	for i := range m {
		m[i] = make([]float64, size)
		for j := range m[i] {
			m[i][j] = float64((i*seed+j*j)%17) / 16
		}
	}
	return m
}

func product(a, b [][]float64) [][]float64 {
	c := matrix(len(a), 0)
	for i, row := range a {
		out := c[i]
		clear(out)
		for k, x := range row {
			for j, y := range b[k] {
				out[j] += x * y
			}
		}
	}
	return c
}

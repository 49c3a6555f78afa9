// Spectralnorm measures floating point with a division in the inner loop: the largest singular value of the matrix
// a(i,j) = 1/((i+j)(i+j+1)/2+i+1), by the power method. Size: rows.
package main

import (
	"fmt"
	"math"

	"gruffle.bench/harness"
)

func main() {
	harness.Run(4_300, func(size int) any {
		u := make([]float64, size)
		v := make([]float64, size)
		tmp := make([]float64, size)
		for i := range u {
			u[i] = 1
		}
		for range 10 {
			square(v, u, tmp)
			square(u, v, tmp)
		}
		uv, vv := 0.0, 0.0
		for i := range v {
			uv += u[i] * v[i]
			vv += v[i] * v[i]
		}
		return fmt.Sprintf("%.9f", math.Sqrt(uv/vv))
	})
}

func element(i, j int) float64 {
	return 1 / float64((i+j)*(i+j+1)/2+i+1)
}

// square sets out to the transposed matrix times the matrix times in.
func square(out, in, tmp []float64) {
	for i := range tmp {
		sum := 0.0
		for j, x := range in {
			sum += element(i, j) * x
		}
		tmp[i] = sum
	}
	for i := range out {
		sum := 0.0
		for j, x := range tmp {
			sum += element(j, i) * x
		}
		out[i] = sum
	}
}

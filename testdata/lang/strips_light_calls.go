// Loops over slices that call functions of math and math/bits which are a few instructions.
package main

import (
	"fmt"
	"math"
	"math/bits"
)

type field struct {
	nx, ny int
	v      [][]float64
}

func (f *field) relax(g *field, alpha float64) float64 {
	worst := 0.0
	for j := 1; j < f.ny-1; j++ {
		for i := 1; i < f.nx-1; i++ {
			d := alpha * (f.v[j-1][i] + f.v[j+1][i] + f.v[j][i-1] + f.v[j][i+1] - 4*f.v[j][i])
			g.v[j][i] = f.v[j][i] + d
			if math.Abs(d) > worst {
				worst = math.Abs(d)
			}
		}
	}
	return worst
}

func distances(xs, ys, out []float64) (err any) {
	defer func() { err = recover() }()
	for i := 0; i < len(xs); i++ {
		out[i] = math.Floor(math.Sqrt(xs[i]*xs[i]+ys[i]*ys[i])) + math.Copysign(0.5, xs[i]) + math.Max(xs[i], math.Min(ys[i], 3))
	}
	return
}

func population(words []uint64) (n int, mixed uint64) {
	for i, w := range words {
		n += bits.OnesCount64(w) + bits.LeadingZeros64(w|1)*bits.TrailingZeros64(w|1<<40)
		mixed = bits.RotateLeft64(mixed, 7) ^ bits.ReverseBytes64(words[len(words)-1-i])
	}
	return
}

func main() {
	f, g := &field{nx: 70, ny: 40}, &field{nx: 70, ny: 40}
	for i := 0; i < f.ny; i++ {
		f.v = append(f.v, make([]float64, f.nx))
		g.v = append(g.v, make([]float64, f.nx))
		f.v[i][0], g.v[i][0] = 100, 100
	}
	worst := 0.0
	for range 60 {
		worst = f.relax(g, 0.2)
		f, g = g, f
	}
	fmt.Printf("%.9f %.9f %.9f\n", worst, f.v[20][1], f.v[20][30])

	xs, ys := make([]float64, 3000), make([]float64, 3000)
	for i := range xs {
		xs[i] = float64(i%77) - 31.5
		ys[i] = float64(i%13) / 3
	}
	xs[5], ys[9] = math.NaN(), math.Inf(-1)
	out := make([]float64, 3000)
	fmt.Println(distances(xs, ys, out), out[:12], out[2999])
	sum := 0.0
	for _, x := range out[10:] {
		sum += x
	}
	fmt.Println(sum, distances(xs, ys[:2000], out), distances(xs, ys, out[:1500]), distances(xs, ys, nil))

	words := make([]uint64, 2500)
	for i := range words {
		words[i] = uint64(i) * 0x9E3779B97F4A7C15
	}
	fmt.Println(population(words))
}

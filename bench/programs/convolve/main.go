// Convolve measures complex numbers: an iterative fast Fourier transform, with it the convolution of signals and the
// product of large numbers, compared with sums written out. Size: logarithm of the longest transform.
package main

import (
	"fmt"
	"math"
	"math/bits"
	"math/cmplx"

	"gruffle.bench/harness"
)

type plan struct {
	n       int
	twiddle []complex128
}

func newPlan(n int) *plan {
	p := &plan{n: n, twiddle: make([]complex128, n/2)}
	for i := range p.twiddle {
		p.twiddle[i] = cmplx.Rect(1, -2*math.Pi*float64(i)/float64(n))
	}
	return p
}

func (p *plan) transform(a []complex128) {
	n := p.n
	shift := 64 - bits.Len(uint(n-1))
	for i := range a {
		if j := int(bits.Reverse64(uint64(i)) >> shift); i < j {
			a[i], a[j] = a[j], a[i]
		}
	}
	for size := 2; size <= n; size *= 2 {
		half, step := size/2, n/size
		for start := 0; start < n; start += size {
			for i := 0; i < half; i++ {
				t := a[start+i+half] * p.twiddle[i*step]
				a[start+i+half] = a[start+i] - t
				a[start+i] += t
			}
		}
	}
}

func (p *plan) inverse(a []complex128) {
	for i := range a {
		a[i] = cmplx.Conj(a[i])
	}
	p.transform(a)
	scale := complex(1/float64(p.n), 0)
	for i := range a {
		a[i] = cmplx.Conj(a[i]) * scale
	}
}

func multiply(p *plan, x, y []int) []int {
	a := make([]complex128, p.n)
	b := make([]complex128, p.n)
	for i, digit := range x {
		a[i] = complex(float64(digit), 0)
	}
	for i, digit := range y {
		b[i] = complex(float64(digit), 0)
	}
	p.transform(a)
	p.transform(b)
	for i := range a {
		a[i] *= b[i]
	}
	p.inverse(a)
	product := make([]int, p.n)
	carry := 0
	for i := range product {
		carry += int(math.Round(real(a[i])))
		product[i] = carry % 10
		carry /= 10
	}
	return product
}

// direct convolves by the definition.
func direct(signal, kernel []float64) []float64 {
	out := make([]float64, len(signal)-len(kernel)+1)
	for i := range out {
		sum := 0.0
		for j, k := range kernel {
			sum += signal[i+j] * k
		}
		out[i] = sum
	}
	return out
}

func work(log int) any {
	p := newPlan(1 << log)
	x := make([]int, p.n/2)
	y := make([]int, p.n/2)
	for i := range x {
		x[i] = (i*7 + i*i) % 10
		y[i] = (i*3 + i/7) % 10
	}
	sum := 0
	for range 2 {
		for i, digit := range multiply(p, x, y) {
			sum = (sum*10 + digit + i) % 1_000_000_007
		}
		x[0]++
	}
	signal := make([]float64, p.n)
	for i := range signal {
		signal[i] = math.Sin(float64(i)*0.01) + float64(x[i%len(x)])*0.1
	}
	kernel := make([]float64, 255)
	for i := range kernel {
		kernel[i] = math.Exp(-float64((i-127)*(i-127)) / 2000)
	}
	power := 0.0
	for _, v := range direct(signal, kernel[:min(255, p.n/2)]) {
		power += v * v
	}
	return fmt.Sprintf("%d %.6g", sum, power)
}

func main() {
	harness.Run(20, work)
}

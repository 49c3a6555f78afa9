// Loops over slices and arrays of complex numbers whose places are looked at once for many iterations: offsets, steps, constants, indices out of range
// in the middle, rows, arrays and pointers to them, slices that overlap, the parts of products that lie in variables, NaN, infinities and negative zeros.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

type plan struct {
	n  int
	w  []complex128
	ws [4]complex64
}

var table [64]complex128
var narrow = make([]complex64, 100)

func (p *plan) butterflies(x []complex128, half, step int) {
	for k := 0; k < half; k++ {
		w := p.w[k*step]
		a := x[k]
		b := x[k+half] * w
		x[k] = a + b
		x[k+half] = a - b
	}
}

func down(x []complex128, by complex128) {
	for i := len(x) - 1; i >= 1; i-- {
		x[i-1] += x[i] * by
	}
}

func strided(x, y []complex64, step int) (sum complex64) {
	for i := 0; i < len(x); i += step {
		y[i] = x[i] - complex64(complex(real(x[i]), 1))*2
		sum += -y[i]
	}
	for i := range 30 {
		y[3*i+1], y[3*i+2] = y[3*i+2], y[3*i+1]
	}
	return
}

func past(x []complex128, n int) (i int, err any) {
	defer func() { err = recover() }()
	for i = 0; i < n; i++ {
		x[i+2] = x[i] + 1i
	}
	return
}

func arrays(p *[64]complex128, q [64]complex128) (sum complex128) {
	for i := range p {
		p[i] = complex(float64(i), -float64(i)/2)
		table[63-i] += p[i] * q[i]
		q[i] = p[i]
	}
	for i := 0; i < 64; i++ {
		sum += q[i]*table[i] - p[i]
	}
	return
}

func rows(m [][]complex128, k int) (t complex128) {
	for i := range m {
		for j := 0; j < len(m[i]); j++ {
			m[i][j] = m[i][j]*m[k][j] + complex(real(m[k][j]), imag(m[i][j]))
			t += m[i][j]
		}
	}
	return
}

func mandel(c complex128) (n int) {
	for z := complex128(0); n < 200 && real(z)*real(z)+imag(z)*imag(z) < 4; n++ {
		z = z*z + c
	}
	return
}

func bits(z complex128) string {
	return fmt.Sprintf("%x %x", math.Float64bits(real(z)), math.Float64bits(imag(z)))
}

func swapped(z, w complex128) (complex128, complex128) {
	for range 3 {
		z, w = w*1i, z
		z = w - z
		w = z - w
	}
	return z, w
}

func effects(z complex128) complex128 {
	next := func() complex128 { z++; return z }
	return next()*next() + 1 - next()
}

func main() {
	p := &plan{n: 128, w: make([]complex128, 128)}
	for i := range p.w {
		p.w[i] = cmplx.Rect(1, float64(i)/7)
	}
	x := make([]complex128, 300)
	for i := range x {
		x[i] = complex(float64(i%17), float64(i%5)-2)
	}
	for round := range 40 {
		half := 1 << (round % 7)
		p.butterflies(x[round:], half, 128/(half*2)+round%2)
		for i := range x {
			x[i] /= complex(cmplx.Abs(x[i])+1, 0)
		}
		down(x[round:round+50], 0.5i)
	}
	for i := 0; i < 300; i += 37 {
		fmt.Printf("%.9f ", x[i])
	}
	fmt.Println()
	y := make([]complex64, 100)
	for i := range narrow {
		narrow[i] = complex(1/float32(i+1), float32(i)*1e37)
	}
	fmt.Println(strided(narrow, y, 1), strided(narrow[5:], y, 3), y[:7], y[93:])
	long := make([]complex128, 120)
	fmt.Println(past(long, 100))
	fmt.Println(past(long[7:100], 100))
	fmt.Println(long[100], long[101], long[98], long[119])
	var q [64]complex128
	for i := range q {
		q[i] = complex(1, float64(i))
	}
	fmt.Println(arrays(&q, q), q[63], table[1])
	fmt.Println(arrays(&table, q), table[63], table[0])
	m := make([][]complex128, 5)
	for i := range m {
		m[i] = make([]complex128, 40)
		for j := range m[i] {
			m[i][j] = complex(float64(i-j)/40, 0.25)
		}
	}
	fmt.Printf("%.9f\n", rows(m, 2))
	m[4] = m[2][1:]
	m[3] = m[2]
	fmt.Printf("%.9f %.9f\n", rows(m, 3), m[4][7])
	sum := 0
	for i := range 20 {
		for j := range 20 {
			sum += mandel(complex(float64(i)/8-2, float64(j)/10-1))
		}
	}
	fmt.Println(sum)

	zero := 0.0
	neg := complex(-zero, math.Copysign(0, -1))
	inf := complex(math.Inf(1), math.NaN())
	fmt.Println(bits(-neg), bits(neg+0), bits(neg-0), bits(neg*neg), bits(-complex(zero, zero)))
	fmt.Println(inf*2, inf-inf, -inf, inf*neg, real(inf*1i), imag(inf+1i), inf == inf)
	var single complex64 = 16777216
	single += 1
	single *= complex(1, 1.0000001)
	fmt.Println(single, complex128(single)*3, complex64(complex(zero+1e300, zero+1e-300)), real(single*3), imag(-single))
	fmt.Println(swapped(1+2i, 3-1i))
	fmt.Println(effects(2 + 1i))
	var acc complex128
	for i := 0; i < 3000; i++ {
		var z complex128
		if i%3 == 0 {
			z = complex(float64(i), 1) * 2i
		}
		acc += z
		acc = -acc
	}
	fmt.Println(acc, real(acc-1), imag(acc*1i))
}

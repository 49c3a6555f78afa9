// Sums and products of floats in loops are made in order, bit for bit, whatever the loop looks like.
package main

import (
	"fmt"
	"math"
)

func dot(a, b []float64) float64 {
	s := 0.0
	for i := range a {
		s += a[i] * b[i]
	}
	return s
}

func dot32(a, b []float32) (s float32) {
	for i, x := range a {
		s = x*b[i] + s
	}
	return
}

func distance(a, b []float64) (s, p float64) {
	p = 1
	for i, x := range a {
		d := x - b[i]
		s += d * d
		p *= 1 + d/1000
	}
	return s, p
}

func until(a, b []float64, most float64) (int, float64) {
	s := 0.0
	for i := 0; i < len(a); i++ {
		s += a[i] * b[i]
		if s > most {
			return i, s
		}
	}
	return -1, s
}

func two(re, im []float64) (x, y float64) {
	for i := 0; i < len(re); i++ {
		x += re[i]*im[i] - im[i]
		y += re[i] * re[i]
		x += float64(i) * im[i]
	}
	return
}

func scaled(out, a []float64, f float64) float64 {
	s := 0.0
	for i := range a {
		out[i] = a[i] * f
		s += out[i] * 2
	}
	return s
}

func ints(a []int32) float64 {
	s := 0.0
	for _, v := range a {
		s += float64(v) / 3
	}
	return s
}

func down(a [70]float64) float32 {
	var s float32 = 1
	for i := len(a) - 1; i >= 0; i -= 3 {
		s *= float32(a[i]) + 0.5
	}
	return s
}

func product(m [][]float64, v, out []float64) {
	for i := range m {
		s := 0.0
		for j := 0; j < len(v); j++ {
			s += m[i][j] * v[j]
		}
		out[i] = s
	}
}

func bits(x float64) string { return fmt.Sprintf("%016x", math.Float64bits(x)) }

func main() {
	const n = 3000
	a, b := make([]float64, n), make([]float64, n)
	c, d := make([]float32, n), make([]float32, n)
	k := make([]int32, n)
	for i := range a {
		a[i] = float64(i*7919%1000)/3 - 100
		b[i] = float64(i*104729%997)/7 + 1e-9
		c[i], d[i] = float32(a[i]), float32(b[i])
		k[i] = int32(i*i - 5000)
	}
	var arr [70]float64
	copy(arr[:], b)
	for i := range arr {
		arr[i] = arr[i]/200 + 0.4
	}
	m := make([][]float64, 40)
	for i := range m {
		m[i] = a[i*50 : i*50+60]
	}
	out := make([]float64, n)
	for r := 0; r < 300; r++ {
		show := r%150 == 149
		s, p := distance(a, b)
		i, u := until(a, b, 1e5)
		x, y := two(a, b)
		z := scaled(out, a, float64(r))
		product(m, b[:60], out)
		if show {
			fmt.Println(bits(dot(a, b)), math.Float32bits(dot32(c, d)), bits(s), bits(p), i, bits(u))
			fmt.Println(bits(x), bits(y), bits(z), bits(ints(k)), math.Float32bits(down(arr)), bits(out[39]))
		} else {
			dot(a, b)
			dot32(c, d)
			ints(k)
			down(arr)
		}
		for _, size := range []int{0, 1, 2, 7, 8, 9, 31} {
			if t := dot(a[:size], b[:size]); show {
				fmt.Print(bits(t), " ")
			}
		}
	}
	fmt.Println()
	a[1500] = math.Inf(1)
	fmt.Println(dot(a, b))
	b[1700], b[1500] = math.NaN(), 2
	fmt.Println(dot(a, b), dot(a[:1600], b), dot(a[1600:], b[1600:]))
	a[1600] = math.Inf(-1)
	fmt.Println(dot(a[:1650], b[:1650]), math.IsNaN(dot(a[1000:], b[1000:])))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(dot(a, b[:2000]))
}

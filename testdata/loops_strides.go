// Elements at places that grow by something only known when the loop runs: columns of flat matrices, twiddle factors, points of a flat
// three-dimensional grid; in range, out of range in the midst of it, and with products that do not fit.
package main

import "fmt"

type dense struct {
	rows, cols int
	data       []float64
}

func (m *dense) at(i, j int) float64     { return m.data[i*m.cols+j] }
func (m *dense) set(i, j int, v float64) { m.data[i*m.cols+j] = v }

func product(n int, a, b []int) []int {
	c := make([]int, n*n)
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			s := 0
			for k := 0; k < n; k++ {
				s += a[i*n+k] * b[k*n+j]
			}
			c[i*n+j] = s
		}
	}
	return c
}

func columns(m *dense) (sum float64) {
	for j := 0; j < m.cols; j++ {
		s := 0.0
		for i := 0; i < m.rows; i++ {
			s += m.data[i*m.cols+j]
		}
		sum = sum*0.5 + s
	}
	return sum
}

func transposed(m *dense) *dense {
	t := &dense{m.cols, m.rows, make([]float64, len(m.data))}
	for i := 0; i < m.rows; i++ {
		for j := 0; j < m.cols; j++ {
			t.set(j, i, m.at(i, j))
		}
	}
	return t
}

// The counter goes down, and the row is the scale.
func upwards(a []int, n, j int) (s int) {
	for i := n - 1; i >= 0; i-- {
		s = s*3 + a[i*n+j]
		a[i*n+j] = s & 0xff
	}
	return s
}

// The counter grows by something that stays the same, too.
func both(a []int, step, scale, limit int) (s int) {
	for i := 0; i < limit; i += step {
		s += a[i*scale+1] ^ i
		a[i*scale]++
	}
	return s
}

func twiddles(x, w []complex128, step int) (s complex128) {
	for k := 0; k < len(x); k++ {
		s += x[k] * w[k*step]
		w[(k+1)*step-step] -= x[k] * 1i
	}
	return s
}

func grid(g []int32, nx, ny, nz int) (s int32) {
	for y := 0; y < ny; y++ {
		for x := 0; x < nx; x++ {
			for z := 1; z < nz-1; z++ {
				i := (z*ny+y)*nx + x
				s = s*7 + g[i-nx*ny] + g[i] - g[((z+1)*ny+y)*nx+x]
				g[i] = s >> 3
			}
		}
	}
	return s
}

// Two rows of which one scale is the other one and one: not linear in one scale.
func diagonal(a []int, n int) (s int) {
	for i := 0; i < n; i++ {
		s += a[i*n+i] - a[i*(n-1)+n-1]
	}
	return s
}

// The scale may change in the loop.
func growing(a []int, n int) (s int) {
	for i := 0; i < 40; i++ {
		s = s*5 + a[i*n]
		if i == 30 {
			n = 2
		}
	}
	return s
}

type view struct {
	a      []int
	stride int
}

// The scale is a field that the loop stores to.
func (v *view) fold(n int) (s int) {
	for i := 0; i < n; i++ {
		s = s*3 + v.a[i*v.stride]
		if s&31 == 7 {
			v.stride ^= 1
		}
	}
	return s
}

// Element by element, with the scale an element that the loop may store to.
func (v *view) shape(n int, dims []int) (s int) {
	for i := 0; i < n; i++ {
		s = s*3 + v.a[i*dims[1]]
		v.a[i] = s & 3
	}
	return s
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
}

func main() {
	const n = 37
	a, b := make([]int, n*n), make([]int, n*n)
	for i := range a {
		a[i], b[i] = i*i%101-50, i*7%89-40
	}
	for round := 0; round < 60; round++ {
		c := product(n, a, b)
		a[round*n%len(a)] = c[round] & 0xff
		if round%20 == 0 {
			fmt.Println("product", c[0], c[n*n/2], c[n*n-1])
		}
		a[n] += upwards(a, n, round%n) & 15
	}
	fmt.Println("upwards", upwards(a, n, 5), a[n], a[n*n-1])

	m := &dense{60, 41, make([]float64, 60*41)}
	for i := range m.data {
		m.data[i] = float64(i%23) / 4
	}
	for round := 0; round < 50; round++ {
		m = transposed(m)
		m.data[round] += columns(m) / 1024
	}
	fmt.Println("columns", columns(m), m.data[77])

	long := make([]int, 5000)
	for i := range long {
		long[i] = i * 13 % 97
	}
	total := 0
	for step := 1; step < 60; step++ {
		total = total*3 + both(long, step, 60-step, 4900/(60-step))
	}
	fmt.Println("both", total)
	for _, scale := range []int{-1, 1 << 33, -1 << 63, 1 << 62, 51} {
		try(fmt.Sprint("scale ", scale), func() { fmt.Println(both(long, 1, scale, 100)) })
	}
	for _, step := range []int{1 << 32, 1 << 62, -1 << 62} {
		try(fmt.Sprint("step ", step), func() { fmt.Println(both(long, step, 1<<60, 1<<40)) })
	}

	x, w := make([]complex128, 50), make([]complex128, 1000)
	for i := range w {
		w[i] = complex(float64(i%7), float64(i%5))
	}
	for i := range x {
		x[i] = complex(1, float64(i%3))
	}
	for step := 0; step <= 22; step++ {
		try(fmt.Sprint("twiddles ", step), func() {
			if s := twiddles(x, w, step); step%5 == 0 {
				fmt.Println("twiddles", step, s)
			}
		})
	}
	try("twiddles backwards", func() { twiddles(x, w, -1) })

	g := make([]int32, 20*9*30)
	for i := range g {
		g[i] = int32(i * 31 % 1009)
	}
	for round := 0; round < 10; round++ {
		g[round] += grid(g, 20, 9, 30)
	}
	fmt.Println("grid", grid(g, 20, 9, 30), g[1234])
	try("grid", func() { grid(g, 20, 9, 31) })
	fmt.Println(diagonal(a, n), growing(long, 100), growing(long, 0))
	try("growing", func() { growing(long, 150) })

	v := &view{long, 3}
	for round := 0; round < 60; round++ {
		v.stride = round
		v.a[round] += v.fold(4900/(round+1)) & 7
	}
	fmt.Println("fold", v.fold(64), v.stride)
	try("fold", func() { v.stride = 300; v.fold(100) })
	for round := 0; round < 30; round++ {
		v.a[1] += v.shape(60, []int{0, round}) & 7
	}
	fmt.Println("shape", v.shape(50, v.a), v.a[1], v.a[49])
	var none *dense
	try("none", func() { columns(none) })
	try("nobody", func() { columns(&dense{30, 30, nil}) })
}

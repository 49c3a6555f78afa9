package main

import "fmt"

// Loops whose number of iterations is a constant, over rows, arrays and slices that may be too short, the same, or nil.

const n = 100

var table [n][n]int32

func shortest(d *[n][n]int32) {
	for k := 0; k < n; k++ {
		for i := 0; i < n; i++ {
			for j := 0; j < n; j++ {
				if s := d[i][k] + d[k][j]; s < d[i][j] {
					d[i][j] = s
				}
			}
		}
	}
}

func product(a, b, c [][]float64) {
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			s := 0.0
			for k := 0; k < n; k++ {
				s += a[i][k] * b[k][j]
			}
			c[i][j] = s
		}
	}
}

func moved(to, from []int) (err any) {
	defer func() { err = recover() }()
	for i := 0; i < 40; i++ {
		to[i+1] = from[i] + 1
	}
	return nil
}

func backwards(a []int) (s int, err any) {
	defer func() { err = recover() }()
	for i := 63; i >= 0; i-- {
		s = s*3 + a[i]
	}
	return s, nil
}

func strided(a *[256]uint8) (s int, err any) {
	defer func() { err = recover() }()
	for i := 5; i < 250; i += 3 {
		s += int(a[i-5]) - int(a[i+5])
	}
	return s, nil
}

func left(a []int) int {
	for i := 0; i < 1000; i++ {
		if a[i] == 77 {
			return i
		}
		if a[i] < 0 {
			break
		}
	}
	return -1
}

func globals() (s int32) {
	for i := 0; i < n; i++ {
		table[i][i] += int32(i)
		s += table[i][n-1-i]
	}
	return s
}

func main() {
	for i := range table {
		for j := range table[i] {
			table[i][j] = int32((i*31+j*17)%100 + 1)
		}
	}
	shortest(&table)
	sum := 0
	for _, r := range table {
		for _, x := range r {
			sum += int(x)
		}
	}
	fmt.Println(sum, globals())
	rows := func(f int) [][]float64 {
		m := make([][]float64, n)
		for i := range m {
			m[i] = make([]float64, n)
			for j := range m[i] {
				m[i][j] = float64((i*f + j) % 11)
			}
		}
		return m
	}
	a, b, c := rows(3), rows(5), rows(1)
	product(a, b, c)
	fmt.Println(c[0][0], c[7][93], c[99][99])
	product(a, a, a)
	fmt.Println(a[0][1] > 0, a[99][98] > 1e9)
	func() {
		defer func() { fmt.Println(recover(), c[50][0]) }()
		b[60] = b[60][:99]
		c[50][0] = -1
		product(b, rows(2), c)
	}()
	v := make([]int, 41)
	for range 50 {
		moved(v, v)
	}
	fmt.Println(moved(v, v), v[40], moved(v[:40], v), v[39], moved(v, v[:12]), v[12], moved(nil, v), moved(v[1:], v))
	w := make([]int, 64)
	for i := range w {
		w[i] = i
	}
	fmt.Println(backwards(w))
	fmt.Println(backwards(w[:60]))
	fmt.Println(backwards(nil))
	var u [256]uint8
	for i := range u {
		u[i] = uint8(i * i)
	}
	fmt.Println(strided(&u))
	fmt.Println(strided(nil))
	long := make([]int, 1000)
	fmt.Println(left(long))
	long[900] = 77
	fmt.Println(left(long))
	long[899] = -1
	fmt.Println(left(long), left(long[:900]))
}

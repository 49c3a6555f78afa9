package main

import (
	"errors"
	"fmt"
	"runtime"
)

// Loops of few iterations over arrays: what they leave behind, and how they are left.

type vec [3]int
type mat [3]vec

func sums(m mat) (rows, cols vec, trace int) {
	for i, row := range m {
		for j, x := range row {
			rows[i] += x
			cols[j] += x
			if i == j {
				trace += x
			}
		}
	}
	return
}

func transpose(m *mat) {
	for i := 0; i < 3; i++ {
		for j := i + 1; j < 3; j++ {
			m[i][j], m[j][i] = m[j][i], m[i][j]
		}
	}
}

func times(a, b *mat) (c mat) {
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			for k := 0; k < 3; k++ {
				c[i][j] += a[i][k] * b[k][j]
			}
		}
	}
	return
}

func find(v vec, x int) (at int) {
	at = -1
	for i := range v {
		if v[i] < 0 {
			continue
		}
		if v[i] == x {
			at = i
			break
		}
	}
	return
}

func findRow(m mat, x int) (int, int) {
rows:
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			switch {
			case m[i][j] < 0:
				continue rows
			case m[i][j] == x:
				return i, j
			case m[i][j] == 100:
				break rows
			}
		}
	}
	return -1, -1
}

func counters(v vec) []int {
	var i int
	var out []int
	for i = 0; i < 3; i++ {
		out = append(out, v[i])
	}
	out = append(out, i)
	for i = 2; i >= 0; i-- {
		if v[i] == 2 {
			break
		}
	}
	out = append(out, i)
	j := 0
	for i = 0; i != 3; i++ {
		v[i] += j
		j = i
	}
	out = append(out, i, j, v[2])
	for i = 0; i < 3; i += 2 {
		v[i] = -v[i]
	}
	return append(out, i, v[0], v[1], v[2])
}

func overrun(v *vec, done *int) (err error) {
	defer func() {
		if e := recover(); e != nil {
			err = e.(error)
		}
	}()
	for i := 0; i < 3; i++ {
		v[i] = v[i+1] * 2
		*done++
	}
	return nil
}

func divide(v vec) (q vec, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = e.(error)
		}
	}()
	for i := 2; i >= 0; i-- {
		q[i] = v[i] / i
	}
	return
}

func shift(v vec) (q vec, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = e.(error)
		}
	}()
	for i := 2; i >= 0; i-- {
		q[i] = v[i] << (i - 1)
	}
	return
}

func before(v vec) (s int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = e.(runtime.Error)
		}
	}()
	for i := -1; i < 2; i++ {
		s += v[i+1]
		s += v[i]
	}
	return
}

func literals(v vec) (out []func() int) {
	for i := 0; i < 3; i++ {
		x := v[i]
		out = append(out, func() int { x++; return x*10 + i })
	}
	return
}

func deferred(v vec) (s string) {
	for i := 0; i < 3; i++ {
		defer func() { s += fmt.Sprint(v[i], " ") }()
	}
	return ">"
}

func labelled(v vec) (s int) {
	for i := 0; i < 3; i++ {
	inner:
		for j := 0; j < 3; j++ {
			for k := 0; k < 3; k++ {
				if v[k] == j {
					continue inner
				}
				if v[j] == v[i] && k == 1 {
					break inner
				}
				s = s*3 + v[k]
			}
		}
	}
	return
}

func pointers(v *vec) int {
	p := &v[1]
	s := 0
	for i := 0; i < 3; i++ {
		v[i]++
		s = s*10 + *p
		*p += 2
	}
	return s
}

func constants(v vec) (s int) {
	for i := -1; i <= 1; i++ {
		for j := -1; j <= 1; j++ {
			if i == 0 && j == 0 || i > j {
				continue
			}
			if !(i < j) || i+j != 0 {
				s = s*7 + v[i+1] + v[j+1]
			} else {
				s--
			}
			if i >= 1 {
				break
			}
		}
	}
	return
}

func small(v [4]uint8) (s uint8) {
	for i := 0; i < 4; i++ {
		s = s*3 + v[i] + uint8(i)
	}
	for i := int8(0); i < 4; i++ {
		s += v[i] * uint8(i)
	}
	return
}

func main() {
	m := mat{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}
	fmt.Println(sums(m))
	transpose(&m)
	fmt.Println(m)
	fmt.Println(times(&m, &m), times(&m, &mat{}))
	fmt.Println(find(vec{-1, 5, 5}, 5), find(vec{3, 2, 1}, 1), find(vec{}, 1))
	fmt.Println(findRow(m, 8))
	fmt.Println(findRow(mat{{-1, 8}, {1, 8}}, 8))
	fmt.Println(findRow(mat{{1, 100}, {8}}, 8))
	fmt.Println(counters(vec{1, 2, 3}), counters(vec{}))
	v, done := vec{1, 2, 3}, 0
	err := overrun(&v, &done)
	var re runtime.Error
	fmt.Println(v, done, err, errors.As(err, &re))
	fmt.Println(divide(vec{4, 6, 8}))
	fmt.Println(shift(vec{4, 6, 8}))
	fmt.Println(before(vec{4, 6, 8}))
	for _, f := range literals(vec{4, 6, 8}) {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println(deferred(v))
	fmt.Println(labelled(vec{4, 1, 2}), labelled(vec{7, 7, 8}))
	fmt.Println(pointers(&v), v)
	fmt.Println(constants(vec{3, 5, 7}))
	fmt.Println(small([4]uint8{200, 100, 50, 25}))
	s := 0
	for n := range 30_000 { // entered while it runs
		for i := 0; i < 3; i++ {
			v[i] += n & i
			s ^= v[i] << i
		}
	}
	fmt.Println(v, s)
}

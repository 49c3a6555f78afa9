// Loops whose limit or indices are fields, package variables or lengths, some of which the loop changes.
package main

import "fmt"

type matrix struct {
	rows, cols int
	data       []float64
}

func newMatrix(rows, cols int) *matrix {
	return &matrix{rows, cols, make([]float64, rows*cols)}
}

func (m *matrix) at(i, j int) float64     { return m.data[i*m.cols+j] }
func (m *matrix) set(i, j int, v float64) { m.data[i*m.cols+j] = v }

func (m *matrix) mul(o *matrix) *matrix {
	out := newMatrix(m.rows, o.cols)
	for i := 0; i < m.rows; i++ {
		for j := 0; j < o.cols; j++ {
			s := 0.0
			for k := 0; k < m.cols; k++ {
				s += m.at(i, k) * o.at(k, j)
			}
			out.set(i, j, s)
		}
	}
	return out
}

type image struct {
	w, h int
	pix  []int
	rows [][]int
}

func (p *image) blur(out *image) {
	for y := 1; y < p.h-1; y++ {
		for x := 1; x < p.w-1; x++ {
			out.pix[y*p.w+x] = (p.pix[(y-1)*p.w+x] + p.pix[y*p.w+x-1] + 2*p.pix[y*p.w+x] + p.pix[y*p.w+x+1] + p.pix[(y+1)*p.w+x]) / 6
			out.rows[y][x] = p.rows[y-1][x] ^ p.rows[y+1][x-1]
		}
	}
}

// The limit shrinks while the loop runs.
func (p *image) shrink() int {
	n := 0
	for x := 0; x < p.w; x++ {
		p.pix[x] += x
		if p.pix[x]%5 == 0 {
			p.w--
		}
		n++
	}
	return n
}

// The limit is changed through another pointer to the same object.
func grow(p, q *image) int {
	n := 0
	for x := 0; x < p.w; x++ {
		if x%8 == 0 && q.w < 3000 {
			q.w++
		}
		n += p.pix[x] & 3
	}
	return n
}

// The width that the index is computed with changes.
func (p *image) skew() int {
	n := 0
	for x := 0; x < 60; x++ {
		n = n*3 + p.pix[x*p.w]
		if x == 40 {
			p.w = 2
		}
	}
	return n
}

var (
	size   = 2500
	stride = 3
	table  = make([]int, 9000)
)

func global() int {
	n := 0
	for i := 0; i < size; i++ {
		table[i*stride] += i
		n ^= table[i*stride+1] + table[i]
	}
	return n
}

func globalChanges() int {
	n := 0
	for i := 0; i < size; i++ {
		table[i] += i
		if table[i]%700 == 3 {
			size -= 3
		}
		n++
	}
	return n
}

func lengths(p *image) int {
	n := 0
	for y := 0; y < len(p.rows); y++ {
		for x := 0; x < len(p.rows[y])-1; x++ {
			n += p.rows[y][x] * p.rows[y][x+1] & 7
		}
	}
	for i := 0; i < len(table); i++ {
		n += table[i]
	}
	return n
}

func try(what string, f func() int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, r)
		}
	}()
	fmt.Println(what, f())
}

func fresh(w, h int) *image {
	p := &image{w: w, h: h, pix: make([]int, w*h)}
	for i := range p.pix {
		p.pix[i] = i * 7 % 255
	}
	for y := 0; y < h; y++ {
		p.rows = append(p.rows, p.pix[y*w:(y+1)*w:(y+1)*w])
	}
	return p
}

func main() {
	a, b := newMatrix(30, 50), newMatrix(50, 40)
	for i := range a.data {
		a.data[i] = float64(i%11) / 4
	}
	for i := range b.data {
		b.data[i] = float64(i%7) / 8
	}
	fmt.Println(a.mul(b).data[333:340], a.mul(b).at(29, 39))
	a.cols = 51
	try("columns", func() int { return int(a.mul(b).at(0, 0)) })
	try("nil", func() int { return int(a.mul(nil).at(0, 0)) })
	a.cols = 50
	try("nil operand", func() int { return int((*matrix)(nil).mul(b).at(0, 0)) })

	p, q := fresh(200, 30), fresh(200, 30)
	p.blur(q)
	sum := 0
	for _, x := range q.pix {
		sum = sum*31 + x
	}
	fmt.Println(sum)
	p.rows[7] = p.rows[7][:150]
	try("short row", func() int { p.blur(q); return 0 })
	sum = 0
	for _, x := range q.pix {
		sum = sum*31 + x
	}
	fmt.Println(sum)
	try("lengths", func() int { return lengths(p) })
	p.rows[3] = nil
	try("lengths", func() int { return lengths(p) })
	try("shrink", func() int { return fresh(2600, 2).shrink()*10000 + fresh(300, 9).shrink() })
	try("grow", func() int { r := fresh(2000, 3); return grow(r, r)*10000 + r.w })
	try("grow", func() int { r := fresh(2000, 1); return grow(r, r)*10000 + r.w })
	try("grow another", func() int { r, s := fresh(2000, 3), fresh(20, 3); return grow(r, s)*10000 + s.w })
	try("skew", func() int { return fresh(50, 70).skew() })
	try("skew", func() int { return fresh(50, 41).skew() })
	try("skew", func() int { return fresh(50, 30).skew() })
	try("global", global)
	try("globalChanges", globalChanges)
	try("globalChanges", func() int { size = 8900; return globalChanges() })
	stride = 4
	size = 2500
	try("global", global)
	size = 20000
	try("globalChanges", globalChanges)
}

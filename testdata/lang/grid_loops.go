// Loops over grids, with short loops over the neighbours of each place.
package main

import "fmt"

type rgb struct{ r, g, b uint8 }

type image struct {
	w, h int
	pix  []rgb
	rows [][]rgb
}

func newImage(w, h int) *image {
	m := &image{w: w, h: h, pix: make([]rgb, w*h)}
	for y := 0; y < h; y++ {
		m.rows = append(m.rows, m.pix[y*w:(y+1)*w])
		for x := 0; x < w; x++ {
			m.pix[y*w+x] = rgb{uint8(x * y), uint8(x + 3*y), uint8(x ^ y)}
		}
	}
	return m
}

func boxRows(src, dst [][]rgb, w, h int) {
	for y := 1; y < h-1; y++ {
		for x := 1; x < w-1; x++ {
			var r, g, b int
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					p := src[y+dy][x+dx]
					r += int(p.r)
					g += int(p.g)
					b += int(p.b)
				}
			}
			dst[y][x] = rgb{uint8(r / 9), uint8(g / 9), uint8(b / 9)}
		}
	}
}

// All places, those outside left out.
func (m *image) around(dst *image) {
	for y := 0; y < m.h; y++ {
		for x := 0; x < m.w; x++ {
			sum, n := 0, 0
			for dy := -1; dy <= 1; dy++ {
				yy := y + dy
				if yy < 0 || yy >= m.h {
					continue
				}
				for dx := -1; dx <= 1; dx++ {
					xx := x + dx
					if xx < 0 || xx >= m.w {
						continue
					}
					i := yy*m.w + xx
					sum += int(m.pix[i].g)
					n++
				}
			}
			dst.pix[y*m.w+x].g = uint8(sum / n)
		}
	}
}

// The filter's weights may lie in what is written.
func convolve(src, dst, k []float64, w, h int) {
	for y := 1; y < h-1; y++ {
		for x := 1; x < w-1; x++ {
			s := 0.0
			for j := 0; j < 3; j++ {
				for i := 0; i < 3; i++ {
					s += src[(y+j-1)*w+(x+i-1)] * k[j*3+i]
				}
			}
			dst[y*w+x] = s
		}
	}
}

func convolveRows(src, dst, k [][]int) {
	for y := 2; y < len(src)-2; y++ {
		for x := 2; x < len(src[0])-2; x++ {
			s := 0
			for j := 0; j < 5; j++ {
				for i := 0; i < 5; i++ {
					s += src[y+j-2][x+i-2] * k[j][i]
				}
			}
			dst[y][x] = s
		}
	}
}

// The first neighbour that is larger; loops left and gone on with from within.
func firstLarger(g []int, w int, out []int) {
	for x := 1; x < w-1; x++ {
		found := 9
	near:
		for dy := 0; dy < 3; dy++ {
			for dx := -1; dx <= 1; dx++ {
				switch v := g[dy*w+x+dx]; {
				case v < 0:
					continue near
				case v == 99:
					break near
				case v > g[w+x]:
					found = dy*3 + dx + 1
					break near
				}
			}
		}
		out[x] = found
	}
}

func clamp(v, lo, hi int) int {
	return max(lo, min(v, hi))
}

func blur(src, dst []byte, w int) {
	k := [5]int{1, 4, 6, 4, 1}
	for x := 0; x < w; x++ {
		s := 0
		for i := -2; i <= 2; i++ {
			s += k[i+2] * int(src[clamp(x+i, 0, w-1)])
		}
		dst[x] = byte(s / 16)
	}
}

// Counters after their loops, and variables of one name within each other.
func counters(a []int) (r int) {
	for x := 0; x+4 < len(a); x++ {
		var i, j int
		for i = 0; i < 3; i += 2 {
			x := a[x+i]
			for j = 2; j > 0; j-- {
				x := x + a[x&1+j]
				r += x * j
			}
			r += x
		}
		r += i*10 + j
	}
	return r
}

// Rows that end early, and what has been written until then.
func ragged(src, dst [][]int, w int) (done int, err any) {
	defer func() { err = recover() }()
	for y := 1; y < len(src)-1; y++ {
		for x := 1; x < w-1; x++ {
			s := 0
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					s += src[y+dy][x+dx]
				}
			}
			dst[y][x] = s
			done++
		}
	}
	return done, nil
}

// What each iteration makes is its own.
func each(a []int) []func() int {
	var fs []func() int
	for x := 0; x+2 < len(a); x++ {
		for i := 0; i < 2; i++ {
			v := a[x+i]
			fs = append(fs, func() int { v++; return v + i })
		}
	}
	return fs
}

func hash(b []byte) uint32 {
	h := uint32(17)
	for _, c := range b {
		h = h*31 + uint32(c)
	}
	return h
}

func sum(m []rgb) uint32 {
	h := uint32(17)
	for _, p := range m {
		h = h*31 + uint32(p.r) + uint32(p.g)<<8 + uint32(p.b)<<16
	}
	return h
}

func main() {
	a, b := newImage(90, 40), newImage(90, 40)
	for i := 0; i < 4; i++ {
		boxRows(a.rows, b.rows, a.w, a.h)
		boxRows(b.rows, b.rows, a.w, a.h)
		b.around(a)
		a, b = b, a
	}
	fmt.Println(sum(a.pix), sum(b.pix))
	small := newImage(3, 2)
	small.around(small)
	boxRows(small.rows, small.rows, 3, 2)
	fmt.Println(small.pix)

	const w, h = 70, 30
	src, dst := make([]float64, w*h), make([]float64, w*h)
	for i := range src {
		src[i] = float64(i * 37 % 11)
	}
	k := []float64{1, 2, 1, 2, 4, 2, 1, 2, 1}
	convolve(src, dst, k, w, h)
	fmt.Println(dst[w+1], dst[w*h/2], dst[w*(h-1)-2])
	copy(src[w+20:], k)
	convolve(src, src, src[w+20:w+29], w, h)
	total := 0.0
	for _, v := range src[:3*w] {
		total += float64(int64(v) % 1000)
	}
	fmt.Println(total)

	rows := func() [][]int {
		g := make([][]int, 20)
		for y := range g {
			g[y] = make([]int, 60)
			for x := range g[y] {
				g[y][x] = x*x*y%13 - 3
			}
		}
		return g
	}
	from, to := rows(), rows()
	weights := [][]int{{1, 2, 3, 2, 1}, {2, 3, 4, 3, 2}, {3, 4, 5, 4, 3}, {2, 3, 4, 3, 2}, {1, 2, 3, 2, 1}}
	convolveRows(from, to, weights)
	fmt.Println(to[2], to[17][57])
	convolveRows(from, from, from[4:9])
	fmt.Println(from[7][2:12])

	g := make([]int, 3*50)
	for i := range g {
		g[i] = i * 29 % 17
	}
	g[7], g[60], g[110], g[120] = -1, 99, -5, 99
	out := make([]int, 50)
	firstLarger(g, 50, out)
	fmt.Println(out)

	line, blurred := make([]byte, 100), make([]byte, 100)
	for i := range line {
		line[i] = byte(i * i)
	}
	for _, n := range []int{100, 99, 40, 3, 1, 0} {
		blur(line, blurred, n)
		fmt.Print(hash(blurred), " ")
	}
	fmt.Println()
	fmt.Println(counters([]int{5, 2, 8, 1, 9, 3, 7, 4, 6, 0, 11, 13}), counters(make([]int, 100)), counters(nil))

	from, to = rows(), rows()
	fmt.Println(ragged(from, to, 60))
	from[9] = from[9][:33]
	fmt.Println(ragged(from, to, 60))
	fmt.Println(to[8][28:36], to[8][59])
	from[3] = nil
	fmt.Println(ragged(from, to, 60))
	fmt.Println(ragged(from[:3], to, 61))
	fmt.Println(ragged(from[:3], to[:1], 60))
	fmt.Println(ragged(nil, nil, 60))

	n := 0
	for _, f := range each([]int{4, 5, 6, 7, 8}) {
		n = n*3 + f() + f()
	}
	fmt.Println(n)
}

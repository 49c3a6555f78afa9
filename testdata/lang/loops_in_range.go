// Loops whose elements are in range for all iterations, for some of them, and for none.
package main

import "fmt"

type grid [40][50]int

type box struct {
	cells []int
	name  string
	fixed [30]int
	rows  *grid
}

func try(name string, f func() any) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
		}
	}()
	fmt.Println(name, f())
}

// shifted adds neighbours that are only there in the middle.
func shifted(a []int) int {
	s := 0
	for i := 0; i < len(a); i++ {
		if i > 0 {
			s += a[i-1] * 3
		}
		s += a[i]
		if i+2 < len(a) {
			s -= a[i+2]
		}
	}
	return s
}

// fill writes until it is out of range; what it wrote stays.
func fill(a []int, from, to int) {
	for i := from; i < to; i++ {
		a[i] = i*2 + 1
	}
}

func down(a, b []byte, n int) int {
	s := 0
	for i := n - 1; i >= 0; i -= 3 {
		a[i] = b[n-1-i] + byte(i)
		s = s*31 + int(a[i])
	}
	return s
}

func table(rows [][]int, i, n int) int {
	for j := 1; j < n; j++ {
		rows[i][j] = rows[i-1][j-1] + rows[i][j-1] + 1
	}
	return rows[i][n-1]
}

func (b *box) sum(n, k int) (s int) {
	for i := 0; i < n; i++ {
		s += b.cells[i] + int(b.name[i%len(b.name)]) + b.fixed[i] + b.rows[k][i]
		b.fixed[i] = s
	}
	return
}

func find(s string, c byte, from int) int {
	for i := from; i < len(s); i++ {
		if s[i] == c {
			return i
		}
		if s[i] == '.' {
			continue
		}
		if s[i] == '!' {
			break
		}
	}
	return -1
}

func far(a []int, base int) int {
	s := 0
	for i := 0; i < 100; i++ {
		s += a[base+i]
	}
	return s
}

func unsigned(a []int, base uint64) int {
	s := 0
	for i := 0; i < 20; i++ {
		s += a[base+uint64(i)]
	}
	return s
}

func strided(a []float64, n, off int) float64 {
	s := 0.0
	for i := 0; i < n; i++ {
		s += a[i*4+off] - a[(n-i)*4-off]
	}
	return s
}

// same reads a row that it writes to by another name.
func same(m [][]int, x, y int) {
	for j := 2; j < len(m[x]); j++ {
		m[x][j] = m[y][j-1] + m[y][j-2]
	}
}

func pointer(p *[64]int, n int) int {
	s := 0
	for i := 0; i < n; i++ {
		p[i] += i
		s += p[i]
	}
	return s
}

var global [20][20]int

func globals(n int) int {
	s := 0
	for k := 0; k < n; k++ {
		for i := 0; i < 20; i++ {
			global[k][i] += i * k
			s += global[k][i] - global[i][k]
		}
	}
	return s
}

func main() {
	a := make([]int, 5000)
	for i := range a {
		a[i] = i * i % 97
	}
	for _, n := range []int{0, 1, 2, 3, 7, 8, 9, 40, 1023, 1024, 1025, 5000} {
		fmt.Println("shifted", n, shifted(a[:n]), shifted(a[len(a)-n:]))
	}
	for _, r := range [][2]int{{0, 100}, {-1, 10}, {0, 101}, {50, 3000}, {100, 101}, {-5, -2}, {99, 100}, {20, 10}} {
		s := make([]int, 100, 4000)
		try(fmt.Sprint("fill ", r), func() any { fill(s, r[0], r[1]); return "" })
		t := 0
		for _, v := range s[:cap(s)] {
			t += v
		}
		fmt.Println(t)
	}
	bytes := []byte("the quick brown fox jumps over the lazy dog, twice a day and never at night")
	for _, n := range []int{1, 10, 30, len(bytes), len(bytes) + 1} {
		try(fmt.Sprint("down ", n), func() any { return down(make([]byte, 70), bytes, n) })
	}
	rows := make([][]int, 12)
	for i := range rows {
		rows[i] = make([]int, 30+i*10)
	}
	rows[7] = nil
	for i := 0; i < 13; i++ {
		for _, n := range []int{1, 20, 35, 120} {
			try(fmt.Sprint("table ", i, n), func() any { return table(rows, i, n) })
		}
	}
	b := &box{cells: a[:25], name: "gopher"}
	try("sum without rows", func() any { return b.sum(10, 3) })
	b.rows = new(grid)
	for i := range b.rows {
		for j := range b.rows[i] {
			b.rows[i][j] = i * j
		}
	}
	try("sum", func() any { return b.sum(20, 3) })
	try("sum, cells too short", func() any { return b.sum(26, 3) })
	try("sum, no such row", func() any { return b.sum(20, 40) })
	b.cells = a
	try("sum, fixed too short", func() any { return b.sum(31, 0) })
	fmt.Println(b.fixed)
	try("sum of nobody", func() any { return (*box)(nil).sum(20, 1) })
	text := "....................abc....................!z"
	fmt.Println(find(text, 'c', 0), find(text, 'z', 0), find(text, 'x', 22), find(text[3:], 'b', 1), find(text, 'a', 100))
	try("negative", func() any { return find(text, 'a', -1) })
	for _, base := range []int{0, 4900, 4901, -1, 1 << 32, 1<<32 - 50, -1 << 63, 1<<63 - 1, 1<<63 - 50, -100} {
		try(fmt.Sprint("far ", base), func() any { return far(a, base) })
	}
	for _, base := range []uint64{0, 4980, 4981, 1<<64 - 1, 1<<64 - 10, 1 << 63} {
		try(fmt.Sprint("unsigned ", base), func() any { return unsigned(a, base) })
	}
	floats := make([]float64, 200)
	for i := range floats {
		floats[i] = float64(i%13) / 4
	}
	for _, x := range [][2]int{{49, 1}, {49, 4}, {50, 1}, {50, 5}, {10, 300}, {30, -2}, {10, -1}} {
		try(fmt.Sprint("strided ", x), func() any { return strided(floats, x[0], x[1]) })
	}
	m := [][]int{make([]int, 50), make([]int, 50), make([]int, 20)}
	for _, row := range m {
		row[0], row[1] = 1, 2
	}
	same(m, 0, 0)
	same(m, 1, 0)
	fmt.Println(m[0][20:30], m[1][20:30])
	try("same", func() any { same(m, 0, 2); return "" })
	fmt.Println(m[0][15:25])
	alias := a[10:60]
	for i := 0; i < len(alias)-1; i++ {
		a[i+11] = alias[i] + 1
	}
	fmt.Println(a[5:70])
	var p [64]int
	fmt.Println(pointer(&p, 64), pointer(&p, 10))
	try("pointer", func() any { return pointer(&p, 65) })
	try("nil pointer, no iterations", func() any { return pointer(nil, 0) })
	try("nil pointer", func() any { return pointer(nil, 30) })
	fmt.Println(p)
	fmt.Println(globals(20))
	try("globals", func() any { return globals(21) })
	fmt.Println(global[19])
}

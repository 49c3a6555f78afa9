// Indices that are ints and such that are not: bounds of loops, arithmetic that leaves 32 bits, panics' numbers.
package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	f()
}

//go:noinline
func id(n int) int { return n }

// around goes through numbers around the largest int32 and touches what is in range.
func around(a []int) (n, last int) {
	i := 1<<31 - 4
	for ; i < 1<<31+4; i++ {
		if j := i - (1<<31 - 6); j < len(a) {
			n += a[j]
		}
	}
	return n, i
}

func below(a []int) (n, last int) {
	i := -1<<31 + 3
	for ; i > -1<<31-4; i-- {
		if j := i + 1<<31 + 1; j >= 0 && j < len(a) {
			n += a[j] * (j + 1)
		}
	}
	return n, i
}

// wrapped has indices whose lower halves are in range.
func wrapped(a []int, x int) {
	for k := 0; k < 3; k++ {
		x += a[k]
	}
	for i := 0; i < len(a); i++ {
		a[i]++
	}
	fmt.Println("at", a[x])
}

func product(a []int, x, y int) int {
	s := 0
	for i := 0; i < 2; i++ {
		s += a[x*y+i]
	}
	return s
}

func stored(a []int8, x int) {
	for i := 0; i < len(a); i++ {
		a[i] = int8(i)
	}
	a[x] = 7
	p := &a[x]
	*p++
}

// downwards ends at -1.
func downwards(a []int) int {
	i := len(a) - 1
	for i >= 0 && a[i] != 100 {
		i--
	}
	return i
}

func tooFar(a []int) int {
	s := 0
	for i := len(a) - 1; ; i-- {
		s += a[i]
	}
}

func pastEnd(a *[5]int) int {
	s := 0
	for i := 0; ; i += 2 {
		s += a[i]
	}
}

func strided(n, step int) (int, int) {
	b := make([]bool, n)
	c := 0
	j := 0
	for j = step; j < n; j += step {
		if !b[j] {
			c++
		}
		b[j] = true
	}
	return c, j
}

func division(a []int, x int) (s int) {
	for i := -7; i <= 7; i++ {
		s = s*3 + a[(i/3)+2] + a[(i%3)+2] + a[(i>>2)+2] + a[(i&3)]
		s += a[(x+i)&7%5]
	}
	return s
}

func shifts(a []int, n int) (s int) {
	for i := 0; i < n; i++ {
		s += a[(i<<3)&4]
		s ^= i << 40 >> 38
		s += a[i>>1]
		s += a[i>>33]
	}
	return s
}

func runes(t string) (s int) {
	for i, r := range t {
		s = s*31 + int(t[i]) + int(r)
		if i+1 < len(t) {
			s += int(t[i+1])
		}
	}
	return s
}

func minimum(a []int, n int) (s int) {
	m := min(n, len(a))
	for i := 0; i < m; i++ {
		s += a[i]
	}
	k := max(n, 1)
	for i := k - 1; i >= 0; i-- {
		s += a[min(i, len(a)-1)]
	}
	return s
}

// labelled leaves loops with counters that are used afterwards.
func labelled(m [][]int, x int) (int, int) {
	i, j := 0, 0
rows:
	for i = 0; i < len(m); i++ {
		for j = 0; j < len(m[i]); j++ {
			switch {
			case m[i][j] == x:
				break rows
			case m[i][j] > x:
				continue rows
			}
		}
	}
	return i, j
}

// twice has a variable that is an int in the first loop only.
func twice(a []int) int {
	s, i := 0, 0
	for i = 0; i < len(a); i++ {
		s += a[i]
	}
	i = i << 33
	for k := 0; k < 3; k++ {
		if i >= 0 && i < len(a) {
			s += a[i]
		}
		i -= 4 << 33
	}
	return s + i
}

// sum has an int that grows out of 32 bits, one element at a time.
func sum(a []int) int {
	x := 0
	for i := 0; i < len(a); i++ {
		x += a[i]
		if x >= 0 && x < len(a) {
			a[x]++
		}
	}
	return x
}

func narrow(a []int, b []uint8, c []int32) (s int) {
	for i := range b {
		s += a[b[i]&3]
		s += a[int(c[i])]
		s += a[b[i]>>6]
	}
	return s
}

func unsigned(a []int, n uint) (s int) {
	for i := uint(0); i < n; i++ {
		s += a[i]
	}
	return s
}

func compare(a []int, x int) (n int) {
	for i := range a {
		if i < x {
			n++
		}
		if x == i+1<<32 {
			n += 100
		}
		if i != x {
			n += 1000
		}
		if i-5 >= x {
			n += 10000
		}
	}
	return n
}

func main() {
	a := []int{1, 2, 3, 4, 5}
	for range 3 {
		fmt.Println(around(a))
		fmt.Println(below(a))
		for _, x := range []int{-6, -5, -1<<32 - 6, 1<<32 - 6, 1 << 32, 1<<63 - 7, -1 << 63, -1<<63 + 4} {
			try("wrapped", func() { wrapped([]int{1, 2, 3, 4, 5}, x) })
			try("stored", func() { stored(make([]int8, 3), x+6) })
			fmt.Println(compare(a, x))
		}
		try("product", func() { fmt.Println(product(a, 1, 3)) })
		try("product", func() { fmt.Println(product(a, 1, 4)) })
		try("product", func() { fmt.Println(product(a, 1<<16, 1<<16)) })
		try("product", func() { fmt.Println(product(a, 1<<31, 2)) })
		try("product", func() { fmt.Println(product(a, 1<<32, 1<<32)) })
		fmt.Println(downwards(a))
		try("tooFar", func() { tooFar(a) })
		try("tooFar", func() { tooFar(nil) })
		try("pastEnd", func() { pastEnd(&[5]int{}) })
		try("nil array", func() { pastEnd(nil) })
		fmt.Println(strided(1000, 7))
		fmt.Println(strided(1000, 1000))
		fmt.Println(division([]int{1, 2, 3, 4, 5}, id(-3)))
		fmt.Println(shifts([]int{1, 2, 3, 4, 5}, 9))
		try("shifts", func() { fmt.Println(shifts([]int{1, 2, 3, 4, 5}, 12)) })
		fmt.Println(runes("aé日𝄞z"), runes("\xff\xfea"))
		fmt.Println(minimum(a, 3), minimum(a, 7), minimum(a, -7))
		fmt.Println(labelled([][]int{{1, 5}, {}, {2, 3}, {4}}, 3))
		fmt.Println(labelled([][]int{{1, 5}, {}, {2, 3}, {4}}, 9))
		fmt.Println(twice(a))
		fmt.Println(sum([]int{1, 1, 1 << 31, 1 << 31, 7}), sum([]int{-1 << 63, -1, 1<<63 - 1, 4}))
		fmt.Println(narrow(a, []uint8{0, 255, 130}, []int32{1, 0, 4}))
		try("narrow", func() { narrow(a, []uint8{0, 1}, []int32{1, -1}) })
		fmt.Println(unsigned(a, 5))
		try("unsigned", func() { unsigned(a, 1<<63) })
	}
}

// Loops of all shapes that a compiler may treat specially: counters up and down, by constant and variable steps, to limits at the
// ends of the range of int, with indices that are linear in the counter, in range and out of it.
package main

import (
	"fmt"
	"math"
)

func try(name string, f func() int) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, e)
		}
	}()
	fmt.Println(name, f())
}

func steps(n, by int) (count, last int) {
	for i := 0; i < n; i += by {
		count++
		last = i
	}
	for i := n; i >= 0; i -= 3 {
		count++
		last = i
	}
	for i := n; i > 0; i -= 7 {
		count += 2
	}
	for i := 0; i != n; i++ {
		count++
	}
	for i := 5; i <= n; i += 5 {
		count += 3
		last -= i
	}
	return count, last
}

func nearEnds() (n int) {
	for i := math.MaxInt - 5; i < math.MaxInt; i++ {
		n++
	}
	for i := math.MaxInt - 5; i <= math.MaxInt; i += 2 {
		n += 10
		if n > 1000 {
			break
		}
	}
	for i := math.MinInt + 3; i > math.MinInt; i-- {
		n += 100
	}
	for i := math.MinInt + 3; i >= math.MinInt; i -= 2 {
		n += 10000
		if n > 1_000_000 {
			break
		}
	}
	for i := math.MaxInt - 1; i > 0; i += 2 {
		n += 1 << 20
	}
	return n
}

func variable(limit, by int) (n int) {
	for i := 1; i <= limit; i += by {
		n += i
		if n > 1_000_000 || n < -1000 {
			return -n
		}
		if by <= 0 && n > 500 {
			break
		}
	}
	return n
}

func stencil(a []int) int {
	b := make([]int, len(a))
	for i := 1; i < len(a)-1; i++ {
		b[i] = a[i-1] + 2*a[i] + a[i+1]
	}
	n := 0
	for i := range b {
		n += b[len(b)-1-i] * (i + 1)
	}
	for i := 0; i < len(a)/2; i++ {
		a[i], a[len(a)-1-i] = a[len(a)-1-i], a[i]
	}
	for i := 0; 2*i+1 < len(a); i++ {
		n += a[2*i+1] - a[2*i]
	}
	return n + a[0]
}

func matrix(n int) int {
	m := make([]int, n*n)
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			m[i*n+j] = i - j
		}
	}
	t := 0
	for i := range n {
		for j := range n {
			t += m[j*n+i] * m[i*n+j]
		}
	}
	return t
}

func beyond(a []int, from, to int) (n int) {
	for i := from; i < to; i++ {
		n += a[i]
	}
	return n
}

func before(a []int, by int) (n int) {
	for i := 0; i < len(a); i++ {
		n += a[i-by]
	}
	return n
}

func far(a []int, offset int) (n int) {
	for i := 0; i < 3; i++ {
		n += a[i+offset]
	}
	return n
}

var table [256]int

func small(s string, bytes []byte) (n int) {
	for i := range table {
		table[i] = i * i
	}
	for i := 0; i < len(s); i++ {
		n += table[s[i]]
	}
	for _, b := range bytes {
		n += table[b]
		table[b]--
	}
	for i := int32(0); i < 10; i++ {
		n += table[i]
	}
	for i := uint8(250); i > 5; i++ {
		n += int(bytes[i-250])
	}
	return n
}

func leaving(a [][]int) (n int) {
outer:
	for i := 0; i < 5000; i++ {
		for j := 0; j < len(a); j++ {
			if j > i {
				continue outer
			}
			for k, v := range a[j] {
				if v == 0 {
					continue
				}
				if v > 5 {
					break
				}
				n += v * k
			}
			if n > 3000 {
				break outer
			}
		}
	}
	return n
}

func closures() (n int) {
	var fs []func() int
	for i := 0; i < 3000; i++ {
		if i%1000 == 1 {
			fs = append(fs, func() int { return i })
		}
	}
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		n = 3*n + f() + f()
	}
	return n
}

func moving(a []int) (n int) {
	// The limit and the counter change in the body.
	for i := 0; i < len(a); i++ {
		if a[i] == 3 {
			a = a[:len(a)-1]
		}
		if a[i] == 4 {
			i++
		}
		n = 10*n + a[i]%10
	}
	k := len(a)
	for i := 0; i < k; i++ {
		k--
		n++
	}
	return n
}

func long() int {
	a := make([]int, 5000)
	for i := range a {
		a[i] = i
	}
	n := 0
	for i := 0; i < len(a); i++ {
		n += a[i]
		if i == 4000 {
			break
		}
	}
	for n > 5 {
		n -= n / 3
	}
	var s []byte
	for i := 0; i < 3000; i++ {
		s = append(s, byte(i))
	}
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
	return n + int(s[0]) + int(s[2999])
}

func main() {
	fmt.Println(steps(4000, 3))
	fmt.Println(steps(1, 4096))
	fmt.Println(nearEnds())
	for _, by := range []int{1, 7, 2000, -1, 0, math.MaxInt} {
		fmt.Println(by, variable(3000, by))
	}
	a := make([]int, 2500)
	for i := range a {
		a[i] = i * i % 7
	}
	fmt.Println(stencil(a), matrix(45))
	try("sum", func() int { return beyond(a, 0, 2500) })
	try("end", func() int { return beyond(a, 1000, 2501) })
	try("negative", func() int { return beyond(a, -2, 5) })
	try("huge", func() int { return beyond(a, 1<<33, 1<<33+2) })
	try("below", func() int { return beyond(a, math.MinInt+2, 5) })
	try("before", func() int { return before(a, 1) })
	try("behind", func() int { return before(a, -1) })
	for _, o := range []int{0, 2498, -1, math.MaxInt - 1, math.MinInt, 1 << 32, math.MaxInt32, -1 << 31} {
		try("far", func() int { return far(a, o) })
	}
	fmt.Println(small("text\xff", []byte{1, 2, 3, 200, 255, 9}))
	fmt.Println(leaving([][]int{{1, 2, 0, 3}, {4, 6, 1}, {5, 5, 5}}), closures())
	fmt.Println(moving([]int{1, 2, 3, 4, 5, 6, 7}), long())
}

// Loops whose limits, indices and operands are elements that the loop may store to, and loops whose step is the value of a variable.
package main

import "fmt"

// knap takes a limit, an index and a value from slices that dp may be one of.
func knap(dp, w, v []int) int {
	for i := range w {
		for c := len(dp) - 1; c >= w[i]; c-- {
			dp[c] = max(dp[c], dp[c-w[i]]+v[i])
		}
	}
	return dp[len(dp)-1]
}

func up(a []int, lim []int, k int) (n int) {
	for i := 0; i < lim[k]; i++ {
		a[i]++
		n++
	}
	return n
}

func scaled(out, in, coef []float64, k int) float64 {
	for i := 0; i < len(out); i++ {
		out[i] += in[i] * coef[k]
	}
	return out[len(out)-1]
}

func bytesTo(b []byte, key []byte, k int) (s int) {
	for i := 0; i < len(b); i++ {
		b[i] ^= key[k]
		s += int(b[i])
	}
	return s
}

func arrays(b *[300]int32, k int) (s int32) {
	var c [4]int32
	c[k] = 7
	for i := 0; i < len(b); i++ {
		b[i] += c[k]
		s += b[i]
	}
	return s
}

func cond(a, b []int, k int) (s int) {
	for i := 0; i < len(a); i++ {
		if a[i] > 5000 {
			s += b[k] // not reached, or out of range
		}
		a[i]++
	}
	return s
}

func mark(c []bool, from, limit, by int) {
	for j := from; j < limit; j += by {
		c[j] = true
	}
}

func sumBy(a []int, from, limit, by int) (s, last int) {
	j := from
	for ; j <= limit; j += by {
		if a[j] < 0 {
			break
		}
		s += a[j]*3 + j
	}
	return s, j
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
}

func sum(a []int) (s int) {
	for i, x := range a {
		s += x * (i + 1)
	}
	return s
}

func main() {
	elements()
	steps()
}

func elements() {
	for r := 0; r < 30; r++ {
		dp := make([]int, 3000+r)
		w := make([]int, 40)
		v := make([]int, 40)
		for i := range w {
			w[i] = i*37%500 + 1
			v[i] = i*91%700 + 1
		}
		a := knap(dp, w, v)
		if r%10 == 0 {
			fmt.Println(a, sum(dp))
		}
	}
	// The weights lie in dp itself: what is stored changes them.
	both := make([]int, 2000)
	for i := range both {
		both[i] = i%50 + 1
	}
	try("same", func() { fmt.Println(knap(both[:1500], both[1400:1490], both[1500:1700])) })
	fmt.Println(sum(both))
	try("behind", func() { fmt.Println(knap(both[:1500], both[1500:1600], both[1600:1700])) })
	fmt.Println(sum(both))
	// The limit is raised by the loop.
	a := make([]int, 400)
	a[100] = 90
	fmt.Println(up(a[:90], a, 100), sum(a))
	a[50] = 90
	try("raised", func() { fmt.Println(up(a, a, 50)) })
	fmt.Println(sum(a))
	a[399] = 10_000
	try("end", func() { fmt.Println(up(a, a, 399)) })
	fmt.Println(sum(a))
	x := make([]float64, 700)
	for i := range x {
		x[i] = float64(i) / 3
	}
	fmt.Println(scaled(x[:300], x[300:600], x[600:], 5), scaled(x[:300], x[:300], x, 10), scaled(x, x, x, 699))
	try("coef", func() { scaled(x[:300], x[300:600], x[600:], 100) })
	try("coef", func() { scaled(x[:300], x[300:600], x[600:], -1) })
	try("in", func() { scaled(x[:300], x[500:], x[600:], 1) })
	fmt.Println(x[0], x[150], x[299])
	b := make([]byte, 500)
	for i := range b {
		b[i] = byte(i * 7)
	}
	fmt.Println(bytesTo(b, b, 0), bytesTo(b, b, 250), bytesTo(b[:200], b[200:], 1))
	var arr [300]int32
	fmt.Println(arrays(&arr, 1), arrays(&arr, 3))
	try("k", func() { arrays(&arr, 4) })
	try("nil", func() { arrays(nil, 3) })
	fmt.Println(cond(a[:200], nil, 3))
	try("cond", func() { a[300] = 6000; cond(a, nil, 3) })
	fmt.Println(sum(a), cond(a[:200], a, 1))
	try("reached", func() { fmt.Println(cond(a, a[:4], 3)) })
}

func steps() {
	c := make([]bool, 5000)
	for i := 2; i < 100; i++ {
		mark(c, i*i, len(c), i)
	}
	n := 0
	for i, x := range c {
		if !x {
			n += i
		}
	}
	fmt.Println(n)
	a := make([]int, 4000)
	for i := range a {
		a[i] = i * i % 1009
	}
	for _, by := range []int{1, 2, 3, 7, 63, 1000, 5000} {
		fmt.Println(sumBy(a, 5, 3999, by))
	}
	a[3001] = -1
	for _, by := range []int{1, 2, 4, 7} {
		fmt.Println(sumBy(a, 1, 3999, by))
	}
	a[3001] = 1
	for _, by := range []int{1, 2, 1 << 31, 1 << 32, 1<<62 + 1, 1<<63 - 1} {
		try("sum", func() { fmt.Println(sumBy(a, 0, 5000, by)) })
	}
	try("mark", func() { mark(c, 0, 6000, 3) })
	try("neg", func() { mark(c, 10, 6000, -3) })
	try("neg start", func() { mark(c, -10, 6000, 3) })
	try("wrap", func() { fmt.Println(sumBy(a, 0, 1<<62, 1<<62)) })
}

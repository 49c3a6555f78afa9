package main

import "fmt"

// Loops that have had few iterations each time that tier 0 ran them, and then have many: what each of them computes, where it
// panics, and how it is left, does not depend on which iteration that is.

type pair struct {
	a, b int
	s    string
}

func next(a []int) bool {
	i := len(a) - 2
	for i >= 0 && a[i] >= a[i+1] {
		i--
	}
	if i < 0 {
		return false
	}
	j := len(a) - 1
	for a[j] <= a[i] {
		j--
	}
	a[i], a[j] = a[j], a[i]
	for l, r := i+1, len(a)-1; l < r; l, r = l+1, r-1 {
		a[l], a[r] = a[r], a[l]
	}
	return true
}

// upTo has a continue, a break, and a return in its loop.
func upTo(xs []int, skip, end, ret int) (sum, at int) {
	for i := 0; i < len(xs); i++ {
		if xs[i] == skip {
			continue
		}
		if xs[i] == end {
			at = -i
			break
		}
		if xs[i] == ret {
			return sum, i
		}
		sum = sum*3 + xs[i]
		at++
	}
	return sum, at
}

// index panics in the iteration whose place is out of range.
func index(xs []int, n int) (sum int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	for i := 0; i < n; i++ {
		sum += xs[i]
		xs[i] = sum & 7
	}
	return sum, nil
}

func words(s string) []string {
	var out []string
	for i := 0; i < len(s); {
		for i < len(s) && s[i] == ' ' {
			i++
		}
		b := i
		for i < len(s) && s[i] != ' ' {
			i++
		}
		if i > b {
			out = append(out, s[b:i])
		}
	}
	return out
}

// labels leaves the loop around it.
func labels(m [][]int, want int) (int, int) {
outer:
	for i, row := range m {
		for j, x := range row {
			switch {
			case x == want:
				return i, j
			case x < 0:
				continue outer
			case x > 1000:
				break outer
			}
		}
	}
	return -1, -1
}

// closures captures a variable of each iteration.
func closures(n int) (fs []func() int) {
	for i := 0; i < n; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	return fs
}

func structs(ps []pair, stop int) (sum int, last string) {
	for i := range ps {
		p := ps[i]
		p.a++
		ps[i].b += p.a
		sum += p.a * ps[i].b
		last = p.s
		if p.a == stop {
			break
		}
	}
	return sum, last
}

func down(n uint8, by int) (c int, f float64) {
	for i := int(n); i > 0; i -= by {
		c++
		f += 1 / float64(i)
	}
	return c, f
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func divide(a []int, by int) (r int, err any) {
	defer func() { err = recover() }()
	for i := range a {
		r += a[i] / (by - i)
	}
	return r, nil
}

func main() {
	small := []int{3, 1, 4}
	for k := 0; k < 2000; k++ {
		a := []int{0, 1, 2, 3}
		for next(a) {
		}
		upTo(small, 1, k&3, -1)
		index([]int{1, 2, 3}, k&3)
		words("a bc d")
		labels([][]int{{1, 2}, {-1, 3}, {4}}, k%6)
		closures(k & 1)
		structs([]pair{{1, 2, "x"}, {2, 3, "y"}}, 0)
		down(3, 1)
		gcd(12, 18)
		divide(small, 7)
	}
	for n := 0; n < 12; n++ {
		a := make([]int, n)
		for i := range a {
			a[i] = i
		}
		steps := 0
		for n < 9 && next(a) {
			steps++
		}
		xs := make([]int, n)
		for i := range xs {
			xs[i] = i + 1
		}
		s1, t1 := upTo(xs, 2, 0, 0)
		s2, t2 := upTo(xs, 0, n-1, 0)
		s3, t3 := upTo(xs, 3, 0, n)
		i1, e1 := index(append([]int(nil), xs...), n)
		i2, e2 := index(append([]int(nil), xs...), n+1)
		fmt.Println(n, a, steps, s1, t1, s2, t2, s3, t3, i1, e1, i2, e2)
		m := [][]int{xs, {7, -1, 8}, xs, {9, 2000}, {n + 100}}
		for _, w := range []int{0, n, 8, 9, n + 100} {
			fmt.Print(labels(m, w))
			fmt.Print(" ")
		}
		fs := closures(n)
		sum := 0
		for _, f := range fs {
			sum = sum*3 + f() + f()
		}
		ps := make([]pair, n)
		for i := range ps {
			ps[i] = pair{i, n - i, fmt.Sprint("p", i)}
		}
		q, last := structs(ps, n-2)
		c, f := down(uint8(n), 1+n%3)
		fmt.Printf("%d %d %q %v %d %.4f %d\n", sum, q, last, ps, c, f, gcd(n*1001, 77))
		fmt.Println(divide(xs, 4))
		fmt.Println(divide(xs, 9))
	}
	long := make([]int, 5000)
	for i := range long {
		long[i] = i%10 + 1
	}
	fmt.Println(upTo(long, 2, 0, 0))
	fmt.Println(index(long, 5001))
	fmt.Println(index(long, 5000))
	fmt.Printf("%q\n", words("   the quick      brown fox     jumps over a-very-long-word-of-some-letters  x"))
	fmt.Println(gcd(1836311903, 1134903170), len(closures(3000)))
	fmt.Println(down(255, 2))
}

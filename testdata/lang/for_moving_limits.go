package main

import "fmt"

// Loops whose counter is compared with something that the loop changes, or with nothing at all.

type queue struct {
	items []int
	limit int
}

func (q *queue) drain() (sum int) {
	for i := 0; i < len(q.items); i++ {
		if v := q.items[i]; v%5 == 0 && len(q.items) < q.limit {
			q.items = append(q.items, v/5+i)
		}
		sum += q.items[i]
	}
	return sum
}

func collapse(a []int) int {
	steps := 0
	for i := len(a) - 1; a[i] > 0; i-- {
		a[i]--
		steps++
	}
	return steps
}

func shrinking(s string, n int) (out []byte) {
	for i := 0; i < n; i += 3 {
		out = append(out, s[i])
		n -= i % 2
	}
	return out
}

func forever(a []uint8) (last int) {
	defer func() { fmt.Println("recovered:", recover()) }()
	for i := 0; ; i++ {
		a[i] = uint8(i)
		last = i
	}
}

func downwards(a []float64) (sum float64) {
	defer func() { fmt.Println("recovered:", recover(), sum) }()
	for i := len(a) - 1; ; i -= 2 {
		sum += a[i]
	}
}

// wraps counts over the end of the integers.
func wraps(stop func(int) bool) (n int) {
	last := 0
	for i := 1<<63 - 1500; !stop(i); i++ {
		last = i
		n++
	}
	fmt.Println(last)
	return n
}

func wrapsInside(a []int, flag *bool) (n int) {
	for i := 1<<63 - 5; !*flag; i++ {
		if i < 0 {
			*flag = i == -1<<63+3
			n += a[i&3]
		}
	}
	return n
}

func calls(a []int, f func(int) int) (sum int) {
	for i := 0; i < len(a); i++ {
		a[i] += f(i)
		if sum += a[i]; sum&7 == 3 {
			continue
		}
		sum += i
	}
	return sum
}

func extremes(a []int, limits []int) (best int) {
	for i := len(a) - 1; i >= limits[0]; i-- {
		a[i] = max(a[i], a[i-limits[0]]+limits[1])
		best = max(best, a[i])
	}
	return best
}

func main() {
	q := &queue{limit: 5000}
	for i := range 2000 {
		q.items = append(q.items, i*7%1000)
	}
	fmt.Println(q.drain(), len(q.items))

	a := make([]int, 3000)
	for i := range a {
		a[i] = i - 7
	}
	fmt.Println(collapse(a), a[6:9], a[2999])
	fmt.Println(string(shrinking("the quick brown fox jumps over the lazy dog", 40)))
	fmt.Println(forever(make([]uint8, 2100)))
	downwards([]float64{1, 2, 4, 8, 16})
	fmt.Println(wraps(func(i int) bool { return i == -1<<63+3 }))
	flag := false
	fmt.Println(wrapsInside([]int{1, 2, 3, 4}, &flag))

	b := make([]int, 5000)
	fmt.Println(calls(b, func(i int) int {
		if i == 100 {
			b[101] = 1000
		}
		return i & 3
	}))
	for range 3 {
		fmt.Println(extremes(b, []int{70, 5}))
	}
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		extremes(b, []int{-1, 5})
	}()
}

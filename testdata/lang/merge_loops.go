// Loops over several slices: merges, intersections, filters and partitions, with slices that are the same, overlap, are nil or cut, and panics in their midst.
package main

import (
	"fmt"
	"sync"
)

func mergeAppend(a, b, out []int) []int {
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		if a[i] <= b[j] {
			out = append(out, a[i])
			i++
		} else {
			out = append(out, b[j])
			j++
		}
	}
	out = append(out, a[i:]...)
	return append(out, b[j:]...)
}

func mergeInto(a, b, out []int) (i, j, k int) {
	for len(a) > i && j < len(b) {
		if a[i] <= b[j] {
			out[k] = a[i]
			i++
		} else {
			out[k] = b[j]
			j++
		}
		k++
	}
	for ; i < len(a); i++ {
		out[k] = a[i]
		k++
	}
	for ; j < len(b); j++ {
		out[k] = b[j]
		k++
	}
	return
}

func sorted(a, tmp []int) {
	if len(a) < 2 {
		return
	}
	m := len(a) / 2
	sorted(a[:m], tmp[:m])
	sorted(a[m:], tmp[m:])
	mergeInto(a[:m], a[m:], tmp)
	copy(a, tmp)
}

func intersect(a, b []string) (out []string) {
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			out = append(out, a[i])
			i++
			j++
		}
	}
	return out
}

// ahead looks at elements behind the ones that the condition has in range.
func ahead(a, b []byte) (n int, text string) {
	i, j := 0, 0
	defer func() {
		if r := recover(); r != nil {
			text = fmt.Sprint(r, " ", i, " ", j)
		}
	}()
	for i < len(a) && j < len(b) {
		if a[i] == b[j] {
			i++
			j++
			n += int(a[i]) - int(b[j])
		} else if a[i] < b[j] {
			i += 2
			n++
		} else {
			if j++; j%3 == 0 {
				j++
			}
			n += int(b[j])
		}
	}
	return n, "end"
}

// below begins with an index that may be negative.
func below(a, b []int32, from int) (sum int32, text string) {
	defer func() {
		if r := recover(); r != nil {
			text = fmt.Sprint(r)
		}
	}()
	i, j := from, -from
	for i < len(a) && j < len(b) {
		sum += a[i] * b[j]
		i++
		j++
	}
	return sum, "end"
}

type span struct {
	lo, hi int
	name   string
}

func overlaps(a, b []span) (out []span) {
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		lo, hi := max(a[i].lo, b[j].lo), min(a[i].hi, b[j].hi)
		if lo < hi {
			out = append(out, span{lo, hi, a[i].name + b[j].name})
		}
		if p := &a[i]; p.hi < b[j].hi {
			p.name += "."
			i++
		} else {
			b[j].lo++
			j++
		}
	}
	return out
}

// changing assigns to one of the slices in the loop.
func changing(a, b []int) (n int) {
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		if a[i] < b[j] {
			i++
		} else {
			j++
			if j == 3 {
				b = b[:len(b)-1]
				a, b = b, a
			}
		}
		n = n*3 + i - j
	}
	return n
}

func unique(a []int) []int {
	if len(a) == 0 {
		return a
	}
	w := 1
	for r := 1; r < len(a); r++ {
		if a[r] != a[w-1] {
			a[w] = a[r]
			w++
		}
	}
	return a[:w]
}

func small(a []int, p int) int {
	k := 0
	for i := range a {
		if a[i] < p {
			a[i], a[k] = a[k], a[i]
			k++
		}
	}
	return k
}

// spread writes before where it reads, and past the end of the shorter slice.
func spread(from, to []int) (k int, text string) {
	defer func() {
		if r := recover(); r != nil {
			text = fmt.Sprint(r, to)
		}
	}()
	for i := 0; i < len(from); i++ {
		if from[i]%3 != 0 {
			to[k] = from[i] + to[k+1]
			k++
			if from[i]%5 == 0 {
				k--
			}
		}
	}
	return k, "end"
}

func subsequence(a, b []byte) int {
	i := 0
	for j := 0; i < len(a) && j < len(b); j++ {
		if a[i] == b[j] {
			i++
		}
	}
	return i
}

// never has no iterations.
func never(a []int) int {
	w := 0
	for i := 5; i < 3; i++ {
		if a[w] < a[i] {
			w++
		}
	}
	return w
}

func down(a []int, from, to int) (w int, text string) {
	defer func() {
		if r := recover(); r != nil {
			text = fmt.Sprint(r)
		}
	}()
	for i := from; i != to; i-- {
		if a[i] != a[w] {
			w++
			a[w] ^= a[i]
		}
	}
	for i := from; i >= to+9; i -= 3 {
		if a[w] < a[i] {
			w--
		}
	}
	return w, "end"
}

func numbers(n, step, from int) []int {
	a := make([]int, n)
	for i := range a {
		a[i] = from + i*step - i%7
	}
	return a
}

func sum(a []int) (s int) {
	for i, x := range a {
		s = s*31 + x ^ i
	}
	return s
}

func tryInto(a, b, out []int) {
	defer func() { fmt.Println(recover(), out) }()
	fmt.Println(mergeInto(a, b, out))
}

func main() {
	a, b := numbers(3000, 3, 0), numbers(2000, 5, -100)
	for range 40 {
		out := make([]int, 5000)
		mergeInto(a, b, out)
		sorted(out, make([]int, len(out)))
	}
	fmt.Println(sum(mergeAppend(a, b, nil)), sum(mergeAppend(nil, b, make([]int, 0, 10))), sum(mergeAppend(a, nil, nil)), len(mergeAppend(nil, nil, nil)))
	out := make([]int, 5000)
	fmt.Println(mergeInto(a, b, out))
	fmt.Println(sum(out))
	// The same slice, and slices that overlap.
	c := numbers(3000, 2, 5)
	fmt.Println(mergeInto(c[:2500], c[500:], out))
	mergeInto(c[:1500], c[1500:], c)
	fmt.Println(sum(c))
	c = mergeAppend(c[:100], c[50:200], c[:0])
	fmt.Println(len(c), sum(c))
	sorted(out, make([]int, len(out)))
	fmt.Println(sum(out))
	// Without room.
	tryInto([]int{1, 3, 5}, []int{2, 4, 6}, make([]int, 4))
	tryInto([]int{1, 3, 5}, []int{7, 8}, make([]int, 2, 9))
	tryInto([]int{1}, []int{2}, nil)
	tryInto(nil, nil, nil)
	names := func(n, k int) (s []string) {
		for i := range n {
			s = append(s, fmt.Sprintf("%05d", i*k))
		}
		return s
	}
	for range 5 {
		s := intersect(names(2000, 6), names(3000, 4))
		fmt.Print(len(s), s[len(s)-1], " ")
	}
	fmt.Println()
	x, y := []byte{}, []byte{}
	for i := range 5000 {
		x = append(x, byte(i%200+i%3))
		y = append(y, byte(i%190+i%2))
	}
	for i := range 30 {
		fmt.Println(ahead(x[i:], y))
		fmt.Println(ahead(x[i*100:i*100+i], y[i*3:]))
	}
	p, q := make([]int32, 900), make([]int32, 700)
	for i := range p {
		p[i] = int32(i * 7 % 31)
		q[i%700] = int32(i * 5 % 29)
	}
	for _, from := range []int{0, 1, -1, 650, -899, 701, 899, -900, 1 << 40, -1 << 40} {
		fmt.Println(below(p, q, from))
	}
	var s, t []span
	for i := range 400 {
		s = append(s, span{i * 10, i*10 + 7, "a"})
		t = append(t, span{i * 9, i*9 + 8, "b"})
	}
	for range 10 {
		s = s[1:]
		r := append(overlaps(s, t[3:]), span{})
		fmt.Print(len(r), r[len(r)-1], t[100].lo, " ")
	}
	fmt.Println(s[50])
	for i := range 20 {
		fmt.Print(changing(numbers(50+i, 3, 0), numbers(60, 2, 8)), " ")
	}
	fmt.Println()
	for i := range 30 {
		u := numbers(1000*(i%3), 1, i)
		fmt.Print(len(unique(u)), " ", sum(u), " ", small(u, 300), " ", sum(u), " ")
		v := numbers(1000, 1, 0)
		n, text := spread(v[i:], v[:1000-i*5])
		fmt.Println(n, len(text), sum(v), subsequence(x[i:i+900], x), subsequence(x, nil))
	}
	fmt.Println(spread([]int{1, 2, 4, 5, 7, 9, 10, 11, 13, 14, 16}, make([]int, 5)))
	fmt.Println(len(unique(nil)), never(nil), never(out))
	for _, ends := range [][2]int{{900, 10}, {5, 5}, {1, 0}, {700, -1}, {999, -2}, {1000, 0}, {1 << 40, 0}, {3, -9}} {
		d := numbers(1000, 1, 0)
		fmt.Println(down(d, ends[0], ends[1]))
		fmt.Println(sum(d))
	}
	// A captured slice that others change.
	var mu sync.Mutex
	shared := numbers(100, 2, 0)
	merged := 0
	var wg sync.WaitGroup
	for g := range 4 {
		wg.Go(func() {
			for range 50 {
				mu.Lock()
				mine := shared
				merged += len(mergeAppend(mine, shared, nil))
				shared = append(shared[:50:50], numbers(50, 2, 100)...)
				mu.Unlock()
				merge := mergeAppend(mine, numbers(60, 3, g), make([]int, 0, 160))
				if len(merge) != 160 {
					panic(len(merge))
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(merged)
	mergeInto([]int{1, 2, 3}, []int{2, 3}, make([]int, 3))
}

// Slices of structs that grow in loops: variables that something else refers to are new ones in the longer array, and
// nobody can tell whether others are.
package main

import (
	"fmt"
	"slices"
)

type inner struct{ a, b int }

type rec struct {
	k    int
	in   inner
	arr  [3]int
	list []int
}

func (r *rec) bump()     { r.k++ }
func (r rec) value() int { return r.k + r.in.a }
func sum(rs []rec) (n int) {
	for i := range rs {
		n += rs[i].k
	}
	return n
}

// built is filled alone, and given away at the end.
func built(n int) []rec {
	var s []rec
	for i := range n {
		s = append(s, rec{k: i, in: inner{i, -i}})
		s[len(s)-1].in.a++
		s[i/2].arr[i%3] += i
		s[i], s[0] = s[0], s[i]
		if i%3 == 0 {
			s[i/3].list = append(s[i/3].list, i)
		}
	}
	return s
}

// snapshots keeps a slice of each length; writes to the newest are seen in those with the same array only.
func snapshots(n int) (caps []int, sums []int) {
	var s []rec
	var old [][]rec
	for range n {
		s = append(s, rec{k: 1})
		old = append(old, s)
		s[0].k++
		caps = append(caps, cap(s))
	}
	for _, o := range old {
		sums = append(sums, o[0].k)
	}
	return caps, sums
}

// pointers keeps a pointer to the first element before each append.
func pointers(n int) (same, stale int) {
	var s []rec
	s = append(s, rec{})
	var ps []*rec
	var qs []*int
	for i := range n {
		ps = append(ps, &s[0])
		qs = append(qs, &s[0].in.b)
		s = append(s, rec{k: i})
		s[0].bump()
		s[0].in.b = i
	}
	for i, p := range ps {
		if p == &s[0] {
			same++
		}
		stale += p.k + *qs[i]
	}
	return same, stale
}

// later gives the slice away in a loop that comes round.
func later(n int) int {
	total := 0
	var s, t []rec
	for i := range n {
		for j := range i % 7 {
			s = append(s, rec{k: j})
		}
		if i%5 == 0 {
			t = s
		}
		if len(s) > 0 {
			s[0].k += 100
		}
		if len(t) > 0 {
			total += t[0].k
		}
	}
	return total
}

// ranged appends to what it ranges over.
func ranged(n int) int {
	s := []rec{{k: 1}, {k: 2}, {k: 3}}
	for range n {
		total := 0
		for i, r := range s {
			if len(s) < 40 {
				s = append(s, rec{k: r.k + i})
			}
			s[2].k += 3
			total += r.k
		}
		if total%2 == 0 {
			s[1].k++
		}
	}
	return sum(s)
}

// left names an element, and appends before it writes there.
func left(n int) int {
	var s []rec
	s = append(s, rec{k: 5})
	for i := range n {
		s[0].k, s = i, append(s, rec{k: i})
		s, s[0].in.a = append(s, rec{k: i}), i
		s[0].in.b += len(append(s, rec{}))
	}
	return s[0].k*1000000 + s[0].in.a*1000 + s[0].in.b + sum(s)
}

// captured is seen by a closure, by its value or as a variable.
func captured(n int) int {
	total := 0
	var s []rec
	for i := range n {
		s = append(s, rec{k: i})
		t := s
		get := func() int { return t[0].k }
		for j := range 5 {
			s = append(s, rec{k: j})
		}
		s[0].k += 7
		total += get()
	}
	return total
}

// branches gives away in one branch, in a switch, and where a block is left.
func branches(n int) int {
	total := 0
	var kept []rec
	for i := range n {
		var s []rec
		if i%2 == 0 {
			s = append(s, rec{k: i})
			kept = s
		} else {
			s = make([]rec, 1, 2)
		}
		switch i % 5 {
		case 0:
			kept = s[:1]
		case 3:
			s = nil
		}
	out:
		for j := range 12 {
			s = append(s, rec{k: j})
			if j == i%12 {
				kept = s
				break out
			}
		}
		for j := range 9 {
			s = append(s, rec{k: j})
			s[0].k++
		}
		if len(kept) > 0 {
			total += kept[0].k
		}
	}
	return total
}

// cuts starts again in the same array, and gives away what it had.
func cuts(n int) int {
	total := 0
	var s []rec
	for i := range n {
		s = s[:0]
		for j := range i%20 + 1 {
			s = append(s, rec{k: i + j})
		}
		s = s[1:]
		total += len(s) + cap(s)
		slices.SortFunc(s, func(a, b rec) int { return b.k - a.k })
		if len(s) > 0 {
			total += s[0].value()
		}
	}
	return total
}

// panics recovers with what was there.
func panics(n int) (s []rec) {
	defer func() {
		recover()
		s = append(s, rec{k: -1})
	}()
	for i := 0; ; i++ {
		s = append(s, rec{k: 10 / (n - i)})
	}
}

// arrays is the same of elements that are arrays: a queue, and rows that others keep.
func arrays(n int) (int, int) {
	var q [][2]int
	q = append(q, [2]int{n, 1})
	visits := 0
	for len(q) > 0 {
		cur := q[0]
		q = q[1:]
		visits += cur[1]
		for d := 1; d < 4 && cur[0] >= d*3; d++ {
			q = append(q, [2]int{cur[0] - d*3, cur[1]})
			q[len(q)-1][1]++
		}
	}
	var rows, old [][3]int
	var cells []*int
	total := 0
	for i := range n {
		rows = append(rows, [3]int{i, i, i})
		rows[0][1]++
		if i%4 == 0 {
			old = rows
			cells = append(cells, &rows[0][2])
		}
		rows[0][2]++
		total += old[0][1]
	}
	for _, c := range cells {
		total += *c
	}
	return visits, total
}

// returned goes to the caller from within a loop; the caller has a slice of its own each time.
func returned(n int) (s, t []rec) {
	var a []rec
	for i := range n {
		if i == n-1 {
			return a, a[:1]
		}
		a = append(a, rec{k: i})
		a[i/2].k++
	}
	return nil, a
}

func main() {
	for round := range 300 {
		b := built(50 + round%9)
		caps, sums := snapshots(20)
		same, stale := pointers(30)
		if round%60 == 0 {
			fmt.Println(len(b), cap(b), b[0], b[17], b[len(b)-1], sum(b))
			fmt.Println(caps, sums, same, stale)
			fmt.Println(later(50), ranged(20), left(12), captured(20), branches(60), cuts(50), len(panics(11)))
			fmt.Println(arrays(20))
		} else {
			later(9)
			ranged(4)
			left(3)
			captured(4)
			branches(7)
			cuts(5)
			panics(9)
			arrays(6)
			returned(3 + round%7)
		}
	}
	fmt.Println(later(900), ranged(900), left(900), captured(500), branches(2000), cuts(900), sum(panics(500)))
	fmt.Println(arrays(50))
	x, y := returned(700)
	y[0].k += 1000
	x = append(x, x...)
	x[0].k++
	fmt.Println(len(x), cap(x), x[0].k, y[0].k, sum(x))
	big := built(20000)
	fmt.Println(len(big), cap(big), sum(big))
	same, stale := pointers(3000)
	fmt.Println(same, stale)
}

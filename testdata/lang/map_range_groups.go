package main

import "fmt"

// Ranges over maps of all small sizes: each entry comes once, whatever is deleted, added, or thrown away meanwhile.

type point struct{ x, y int }

type random uint32

func (r *random) next(n int) int {
	*r = *r*1664525 + 1013904223
	return int(*r>>8) % n
}

func all(n int) bool {
	m := make(map[int]int)
	for i := range n {
		m[i*37] = i
	}
	seen := map[int]int{}
	for k, v := range m {
		if k != v*37 {
			return false
		}
		seen[v]++
	}
	for i := range n {
		if seen[i] != 1 {
			return false
		}
	}
	return len(seen) == n
}

// deletes takes entries out while it ranges: those that were not reached must not come.
func deletes(n int, r *random) bool {
	m := make(map[string]int)
	for i := range n {
		m[fmt.Sprint("k", i)] = i
	}
	gone, seen := map[int]bool{}, map[int]int{}
	for k, v := range m {
		if gone[v] || k != fmt.Sprint("k", v) {
			return false
		}
		seen[v]++
		for range 2 {
			d := r.next(n)
			delete(m, fmt.Sprint("k", d))
			gone[d] = true
		}
	}
	for i := range n {
		if seen[i] > 1 || !gone[i] && seen[i] != 1 {
			return false
		}
	}
	return true
}

// adds makes the map grow while it ranges: the old entries come once, new ones at most once.
func adds(n int) bool {
	m := make(map[point]int)
	for i := range n {
		m[point{i, -i}] = i
	}
	seen := map[point]int{}
	for k, v := range m {
		if k.x != v {
			return false
		}
		seen[k]++
		if len(m) < 3*n {
			m[point{len(m), 0}] = len(m)
		}
	}
	for i := range n {
		if seen[point{i, -i}] != 1 {
			return false
		}
	}
	for _, c := range seen {
		if c != 1 {
			return false
		}
	}
	return true
}

// replaces deletes and adds by turns, so that slots are used again.
func replaces(n int, r *random) bool {
	m := make(map[int]int)
	for i := range n {
		m[i] = i
	}
	next, gone, seen := n, map[int]bool{}, map[int]int{}
	for k := range m {
		if gone[k] {
			return false
		}
		seen[k]++
		if next < 4*n {
			d := r.next(next)
			delete(m, d)
			gone[d] = true
			m[next] = next
			next++
		}
	}
	for k := range m {
		if k < n && seen[k] != 1 || seen[k] > 1 {
			return false
		}
	}
	return true
}

func clears(n int) (count int) {
	m := make(map[int]bool)
	for i := range n {
		m[i] = true
	}
	for range m {
		count++
		clear(m)
	}
	return count
}

// starts counts the entries that come first in many ranges over a map.
func starts(n int) int {
	m := make(map[int]int)
	for i := range n {
		m[i] = i
	}
	first := map[int]bool{}
	for range 1000 {
		for k := range m {
			first[k] = true
			break
		}
	}
	return len(first)
}

func main() {
	r := random(1)
	ok := 0
	for n := range 200 {
		if all(n) && adds(n) && (n == 0 || deletes(n, &r) && replaces(n, &r)) {
			ok++
		} else {
			fmt.Println("wrong at", n)
		}
	}
	fmt.Println(ok, clears(1), clears(9), clears(100))
	fmt.Println(starts(1), starts(2), starts(5) > 2, starts(8) > 4)
	var none map[string]int
	for k := range none {
		fmt.Println(k)
	}
	large := make(map[int]int, 1000)
	large[7] = 8
	for k, v := range large {
		fmt.Println(k, v)
	}
}

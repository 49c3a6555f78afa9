package main

import (
	"fmt"
	"math"
	"sort"
)

// What a range over a map promises while the map changes.
func main() {
	m := map[int]int{}
	for i := range 1000 {
		m[i] = i * i
	}
	seen := map[int]int{}
	for k, v := range m {
		seen[k]++
		if v != k*k {
			fmt.Println("wrong value", k, v)
		}
		delete(m, k)
	}
	once := true
	for _, n := range seen {
		once = once && n == 1
	}
	fmt.Println(len(m), len(seen), once)
	for i := range 100 {
		m[i] = 1
	}
	visits := map[int]int{}
	for k := range m {
		visits[k]++
		if k < 100 {
			for j := range 20 {
				m[1000+k*20+j] = 2
			}
		}
	}
	bad, old := 0, 0
	for k, n := range visits {
		if n != 1 {
			bad++
		}
		if k < 100 {
			old++
		}
	}
	fmt.Println(bad, old, len(m))
	dels := 0
	for k := range m {
		dels++
		for d := range m {
			if d != k {
				delete(m, d)
			}
		}
	}
	fmt.Println(dels, len(m))
	clear(m)
	for range m {
		fmt.Println("empty")
	}
	m[1] = 1
	for k := range m {
		clear(m)
		m[k+1] = 1
		if k > 3 {
			break
		}
	}
	fmt.Println(len(m))
	nan := map[float64]int{}
	for i := range 50 {
		nan[math.NaN()] = i
	}
	sum := 0
	for _, v := range nan {
		sum += v
	}
	fmt.Println(len(nan), sum)
	up := map[string]int{"a": 1, "b": 2, "c": 3}
	for k := range up {
		up[k] *= 10
	}
	fmt.Println(up)
	var keys []string
	var last string
	for last = range up {
		keys = append(keys, last)
	}
	sort.Strings(keys)
	fmt.Println(keys, len(last))
	orders := map[string]bool{}
	for range 200 {
		s := ""
		for k := range up {
			s += k
		}
		orders[s] = true
	}
	fmt.Println(len(orders) > 1)
	var none map[string]int
	for range none {
		fmt.Println("nil map")
	}
	x := struct{ k, v int }{}
	for x.k, x.v = range map[int]int{3: 4} {
	}
	fmt.Println(x)
}

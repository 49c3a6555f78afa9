// Maps fills a map with as many entries as it is told, looks all of them up and goes through it once.
package main

import "gruffle.bench/growth/best"

func main() {
	n := best.Size()
	best.Time(func() {
		m := map[int]int{}
		for i := range n {
			m[key(i)] = i
		}
		for i := range n {
			if m[key(i)] != i {
				best.Fail("an entry is wrong")
			}
		}
		sum := 0
		for _, v := range m {
			sum += v
		}
		if sum != n*(n-1)/2 {
			best.Fail("an entry is missing")
		}
	})
}

// key scatters the numbers, and no two become one.
func key(i int) int {
	return int(uint64(i+1) * 0x9e3779b97f4a7c15)
}

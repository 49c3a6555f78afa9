// Mapints measures maps of ints: inserting, looking up, counting, deleting and ranging. Size: entries.
package main

import "gruffle.bench/harness"

func main() {
	harness.Run(2_200_000, func(size int) any {
		m := make(map[int]int)
		key := 1
		for i := range size {
			key = next(key)
			m[key] = i
		}
		sum := 0
		key = 1
		for i := range 2 * size {
			key = next(key)
			if i%3 == 0 {
				sum += m[key+1]
			} else if v, ok := m[key]; ok {
				sum += v
			}
		}
		key = 1
		for i := range size {
			key = next(key)
			if i%2 == 0 {
				delete(m, key)
			}
		}
		for k, v := range m {
			sum ^= k + v
		}
		counts := make(map[int]int)
		for range 4 * size {
			key = next(key)
			counts[key&1023]++
		}
		for k, n := range counts {
			sum += k * n
		}
		return sum
	})
}

// next is a generator of 31-bit numbers with a long period.
func next(x int) int {
	return (x*1103515245 + 12345) & 0x7fffffff
}

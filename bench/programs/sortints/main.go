// Sortints measures sort.Ints on random, sorted and repetitive ints. Size: ints.
package main

import (
	"sort"

	"gruffle.bench/harness"
)

func main() {
	harness.Run(8_000_000, func(size int) any {
		list := make([]int, size)
		x := uint64(1)
		for i := range list {
			x ^= x << 13
			x ^= x >> 7
			x ^= x << 17
			list[i] = int(x >> 1)
		}
		few := make([]int, size)
		for i, v := range list {
			few[i] = v % 1000
		}
		sort.Ints(list)
		sort.Ints(list)
		sort.Ints(few)
		sum := uint64(0)
		for i := range list {
			sum = sum*31 + uint64(list[i]) + uint64(few[i])
		}
		return sum
	})
}
